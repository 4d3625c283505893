import { endsInColon, endsInFullStop } from "../../text/endings.ts";
import type { Words } from "../../text/words.ts";
import { standsBeside } from "../../tree/ancestry.ts";
import { isTitleLong, mostlyLink } from "../terms/links.ts";
import type { Neighbours } from "./neighbours.ts";

/** The title of a correction is at most this long. Characters. */
const longestTitle = 60;
/** So many blocks may stand between the text and a correction: who wrote it, buttons to share it, where it was printed. */
const mostBetween = 6;

/** What corrections of the article are known by. Blocks are told by their index. */
interface Corrections {
	/** Is a line the title of a correction: the words that one begins with, and no more? */
	readonly isTitle: (at: number) => boolean;
	/** Does a line begin as a correction, or stand below the title of one? */
	readonly isCorrection: (at: number) => boolean;
	/** Is the text not far above, and has nothing else begun between? */
	readonly isNotFarBehind: (at: number) => boolean;
}

/** What may be a correction among these neighbours, by the words of a language. */
export function corrections(
	{ scene: { measures, page, textAt, areSiblings }, isText, hintsOn, articleOf }: Neighbours,
	words: Words,
): Corrections {
	const isTitle = (at: number): boolean => {
		const text = textAt(at);
		return text.length <= longestTitle && !endsInFullStop(text) && words.saysCorrection(`${text}:`);
	};
	/** Do both stand in one article, or on a page without any side by side? */
	const isOfOneArticle = (at: number, other: number): boolean => {
		const [one, another] = [measures[at], measures[other]];
		if (one === undefined || another === undefined || articleOf(at) !== articleOf(other)) return false;
		return articleOf(at) !== undefined || standsBeside(page, one.box, another.block.element);
	};
	/** Begins something else there: comments, another part of the page, another article? Readers correct an article, too. */
	const beginsOther = (at: number): boolean => {
		const { block, linkDensity = 0 } = measures[at] ?? {};
		const isOtherTitle = linkDensity >= mostlyLink && isTitleLong(block?.text ?? "");
		return block?.role === "heading" || isOtherTitle || hintsOn(at).some((rule) => rule.endsWith("/comments"));
	};
	return {
		isTitle,
		isCorrection: (at) => (words.saysCorrection(textAt(at)) && !endsInColon(textAt(at))) || (isTitle(at - 1) && areSiblings(at - 1, at)),
		isNotFarBehind: (at) => {
			for (let above = at - 1; above >= 0 && above >= at - 1 - mostBetween; above--) {
				if (isText(above)) return isOfOneArticle(at, above);
				if (beginsOther(above)) return false;
			}
			return false;
		},
	};
}
