import { grouped } from "../../../model/grouped.ts";
import type { ElementId, Page } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Measure } from "../../prose/measure.ts";
import { endsInFullStop } from "../../text/endings.ts";
import { holds } from "../../tree/ancestry.ts";
import { classesOf, classOf, lookOf } from "../../tree/look.ts";
import { articleAlone } from "../../tree/tags.ts";
import { neighbours } from "../follow/neighbours.ts";
import { isSignOff } from "../questions/sign-off.ts";
import { likelyAs, withOthers } from "../terms/evidence.ts";
import { surelyText } from "../terms/odds.ts";
import { mostText } from "../terms/shares.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** The boxes of a paragraph of a row have more than this share, 0 to 1, of the classes that those of all its other paragraphs have. */
const mostShared = 0.5;
/** At most so many boxes, one in another, are put around each piece. */
const farthest = 6;

/** Where a paragraph stands: in a box, or in several, one in another. */
interface Place {
	/** What the places of one row have in common: the look of the paragraph, the tags of the boxes, and the element around them. */
	readonly name: string;
	/** The classes of the boxes. */
	readonly classes: readonly string[];
	readonly outermost: ElementId;
	readonly paragraph: Measure;
}

/** Is a block a paragraph? It may stand in an item of a list: live blogs are lists of posts. */
const isParagraph = ({ block, box }: Measure): boolean => block.role === "paragraph" || (block.role === "item" && box.tag === "p");

/** Is it too short for running text, and a sentence all the same: two words or more, and a full stop? */
const isShortSentence = ({ prose, block: { text } }: Measure): boolean => prose === 0 && text.includes(" ") && endsInFullStop(text);

/** The places of a paragraph, the smallest first. */
function placesOf({ elements }: Page, paragraph: Measure): readonly Place[] {
	const { box } = paragraph;
	const places: Place[] = [];
	let tags = lookOf(box);
	let classes: readonly string[] = [];
	let outermost = box.parent;
	for (let up = 0; up < farthest && outermost !== -1; up++) {
		const around = elements[outermost];
		if (around === undefined || around.parent === -1) break;
		tags += `\n${around.tag}`;
		classes = classes.concat(classesOf(around));
		places.push({ name: `${tags}\n${around.parent}`, classes, outermost, paragraph });
		outermost = around.parent;
	}
	return places;
}

/** Places of one name, side by side. */
interface Row {
	/** The classes that all of them have. */
	readonly shared: readonly string[];
	/** Whether all of them are one box. */
	readonly isOneBox: boolean;
	/** The words of one of the paragraphs. */
	readonly said: string;
}

/** The rows that hold most of these paragraphs, by the name of their places. */
function ownRows(page: Page, paragraphs: readonly Measure[]): ReadonlyMap<string, Row> {
	const most = mostText * sumOf(paragraphs, ({ length }) => length);
	const placesByName = grouped(
		paragraphs.flatMap((paragraph) => placesOf(page, paragraph)),
		({ name }) => name,
	);
	const rows = new Map<string, Row>();
	for (const [name, places] of placesByName) {
		if (sumOf(places, ({ paragraph }) => paragraph.length) <= most) continue;
		const [{ outermost, classes, paragraph }] = places;
		const isOneBox = places.every((place) => place.outermost === outermost);
		// An article beside the page's own is another one, unless this one is made of several: the posts of a live blog.
		if (isOneBox && articleAlone.has(page.elements[outermost]?.tag ?? "")) continue;
		const shared = classes.filter((one) => places.every((place) => place.classes.includes(one)));
		rows.set(name, { shared, isOneBox, said: paragraph.block.text });
	}
	return rows;
}

/**
 * Do the classes of the boxes say that a paragraph in them is of the row? Where they have none, the paragraph's own class does, which is that of the
 * others.
 */
const isMadeAlike = ({ shared }: Row, { classes, paragraph }: Place): boolean => {
	const found = shared.filter((one) => classes.includes(one)).length;
	return (classOf(paragraph.box) !== "" && classes.length === 0) || found > shared.length * mostShared;
};

/**
 * Keeps sentences in rows: where a content system puts each piece of an article into a box of its own, side by side, a sentence in one more such box is
 * the article's, whatever stands between. It must have no link, no name of clutter, and be no sign-off; a class must tell the boxes of the row.
 */
export function inRows(weighed: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const { measures, page } = weighed.scene;
	const { isText, isUnnamed, oddsOf } = neighbours(weighed, verdicts);
	const first = measures.findIndex((_, at) => isText(at));
	const comments = verdicts.findIndex(({ label, sureness }, at) => at > first && label === "comments" && sureness === "sure");
	const mayBe = measures.flatMap((measure, at): readonly number[] => {
		const says = measure.prose > 0 || isShortSentence(measure);
		const isSentence = isParagraph(measure) && measure.linkDensity === 0 && says && !isSignOff(measure.block.text);
		return isSentence && isUnnamed(at) && at > first && (comments < 0 || at < comments) ? [at] : [];
	});
	// On most pages nothing is left out that could be of a row, and rows need not be looked for.
	if (mayBe.length === 0) return verdicts;
	const rows = ownRows(
		page,
		measures.filter((measure, at) => isParagraph(measure) && isText(at) && oddsOf(at) >= surelyText),
	);
	if (rows.size === 0) return verdicts;
	const headlines = measures.flatMap(({ block }) => (block.level === 1 ? [block.element] : []));
	/** Has a box no link and no button? Asked where the article fills one box alone: another one like it may be a teaser, a comment or a form. */
	const leadsNowhere = (box: ElementId): boolean =>
		weighed.scene.blocksIn(box).every((at) => {
			const { role, linkChars } = measures[at]?.block ?? {};
			return role !== "control" && linkChars === 0;
		});
	/** A box with a headline of its own holds another article. */
	const isOther = (box: ElementId): boolean => headlines.some((headline) => holds(page, box, headline));
	const isOfRow = (place: Place): boolean => {
		const row = rows.get(place.name);
		const isMade = row !== undefined && isMadeAlike(row, place);
		const isAlone = row?.isOneBox === true;
		return isMade && !(isAlone && (isShortSentence(place.paragraph) || !leadsNowhere(place.outermost))) && !isOther(place.outermost);
	};
	const kept = mayBe.flatMap((at) => {
		const [measure, verdict] = [measures[at], verdicts[at]];
		const row = rows.get((measure && placesOf(page, measure).find(isOfRow))?.name ?? "");
		return row && verdict ? [[at, likelyAs(verdict, "content", "neighbour/home", row.said)] as const] : [];
	});
	return withOthers(verdicts, new Map(kept));
}
