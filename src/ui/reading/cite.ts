import { isInvisible } from "../../model/fold.ts";
import type { Cite } from "../../model/reading/facts.ts";
import { h } from "../elements/h.ts";

/** Where a character stands in our page. */
interface Place {
	readonly node: Text;
	readonly offset: number;
}

/** The place of one character of a piece's plain text. `undefined`: a line break or tab between lines and cells. */
type Position = Place | undefined;

const space = /\s/u;

/** Marks the sentence around a cite and the cite itself in the article view. Returns the mark to scroll to, or undefined where the text is not shown. */
export function highlight(article: ParentNode, cite: Cite, lang: string): HTMLElement | undefined {
	const piece = article.querySelector(`[data-piece="${cite.piece}"]`);
	if (piece === null) return undefined;
	const positions = positionsOf(piece);
	const sentence = sentenceAround(positions, cite, lang);
	const spans = [
		...spansOf(positions, sentence.start, cite.start, "sentence"),
		...spansOf(positions, cite.start, cite.end, "mention"),
		...spansOf(positions, cite.end, sentence.end, "sentence"),
	];
	// Last first: wrapping leaves what stands before the span in the old text node, so earlier offsets stay true.
	const marks = spans.toReversed().map(wrap).toReversed();
	const target = marks.find((mark) => mark.className === "mention") ?? marks[0];
	target?.setAttribute("tabindex", "-1");
	return target;
}

/** Takes every highlight away again. */
export function clearHighlights(article: ParentNode): void {
	for (const mark of article.querySelectorAll("mark")) {
		const parent = mark.parentNode;
		mark.replaceWith(...mark.childNodes);
		parent?.normalize();
	}
}

function positionsOf(piece: Element): readonly Position[] {
	const lines = piece.matches("[data-line]") ? [piece] : [...piece.querySelectorAll("[data-line]")];
	// An empty cell keeps its place in a row that says something; an empty item is no line, whatever list it holds.
	const kept = lines.filter((line) => (line.closest("tr") ?? line).textContent?.trim() !== "");
	return kept.flatMap((line, index) => [...(index === 0 ? [] : [undefined]), ...charactersOf(line)]);
}

function charactersOf(line: Element): readonly Place[] {
	const exact = line.getAttribute("data-line") === "exact";
	const places: Place[] = [];
	let gap: Place | undefined;
	for (const node of textsOf(line)) {
		for (let offset = 0; offset < node.data.length; offset += 1) {
			const character = node.data.charAt(offset);
			if (isInvisible(character)) continue;
			if (!exact && space.test(character)) gap ??= { node, offset };
			else {
				if (gap !== undefined && places.length > 0) places.push(gap);
				gap = undefined;
				places.push({ node, offset });
			}
		}
	}
	return places;
}

function textsOf(line: Element): readonly Text[] {
	const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text); // SHOW_TEXT gives nothing else
	return texts;
}

/** The end of an abbreviation before a name: one to four letters, the first a capital, and a full stop («Dr.», «Prof.», «H.»). */
const abbreviation = /(?:^|[\s(])\p{Upper}\p{Alpha}{0,3}\.\s*$/u;

/**
 * The sentences a cite touches. The browser's segmenter ends one after «Dr.»; such a piece is joined with the next. Joining one too many
 * only marks a sentence more.
 */
function sentenceAround(positions: readonly Position[], cite: Cite, lang: string): { readonly start: number; readonly end: number } {
	const text = positions.map((position) => (position === undefined ? "\n" : position.node.data.charAt(position.offset))).join("");
	const sentences: { start: number; end: number }[] = [];
	for (const { index, segment } of new Intl.Segmenter(lang || undefined, { granularity: "sentence" }).segment(text)) {
		const last = sentences.at(-1);
		const end = index + segment.trimEnd().length;
		if (last !== undefined && abbreviation.test(text.slice(last.start, index))) last.end = end;
		else sentences.push({ start: index, end });
	}
	const touched = sentences.filter(({ start, end }) => start < cite.end && end > cite.start);
	return { start: Math.min(cite.start, touched[0]?.start ?? cite.start), end: Math.max(cite.end, touched.at(-1)?.end ?? cite.end) };
}

/** A stretch of one text node to be marked. */
interface Span {
	readonly node: Text;
	readonly from: number;
	readonly to: number;
	readonly name: "sentence" | "mention";
}

/** Characters `start` to `end` as one span for each text node they touch. */
function spansOf(positions: readonly Position[], start: number, end: number, name: Span["name"]): readonly Span[] {
	const spans = new Map<Text, Span>();
	for (const position of positions.slice(start, Math.max(start, end))) {
		if (position === undefined) continue;
		const from = spans.get(position.node)?.from ?? position.offset;
		spans.set(position.node, { node: position.node, from, to: position.offset + 1, name });
	}
	return [...spans.values()];
}

function wrap({ node, from, to, name }: Span): HTMLElement {
	const range = document.createRange();
	range.setStart(node, from);
	range.setEnd(node, to);
	const mark = h("mark", { class: name });
	range.surroundContents(mark);
	return mark;
}
