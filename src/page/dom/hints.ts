/** More words than this say nothing more: frameworks write hundreds of class names. */
const mostWords = 24;
/** And so many characters. */
const longest = 400;

const none: readonly string[] = [];

/** Names are nearly always written in ASCII, most without a capital; the classes of all scripts are compiled only where they are needed. */
const beyondSmall = /[^\t-@[-~]/;
const beyondPlain = /[^\t-~]/;

/** What content systems say of the label of a field, not of the field itself, which is shown: `field--label-hidden`. */
const ofLabels = /label[-_]+hidden/gi;

/**
 * A reader of class, id and role attributes: whole lower-case words, `inner-linkBox_2` gives `inner`, `link`, `box`. Numbers say nothing.
 * It remembers the class attributes of one survey, because a page repeats few of them many times.
 */
export function hintReader(): (className: string, id: string, role: string | null) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (className, id, role) => {
		const written = attributesOf(className, id, role);
		const before = known.get(written);
		if (before) return before;
		const all = wordsIn(written.slice(0, longest).replace(ofLabels, "label")) ?? none;
		const words = all.length > mostWords ? all.slice(0, mostWords) : all;
		known.set(written, words);
		return words;
	};
}

const attributesOf = (className: string, id: string, role: string | null): string => {
	if (role !== null) return `${id} ${className} ${role}`;
	return id === "" ? className : `${id} ${className}`;
};

const wordsIn = (written: string): readonly string[] | null | undefined => {
	if (!beyondSmall.test(written)) return written.match(/[a-z]{2,}/g);
	return beyondPlain.test(written) ? anyWords(written) : plainWords(written);
};

const plainWords = (written: string): readonly string[] | undefined =>
	written.match(/[A-Z]+[a-z]+|[A-Z]{2,}|[a-z]{2,}/g)?.map((word) => word.toLowerCase());

const anyWords = (written: string): readonly string[] | null =>
	written
		.replace(/(\p{Lower})(\p{Upper})/gu, "$1 $2")
		.toLowerCase()
		.match(/\p{Alpha}{2,}/gu);
