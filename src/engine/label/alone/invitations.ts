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
	const inside = (box: ElementId): readonly Measure[] => scene.blocksIn(box).flatMap((at) => measures[at] ?? []);
	/** Holds a box more than an invitation may say, or some of the article? */
	const holdsMore = (box: ElementId): boolean => {
		const length = sumOf(inside(box), (measure) => measure.length);
		return length > Math.min(longest, mostArticle * (held - heldBy(box))) || scene.blocksIn(box).includes(headline);
	};
	const boxes = new Map<ElementId, Field["kind"]>();
	for (const { kind, element } of fields.filter(asks)) {
		const chain = scene.ancestors(element).slice(0, reach);
		const end = chain.findIndex(holdsMore);
		const box = (end < 0 ? chain : chain.slice(0, end)).at(-1);
		if (box !== undefined) boxes.set(box, kind);
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
