import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { attributionBefore } from "./attribution.ts";
import { type Spoken, spokenIn } from "./direct.ts";
import { indirectAttributions } from "./indirect.ts";
import { quotedIn } from "./quoted.ts";

/** A statement before anybody is known to say it. */
export interface Found extends Spoken {
	readonly passage: Passage;
	/** Between quote marks, not reported. */
	readonly direct: boolean;
	/** The passage that holds the attribution: the one with the words, or the one before it. */
	readonly toldIn: Passage;
}

/** `Budi continued:`: does a passage announce the quote that the next one opens with? */
const announces = (passage: Passage, next: Passage | undefined): boolean =>
	passage.tokens.at(-1)?.text === ":" && next !== undefined && quotedIn(next)[0]?.open === 0;

/** The quotes of a passage; what the one before it announces is attributed there. */
const directIn = (passage: Passage, before: Passage | undefined, words: Vocabulary): readonly Found[] =>
	spokenIn(passage, words).map((spoken, i) => {
		const found = { ...spoken, passage, toldIn: passage, direct: true };
		if (i > 0 || spoken.attribution !== undefined || before === undefined || !announces(before, passage)) return found;
		const end = before.tokens.length;
		const attribution = attributionBefore(before, { open: end, close: end }, words);
		return attribution === undefined ? found : { ...found, attribution, toldIn: before };
	});

/** The sentences of a passage that report what somebody says, but for one that only announces the next passage. */
const indirectIn = (passage: Passage, next: Passage | undefined, words: Vocabulary): readonly Found[] => {
	const all = quotedIn(passage);
	const last = announces(passage, next) ? passage.tokens.length : -1;
	const outside = (at: number): boolean => !all.some(({ open, close }) => open <= at && at <= close);
	return indirectAttributions(passage, outside, words).flatMap(({ sentence, ...attribution }) =>
		sentence.to === last ? [] : [{ passage, toldIn: passage, ...sentence, direct: false, attribution, opens: true, whole: false }],
	);
};

/** Direct and indirect statements of a passage in order; a sentence whose verb already speaks for a quote says nothing of its own. */
const together = (direct: readonly Found[], indirect: readonly Found[]): readonly Found[] =>
	[
		...direct,
		...indirect.filter(
			({ attribution, from }) => !direct.some((quote) => quote.attribution?.verb === attribution?.verb || quote.from === from + 1),
		),
	].toSorted((a, b) => a.from - b.from);

/** Every statement of the article in order, quoted or reported, whoever says it. */
export const foundIn = (passages: readonly Passage[], words: Vocabulary): readonly Found[] =>
	passages.flatMap((passage, i) =>
		passage.bare ? [] : together(directIn(passage, passages[i - 1], words), indirectIn(passage, passages[i + 1], words)),
	);
