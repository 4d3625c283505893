import { leadingLabels } from "../model/label.ts";
import { marked, markOf } from "../page/conceal.ts";
import type { Seen } from "./reading.ts";

/** How many blocks of the latest reading are hidden, promo and related ones; an entry that takes several marks is one. */
export const hiddenInReading = ({ marks }: Seen, isBack: (entry: number) => boolean): number =>
	new Set(marks.filter(({ label, entry }) => leadingLabels.has(label) && !isBack(entry)).map(({ entry }) => entry)).size;

/** The same before a reading: what the early pass has marked so far. */
export const hiddenSoFar = (document: Document): number =>
	marked(document).filter((element) => {
		const label = markOf(element);
		return label !== undefined && leadingLabels.has(label);
	}).length;
