import type { ElementId } from "../../model/page.ts";
import type { Verdict } from "../../model/verdict.ts";
import { classOf, lookOf } from "../tree/look.ts";
import { extentOf, type Kept, neighbours, withKept } from "./follow/neighbours.ts";
import { surelyText } from "./odds.ts";
import { isSignOff } from "./sign-off.ts";
import type { WeighedPage } from "./weighed-page.ts";

/** The row that holds more than this of the sure paragraphs is the article's. A share of their characters, 0 to 1. */
const mostText = 0.6;

/** Boxes side by side that hold paragraphs of one look. */
interface Row {
	readonly length: number;
	/** The class words that all of them have. */
	readonly shared: readonly string[];
	/** The words of one of its paragraphs. */
	readonly said: string;
}

/**
 * Where content systems put each piece of an article in a box of its own, in boxes of one make side by side, a sentence in such a box is the article's,
 * whatever stands between: unlinked, unnamed and no sign-off. The class of the box or of the paragraph must say what both are made for.
 */
export function inRows(weighed: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const { measures, page } = weighed.scene;
	const { isText, isLeftOut, oddsOf } = neighbours(weighed, verdicts, extentOf(verdicts));
	const wordsOf = (element: ElementId | -1): readonly string[] =>
		classOf(page.elements[element] ?? ({ name: "" } as never))
			.split(" ")
			.filter((word) => word !== "");
	/** What a paragraph's place is called: its look, the tag of its box, and what that stands in. */
	const placeOf = (at: number): string => {
		const { box } = measures[at] ?? {};
		const around = page.elements[box?.parent ?? -1];
		return around === undefined || around.parent === -1 ? "" : `${lookOf(box)}\n${around.tag}\n${around.parent}`;
	};
	const paragraphs = measures.flatMap(({ block }, at) => (block.role === "paragraph" && isText(at) ? [at] : []));
	const sure = paragraphs.filter((at) => oddsOf(at) >= surelyText);
	const rows = new Map<string, Row>();
	let all = 0;
	for (const at of sure) {
		const measure = measures[at];
		const place = placeOf(at);
		if (!measure) continue;
		all += measure.length;
		if (place === "") continue;
		const words = wordsOf(measure.box.parent);
		const { length, shared, said } = rows.get(place) ?? { length: 0, shared: words, said: measure.block.text };
		rows.set(place, { length: length + measure.length, shared: shared.filter((word) => words.includes(word)), said });
	}
	const own = [...rows].find(([, { length }]) => length > mostText * all);
	if (!own) return verdicts;
	const [place, { shared, said }] = own;
	const first = paragraphs[0] ?? measures.length;
	const kept = measures.flatMap(({ block, box, linkDensity, prose }, at): readonly Kept[] => {
		const isLike = at > first && block.role === "paragraph" && isLeftOut(at) && placeOf(at) === place;
		if (!isLike || linkDensity > 0 || prose === 0 || isSignOff(block.text)) return [];
		const words = wordsOf(box.parent);
		// Where the paragraph's own class says what it is, its boxes may differ by a word.
		const isMadeAlike =
			classOf(box) === ""
				? shared.length > 0 && shared.every((word) => words.includes(word))
				: words.length === 0 || shared.some((word) => words.includes(word));
		return isMadeAlike ? [{ at, rule: "neighbour/home", saw: said }] : [];
	});
	return withKept(verdicts, kept);
}
