import { holds, nearest } from "../ancestry.ts";
import { leadsElsewhere } from "./links.ts";
import type { Settling } from "./settling.ts";

/** A time of day and hardly anything else: `09.45 WIB`. */
const clock = /^\D{0,3}\d{1,2}[.:h]\d{2}\D{0,8}$/u;
const summaries: ReadonlySet<string> = new Set(["summary"]);
/** Headings of one kind are a series where this share of them is text, 0 to 1, and so many are. */
const series = { share: 0.5, fewest: 2 };

/** A subheading between paragraphs stays with the one it introduces. So does a time: it heads an entry of a live blog. */
export function subheadings({ scene: { measures }, isText, isOpen, beside, keep }: Settling): void {
	measures.forEach(({ block }, at) => {
		const heads = block.role === "heading" || clock.test(block.text);
		if (heads && isOpen(at) && isText(beside(at, -1)) && isText(beside(at, 1)))
			keep(at, "neighbour/heading", measures[at + 1]?.block.text ?? "");
	});
}

const unfolding: ReadonlySet<string> = new Set(["details"]);

/** What unfolds in the box of the article's text is its text where it says a sentence and links little: questions at the end with their answers. */
export function unfolded({ scene: { measures, page }, isText, isOpen, keep }: Settling): void {
	const text = measures.findLast((_, at) => isText(at));
	measures.forEach(({ block, prose, linkDensity, endsSentence }, at) => {
		if (!text || !isOpen(at) || prose === 0 || !endsSentence || linkDensity >= leadsElsewhere) return;
		const details = nearest(page, block.element, unfolding);
		const around = details === undefined ? -1 : (page.elements[details]?.parent ?? -1);
		if (around !== -1 && holds(page, around, text.block.element)) keep(at, "neighbour/company", text.block.text);
	});
}

/** The title of what unfolds is a control by its tag, but it is the question that the text after it answers. */
export function questions({ scene: { measures, page }, isText, isUnnamed, keep }: Settling): void {
	measures.forEach(({ block }, at) => {
		const answer = measures[at + 1]?.block;
		if (!answer || !isUnnamed(at) || !isText(at + 1)) return;
		const summary = nearest(page, block.element, summaries);
		const details = summary === undefined ? -1 : (page.elements[summary]?.parent ?? -1);
		if (details !== -1 && holds(page, details, answer.element)) keep(at, "neighbour/heading", answer.text);
	});
}

/** Where most headings of a kind head text, the others that do are of the same series: "19. …", "20. …", "21. …". */
export function seriesOfHeadings({ scene: { measures, kinds }, isText, isOpen, isAmid, beside, keep }: Settling): void {
	const ofKind = new Map<number, number[]>();
	measures.forEach(({ block }, at) => {
		if (block.role !== "heading" || !isAmid(at)) return;
		const kind = kinds[at] ?? -1;
		const others = ofKind.get(kind);
		if (others) others.push(at);
		else ofKind.set(kind, [at]);
	});
	for (const headings of ofKind.values()) {
		const texts = headings.filter(isText);
		if (texts.length < series.fewest || texts.length < series.share * headings.length) continue;
		for (const at of headings) {
			const next = beside(at, 1);
			if (isOpen(at) && isText(next)) keep(at, "neighbour/heading", measures[next]?.block.text ?? "");
		}
	}
}
