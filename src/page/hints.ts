/** More words than this say nothing more: frameworks write hundreds of class names. */
const mostWords = 24;
/** And so many characters. */
const longest = 400;

const none: readonly string[] = [];

/** Names are nearly always written in ASCII, most without a capital; the classes of all scripts are compiled only where they are needed. */
const beyondSmall = /[^\t-@[-~]/;
const beyondPlain = /[^\t-~]/;

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
		const all = (beyondSmall.test(most) ? (beyondPlain.test(most) ? anyWords(most) : plainWords(most)) : most.match(/[a-z]{2,}/g)) ?? none;
		const words = all.length > mostWords ? all.slice(0, mostWords) : all;
		known.set(written, words);
		return words;
	};
}

const plainWords = (written: string): readonly string[] | undefined =>
	written.match(/[A-Z]+[a-z]+|[A-Z]{2,}|[a-z]{2,}/g)?.map((word) => word.toLowerCase());

const anyWords = (written: string): readonly string[] | null =>
	written
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.toLowerCase()
		.match(/\p{L}{2,}/gu);
