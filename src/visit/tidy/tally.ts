import type { Clutter } from "../../model/reading/label.ts";
import type { Guard } from "../hide/guard.ts";
import { entriesWhere, inSight } from "../reader/entries.ts";
import type { LiveReading } from "../reader/live-reading.ts";
import { countHidden, hiddenBeyond } from "./badge-count.ts";

/** What is hidden in the page now, counted: for the badge soon after every change, for the popup when it asks. */
export interface Tally {
	/** Tells how many blocks are hidden. */
	readonly tell: () => void;
	/** Tells it in a moment: a page that brings twenty promos at once is counted once. */
	readonly soon: () => void;
	/** Forgets that it was to be told. */
	readonly cancel: () => void;
	/** Entries of the latest reading that are to be hidden and can be seen all the same: the page insists on them. */
	readonly inSight: () => readonly number[];
	/** Labels of the blocks that are hidden in the page beside those the latest reading lists. */
	readonly beyond: () => readonly Clutter[];
}

/** What a tally has to know of the visit it counts in. */
export interface Counted {
	readonly latest: () => LiveReading | undefined;
	readonly cleaning: () => boolean;
	/** Did the reader bring this entry of the latest reading back? */
	readonly isBack: (entry: number) => boolean;
	/** Did the page win this element? */
	readonly isLost: (element: Element) => boolean;
}

/** How many blocks are hidden: promo and related ones, which the badge counts. */
export type Report = (count: number) => void;

/** Milliseconds between a change and the word about it. */
const tellAfter = 250;

/** A tally that has told nothing. `guarded`: wraps what runs later, on its own. */
export const tally = (document: Document, { latest, cleaning, isBack, isLost }: Counted, report: Report, guarded: Guard): Tally => {
	let telling: ReturnType<typeof setTimeout> | undefined;
	const cancel = (): void => {
		clearTimeout(telling);
		telling = undefined;
	};
	const tell = (): void => {
		cancel();
		const seen = latest();
		const lost = new Set(seen ? entriesWhere(seen, isLost) : []);
		report(cleaning() ? countHidden(document, seen, (entry) => lost.has(entry) || isBack(entry)) : 0);
	};
	return {
		tell,
		soon: () => {
			telling ??= setTimeout(guarded(tell), tellAfter);
		},
		cancel,
		inSight: () => {
			const seen = latest();
			const look = cleaning() ? inSight : entriesWhere;
			return seen ? look(seen, isLost).filter((entry) => !isBack(entry)) : [];
		},
		beyond: () => (cleaning() ? hiddenBeyond(document, latest()) : []),
	};
};
