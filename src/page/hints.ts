/** More words than this say nothing more: frameworks write hundreds of class names. */
const mostWords = 24;

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
		const words = written
			.slice(0, 400)
			.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
			.toLowerCase()
			.split(/[^\p{L}]+/u)
			.filter((word) => word.length > 1)
			.slice(0, mostWords);
		known.set(written, words);
		return words;
	};
}
