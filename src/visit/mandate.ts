import { type Situation, shouldClean } from "../model/situation.ts";

/** What may be done in one page: by what is stored, by the permission, and by the reader's word for it. */
export interface Mandate {
	readonly situation: () => Situation;
	/** The situation became another one. Returns whether it did: what is said anew changes nothing. */
	readonly change: (change: Partial<Situation>) => boolean;
	/** Is clutter to be hidden now? */
	readonly cleaning: () => boolean;
	/** Nothing may be done any more, and nothing undone: the page belongs to another copy of this script, or to none. */
	readonly end: () => void;
	readonly hasEnded: () => boolean;
}

/** A mandate for a page, in the situation that holds `first`. */
export const mandateFor = (document: Document, first: Situation): Mandate => {
	let situation = first;
	let hasEnded = false;
	return {
		situation: () => situation,
		change: (change) => {
			const before = situation;
			situation = { ...before, ...change };
			return JSON.stringify(situation) !== JSON.stringify(before);
		},
		cleaning: () => !hasEnded && shouldClean(situation, document.location.pathname),
		end: () => {
			hasEnded = true;
		},
		hasEnded: () => hasEnded,
	};
};
