/** The names without those that say something before another of them, of several words: `Lihat semua pos Ani Wijaya`. */
export const withoutLeads = (names: readonly string[]): readonly string[] =>
	names.filter(
		(name) =>
			!names.some((other) => other.includes(" ") && name.endsWith(` ${other}`) && /(?:^|\s)\p{Lower}/u.test(name.slice(0, -other.length))),
	);

/** Each name once, whatever its capitals. */
export const distinct = (names: readonly string[]): readonly string[] => {
	const kept: string[] = [];
	for (const name of names) if (!kept.some((other) => other.toLowerCase() === name.toLowerCase())) kept.push(name);
	return kept;
};
