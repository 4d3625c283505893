/** More words than this say nothing more: frameworks write hundreds of class names. */
const mostWords = 24;
/** And so many characters. */
const longest = 400;

/** Names are nearly always written in these; the classes of all scripts are compiled only where they are not. */
const isPlain = /^[\t-~]*$/;

/**
 * A reader of class, id and role attributes: whole lower-case words, `inner-linkBox_2` gives `inner`, `link`, `box`. Numbers say nothing.
 * It remembers the class attributes of one survey, because a page repeats few of them many times.
 */
export function hintReader(): (className: string, id: string, role: string | null) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (className, id, role) => {
		const written = role === null ? (id === "" ? className : `${id} ${className}`) : `${id} ${className} ${role}`;
		const before = known.get(written);
		if (before) return before;
		const most = written.slice(0, longest);
		const parts = isPlain.test(most)
			? most.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[^A-Za-z]+/)
			: most.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").split(/[^\p{L}]+/u);
		const words = parts
			.filter((word) => word.length > 1)
			.slice(0, mostWords)
			.map((word) => word.toLowerCase());
		known.set(written, words);
		return words;
	};
}
