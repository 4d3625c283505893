import type { EntryName } from "../../model/reading/entry.ts";
import type { ReadScope } from "../../model/reading/reading.ts";
import type { Situation } from "../../model/site/situation.ts";
import type { Happenings } from "../../page/watch/watch.ts";
import type { Watching } from "../hide/full-pass.ts";
import { readOnDemand } from "../known/on-demand.ts";
import { elementsOf, entryIn } from "../reader/entries.ts";
import type { LiveReading } from "../reader/live-reading.ts";
import type { Readers } from "../reader/reader-slot.ts";
import type { Report, Tally } from "./tally.ts";
import { visitOf } from "./visit.ts";

/** Keeps one page tidy: the early pass while it arrives, the full pass when it rests, everything back at once when asked. */
export interface Tidy extends Pick<Tally, "inSight" | "beyond"> {
	readonly arrived: (nodes: Iterable<Node>) => void;
	readonly stripped: Happenings["stripped"];
	readonly takenOut: Happenings["takenOut"];
	/** Our mark was put on elements. */
	readonly concealed: () => void;
	readonly navigated: () => void;
	/** Looks at the page again: now, or when it has come to rest. While it is still loading, nothing happens: it is looked at when it is here. */
	readonly look: (when: "now" | "soon") => void;
	/** What may be done here. */
	readonly situation: () => Situation;
	/** What may be done here changed: other settings, another wish of the reader. Shows everything at once; `look` hides again. Returns whether it did change. */
	readonly situate: (change: Partial<Situation>) => boolean;
	/** Reads the page as it stands. Rejects where it cannot be read. */
	readonly read: (scope: ReadScope) => Promise<LiveReading>;
	/** Shows or hides again one entry of `hidden`. Returns whether the latest reading still has it; where not, nothing happens. */
	readonly show: (entry: EntryName, shown: boolean) => boolean;
	readonly shown: () => readonly number[];
	/** Where the reader brought every block back one by one, none is: they are to be hidden again. */
	readonly hideAgain: () => void;
	/** The live elements of one entry of `hidden`; none where the latest reading does not have it. */
	readonly elementsOf: (entry: EntryName) => readonly Element[];
	/** The page is an article and its clutter is hidden. */
	readonly isClean: () => boolean;
	readonly stop: () => void;
}

/** Takes charge of a document. Nothing happens until it is told of arrivals or asked to look. `first`: what holds until `situate`. */
export const tidy = (document: Document, readers: Readers, watching: Watching, report: Report, first: Situation): Tidy => {
	const { mandate, known, back, hiding, early, counts, pacing, guarded } = visitOf(document, readers, watching, report, first);
	const isHere = (): boolean => document.readyState !== "loading";

	const arrivedIn = guarded((when: "now" | "seldom", nodes: Iterable<Node>) => {
		if (mandate.cleaning()) {
			if (early.beginIfPromising(when)) void readers.load();
			early.take(nodes);
		}
		// Where nothing is to be hidden as well: what a page kept of itself and puts back may carry our mark.
		if (isHere()) pacing.soon();
	});
	const tidied = (): boolean => {
		const mayTidy = mandate.cleaning() && isHere();
		if (mayTidy) pacing.now();
		return mayTidy;
	};

	return {
		arrived: (nodes) => arrivedIn("seldom", nodes),
		stripped: guarded((elements) => {
			hiding.stripped(elements);
			counts.soon();
		}),
		takenOut: guarded(hiding.takenOut),
		concealed: counts.soon,
		navigated: () => {
			known.navigated();
			back.clear();
			hiding.navigated();
			counts.cancel();
			pacing.renew();
		},
		look: (when) => {
			if (isHere()) pacing[when]();
		},
		situation: mandate.situation,
		situate: (change) => {
			if (!mandate.change(change)) return false;
			hiding.showAll();
			counts.tell();
			if (!document.hidden && !isHere() && document.body) arrivedIn("now", [document.body]);
			return true;
		},
		read: (scope) => readOnDemand(known, readers, tidied, scope),
		show: (entry, shown) => {
			const isFound = back.set(entry, shown);
			if (isFound) pacing.now();
			return isFound;
		},
		shown: back.entries,
		hideAgain: () => back.hideAgain(hiding.isLost),
		elementsOf: (name) => {
			const entry = entryIn(known.latest(), name);
			return elementsOf(known.latest(), (each) => each === entry);
		},
		inSight: counts.inSight,
		beyond: counts.beyond,
		isClean: () => mandate.cleaning() && hiding.wanted() !== undefined,
		stop: () => {
			mandate.end();
			counts.cancel();
			pacing.cancel();
		},
	};
};
