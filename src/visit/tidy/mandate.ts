import { type Situation, shouldClean } from "../../model/site/situation.ts";

/** What may be done in one page: by what is stored, by the permission, and by the reader's word for it. */
export interface Mandate {
	readonly situation: () => Situation;
	/** The situation became another one. Returns whether that can change the page: what is said anew does not. */
	readonly change: (change: Partial<Situation>) => boolean;
	/** Is clutter to be hidden now? */
	readonly cleaning: () => boolean;
	/** Nothing may be done any more, and nothing undone: the page belongs to another copy of this script, or to none. */
	readonly end: () => void;
	readonly hasEnded: () => boolean;
}

/** What of a situation can change a page: facts, their number and the statistics cannot, and for these nothing is shown and hidden anew. */
const effective = ({ settings: { facts: _facts, keySentences: _count, statistics: _kept, ...settings }, ...others }: Situation): string =>
	JSON.stringify({ ...others, settings });

/** A mandate for a page, in the situation that holds `first`. */
export const mandateFor = (document: Document, first: Situation): Mandate => {
	let situation = first;
	let hasEnded = false;
	return {
		situation: () => situation,
		change: (change) => {
			const before = situation;
			situation = { ...before, ...change };
			return effective(situation) !== effective(before);
		},
		cleaning: () => !hasEnded && shouldClean(situation, document.location.pathname),
		end: () => {
			hasEnded = true;
		},
		hasEnded: () => hasEnded,
	};
};
