/** A host without the names before its own where it has more than `most` characters: whose page it is, its end says. */
export const shortHost = (host: string, most: number): string => {
	const [, ...rest] = host.split(".");
	if (host.length <= most || rest.length < 2) return host;
	return `…${shortHost(rest.join("."), most).replace("…", "")}`;
};
