import type { BlockId, ElementId, Field } from "../model/page.ts";
import type { Reason } from "../model/verdict.ts";
import { holds } from "./ancestry.ts";
import { type Bench, reason } from "./judge.ts";
import { type Stretches, stretches } from "./sections.ts";

/** How far up from a field its box is looked for, elements. */
const reach = 6;
/** An invitation is a few short lines: so many characters in so many blocks. */
const most = { length: 400, blocks: 10 } as const;
/** And it is small beside the article: at most this share of it, 0 to 1. Pages that stand in one form are not. */
const mostArticle = 0.2;

/** What is more than a box in the page. */
const holdsPage: ReadonlySet<string> = new Set(["article", "main", "body", "html"]);
/** Fields that make a form another one: who comments writes, who signs in has a password. */
const speaksOtherwise: ReadonlySet<Field["kind"]> = new Set<Field["kind"]>(["message", "secret"]);

/** The largest box around a field that is no more than an invitation. */
function boxOf({ scene, held, heldBy }: Bench, ends: Stretches, { element }: Field, headline: BlockId | undefined): ElementId | undefined {
	let box: ElementId | undefined;
	for (const at of scene.ancestors(element).slice(0, reach)) {
		if (holdsPage.has(scene.page.elements[at]?.tag ?? "")) break;
		const blocks = scene.measures.slice(ends.first[at], (ends.last[at] ?? -1) + 1);
		const length = blocks.reduce((sum, measure) => sum + measure.length, 0);
		if (blocks.length > most.blocks || length > most.length || length > mostArticle * (held - heldBy(at))) break;
		if (blocks.some(({ block }) => block.id === headline)) break;
		box = at;
	}
	return box;
}

/**
 * Evidence by a field in the box: what asks for an address or for a vote is an invitation, in whatever words. A small box without the article
 * in it only; where there is more to choose from than a vote, the choices are the article: a quiz.
 */
export function invitations(bench: Bench, headline: BlockId | undefined): readonly (readonly Reason[] | undefined)[] {
	const { page, measures } = bench.scene;
	const { fields = [] } = page;
	const found: (readonly Reason[])[] = [];
	if (fields.every(({ kind }) => speaksOtherwise.has(kind))) return found;
	const ends = stretches(bench);
	const boxes = new Map<ElementId, Field["kind"]>();
	for (const field of fields) {
		const box = speaksOtherwise.has(field.kind) ? undefined : boxOf(bench, ends, field, headline);
		if (box !== undefined) boxes.set(box, field.kind);
	}
	const choices = [...boxes].reduce((sum, [box, kind]) => (kind === "choice" ? sum + bench.heldBy(box) : sum), 0);
	for (const [box, kind] of boxes) {
		if (fields.some((other) => speaksOtherwise.has(other.kind) && holds(page, box, other.element))) continue;
		const inside = measures.slice(ends.first[box], (ends.last[box] ?? -1) + 1);
		if (kind === "choice" && (choices > mostArticle * bench.held || !inside.some(({ block }) => block.role === "control"))) continue;
		for (let at = ends.first[box] ?? 0; at <= (ends.last[box] ?? -1); at++)
			found[at] = [reason("shape/field", "newsletter", 3, inside[0]?.block.text ?? "")];
	}
	return found;
}
