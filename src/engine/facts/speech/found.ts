import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { attributionBefore } from "./attribution.ts";
import { type Spoken, spokenIn } from "./direct.ts";
import { indirectAttributions } from "./indirect.ts";
import { quotedIn } from "./quoted.ts";

/** A statement before anybody is known to say it. */
export interface Found extends Spoken {
	/** Index into the passages. */
	readonly passage: number;
	/** Between quote marks, not reported. */
	readonly direct: boolean;
	/** The passage that holds the attribution, when it is not the one with the words. */
	readonly introduced?: number;
}

/** `Budi continued:`: does a passage announce the quote that the next one opens with? */
const announces = (passage: Passage | undefined, next: Passage | undefined): boolean =>
	passage?.tokens.at(-1)?.text === ":" && next !== undefined && quotedIn(next)[0]?.open === 0;

/** The quotes of a passage; what the one before it announces is attributed there. */
const directIn = (passages: readonly Passage[], index: number, words: Vocabulary): readonly Found[] => {
	const passage = passages[index];
	const before = passages[index - 1];
	if (passage === undefined) return [];
	return spokenIn(passage, words).map((spoken, i) => {
		const found = { ...spoken, passage: index, direct: true };
		if (i > 0 || spoken.attribution !== undefined || before === undefined || !announces(before, passage)) return found;
		const end = before.tokens.length;
		const attribution = attributionBefore(before, { open: end, close: end }, words);
		return attribution === undefined ? found : { ...found, attribution, introduced: index - 1 };
	});
};

/** The sentences of a passage that report what somebody says, but for one that only announces the next passage. */
const indirectIn = (passages: readonly Passage[], index: number, words: Vocabulary): readonly Found[] => {
	const passage = passages[index];
	if (passage === undefined) return [];
	const all = quotedIn(passage);
	const last = announces(passage, passages[index + 1]) ? passage.tokens.length : -1;
	const outside = (at: number): boolean => !all.some(({ open, close }) => open <= at && at <= close);
	return indirectAttributions(passage, outside, words).flatMap(({ sentence, ...attribution }) =>
		sentence.to === last ? [] : [{ passage: index, ...sentence, direct: false, attribution, opens: true, whole: false }],
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
	passages.flatMap((passage, index) =>
		passage.bare ? [] : together(directIn(passages, index, words), indirectIn(passages, index, words)),
	);
