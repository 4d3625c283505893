import type { Clutter } from "../model/label.ts";
import type { Verdict } from "../model/verdict.ts";
import { type Bench, reason } from "./judge.ts";
import type { Words } from "./words.ts";

/** Log-odds below which a block does not follow its neighbours: it has too much against it. */
const lowest = -2.5;
/** "More on this you find here:" announces other articles, not a list of this one. */
const leading: ReadonlySet<Clutter> = new Set<Clutter>(["promo", "related"]);
const announces = /[:：]\s*$/u;

/**
 * What follows what, once every block has a label: the list that a sentence of the article announces ("Here are the places:") is the
 * article's even where it is all links, and a subheading between paragraphs stays with the one it introduces.
 */
export function follow({ scene: { measures }, odds }: Bench, verdicts: readonly Verdict[], words: Words): readonly Verdict[] {
	const settled = [...verdicts];
	const isText = (index: number): boolean => settled[index]?.label === "content";
	/** Left out for want of evidence, not for what it says: nothing speaks against it by name. */
	const isOpen = (index: number): boolean => {
		const verdict = settled[index];
		return verdict?.label === "navigation" && (odds[index] ?? lowest) > lowest && verdict.reasons.every(({ weight }) => weight < 2);
	};
	const keep = (index: number, rule: string, saw: string): void => {
		const verdict = settled[index];
		if (verdict)
			settled[index] = { block: verdict.block, label: "content", sureness: "likely", reasons: [reason(rule, "content", 2, saw)] };
	};
	/** The nearest block to one side that is not clutter by name: an ad between two paragraphs does not part them. */
	const beside = (index: number, step: 1 | -1): number => {
		let at = index + step;
		while (settled[at]?.sureness === "sure" && settled[at]?.label !== "content") at += step;
		return at;
	};
	measures.forEach(({ block }, index) => {
		if (isText(index) && announces.test(block.text) && !words.mentions(block.text, leading)) {
			const list = measures[index + 1]?.box.parent;
			for (let at = index + 1; measures[at]?.block.role === "item" && measures[at]?.box.parent === list && isOpen(at); at++)
				keep(at, "neighbour/announced", block.text);
		}
		if (block.role === "heading" && isOpen(index) && isText(beside(index, -1)) && isText(beside(index, 1)))
			keep(index, "neighbour/heading", measures[index + 1]?.block.text ?? "");
	});
	measures.forEach(({ block }, index) => {
		const { label, sureness } = settled[index] ?? {};
		// "Author: …" in the middle of the text is a line of what the article lists; a sign-off stands at its beginning or its end.
		if (label === "credit" && sureness === "likely" && isText(index - 1) && isText(index + 1) && (odds[index] ?? 0) > 0)
			keep(index, "neighbour/amid", block.text);
	});
	return settled;
}
