import type { ElementId, Field } from "../../../model/reading/page.ts";
import type { Reason } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Measure } from "../../prose/measure.ts";
import { holds } from "../../tree/ancestry.ts";
import { type Evidence, reason } from "../terms/evidence.ts";
import { mostArticle } from "../terms/shares.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** What such a box weighs: with nothing else it is likely, not sure. */
const weight = 3;
/** How far up from a field its box is looked for, elements. */
const reach = 6;
/** An invitation is at most this long. Characters. */
const longest = 400;

/** A field for a message is one for comments. */
const isMessage = ({ kind }: Field): boolean => kind === "message";
/** Does a field ask for something to be sent in? */
const asks = ({ kind }: Field): boolean => kind === "address" || kind === "choice";

/**
 * Evidence by fields: what asks for an address or a vote is an invitation, whatever its words are. It is the largest box around the field that holds
 * a few lines and nothing of the article. Where there are several votes, they may be the article: a quiz.
 */
export function invitations(weighed: WeighedPage, headline: number): Evidence {
	const { scene, held, heldBy } = weighed;
	const { page, measures } = scene;
	const { fields = [] } = page;
	const found: (readonly Reason[])[] = [];
	if (!fields.some(asks)) return found;
	const boxes = new Map<ElementId, Field["kind"]>();
	const inside = (box: ElementId): readonly Measure[] => scene.blocksIn(box).flatMap((at) => measures[at] ?? []);
	for (const field of fields) {
		if (!asks(field)) continue;
		const chain = scene.ancestors(field.element).slice(0, reach);
		const above = chain.findIndex((at) => {
			const length = sumOf(inside(at), (block) => block.length);
			return length > Math.min(longest, mostArticle * (held - heldBy(at))) || scene.blocksIn(at).includes(headline);
		});
		const box = chain.at(above < 0 ? -1 : above - 1);
		if (above !== 0 && box !== undefined) boxes.set(box, field.kind);
	}
	const votes = [...boxes.values()].filter((kind) => kind === "choice").length;
	for (const [box, kind] of boxes) {
		const blocks = inside(box);
		const others = fields.filter(({ element }) => holds(page, box, element));
		const canBeSent = blocks.some(({ block }) => block.role === "control") || others.some((other) => other.kind === "button");
		if (kind === "choice" && (votes > 1 || !canBeSent)) continue;
		if (others.some(isMessage)) continue;
		for (const at of scene.blocksIn(box)) found[at] = [reason("shape/field", "newsletter", weight, blocks[0]?.block.text ?? "")];
	}
	return found;
}
