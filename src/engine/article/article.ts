import type { Article, Piece } from "../../model/article.ts";
import type { BlockId, ElementId, MediaBlock, Page, Run, TextBlock } from "../../model/page.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { Metadata } from "../metadata/metadata.ts";
import { endsSentence } from "../text/endings.ts";
import { without } from "../text/stretch.ts";
import { holds, nearest } from "../tree/ancestry.ts";
import { holdersOf, namedCaptions } from "./pieces/captions.ts";
import { layoutLists, listFrom, listPiece } from "./pieces/list.ts";
import { embedPiece, imagePiece, shownMedia } from "./pieces/media.ts";
import { tablePiece } from "./pieces/table.ts";

/** Runs as the article carries them: nothing of the page's elements, equal neighbours joined. */
export function plainRuns(runs: readonly Run[]): readonly Run[] {
	const joined: Run[] = [];
	for (const { text, href, marks } of runs) {
		const last = joined.at(-1);
		if (last && last.href === href && (last.marks ?? []).join() === (marks ?? []).join())
			joined[joined.length - 1] = { ...last, text: last.text + text };
		else joined.push({ text, ...(href && { href }), ...(marks && { marks }) });
	}
	return joined;
}

const tables = new Set(["table"]);
const summaries: ReadonlySet<string> = new Set(["summary"]);

/** Runs of which a part was cut, folded again: no space doubled where the cut was, none left at the ends. */
function refolded(runs: readonly Run[]): readonly Run[] {
	const kept: Run[] = [];
	for (const run of runs) {
		const text = kept.at(-1)?.text.endsWith(" ") === false ? run.text : run.text.trimStart();
		if (text !== "") kept.push({ ...run, text });
	}
	return kept.map((run, at) => (at === kept.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

/** The runs of a kept block, without the stretches cut from it. */
function keptRuns({ runs, role }: TextBlock, verdict: Verdict | undefined): readonly Run[] {
	const cuts = verdict?.cuts ?? [];
	if (cuts.length === 0) return plainRuns(runs);
	return plainRuns(role === "preformatted" ? without(runs, cuts) : refolded(without(runs, cuts)));
}

/**
 * The clean document: kept blocks in the order of the page. Items of one list become one list, cells of one table one table, lines joined
 * by `<br>` one paragraph; a caption joins what it belongs to. Nothing is invented, nothing moved.
 */
export function article(page: Page, verdicts: readonly Verdict[], metadata: Metadata): Article {
	const verdictOf = new Map(verdicts.map((verdict) => [verdict.block, verdict]));
	const texts = page.blocks.filter((block): block is TextBlock => block.kind === "text" && verdictOf.get(block.id)?.label === "content");
	const shown = shownMedia(page, texts, verdictOf, metadata);
	const named = new Set(namedCaptions(page, texts, shown));
	const kept = named.size === 0 ? texts : texts.filter((block) => !named.has(block));
	const keptIds = new Set(kept.map(({ id }) => id));
	const captionsOf = captionTexts(page, kept, shown, (block) => named.has(block) || verdictOf.get(block.id)?.label === "caption");
	const layouts = layoutLists(page, kept, shown);
	const body: Piece[] = [];
	const done = new Set<BlockId>();
	/** The kept blocks inside an element, from this one on, that have not been used: they stand side by side. */
	const inside = (element: ElementId, from: TextBlock): readonly TextBlock[] =>
		kept.filter(({ id, element: own }) => id >= from.id && !done.has(id) && holds(page, element, own));
	const runsOf = (block: TextBlock): readonly Run[] => keptRuns(block, verdictOf.get(block.id));

	for (const block of page.blocks) {
		if (block.kind === "media" && shown.has(block.id)) {
			const piece = (block.media === "image" ? imagePiece : embedPiece)(block, captionsOf.get(block.id));
			if (piece) body.push(piece);
		}
		if (block.kind !== "text" || done.has(block.id) || !keptIds.has(block.id)) continue;
		const table = block.role === "cell" ? nearest(page, block.element, tables) : undefined;
		const cells = table === undefined ? [] : inside(table, block);
		const rows = table === undefined ? undefined : tablePiece(page, table, cells, runsOf, captionsOf);
		const list = block.role === "item" ? listFrom(page, block, kept, layouts) : undefined;
		if (rows) {
			for (const { id } of cells) done.add(id);
			body.push(rows);
		} else if (list !== undefined) {
			const items = inside(list, block);
			body.push(listPiece(page, list, items, runsOf));
			for (const { id } of items) done.add(id);
		} else {
			done.add(block.id);
			const runs = runsOf(block);
			if (runs.every(({ text }) => text.trim() === "")) continue;
			const longer = withLine(page, body.at(-1), block, runs);
			if (longer) body[body.length - 1] = longer;
			else body.push(textPiece(page, block, runs, verdictOf.get(block.id), captionsOf.get(block.id), body.at(-1)));
		}
	}
	const { title, site, byline, published, modified, lang, partial } = metadata;
	return {
		...(page.url && { url: page.url }),
		lang,
		...(site && { site }),
		title,
		byline,
		...(published && { published }),
		...(modified && { modified }),
		...(partial && { partial }),
		body,
	};
}

/** The paragraph before with this block as its next line, where a single `<br>` parts the two; undefined where they are two paragraphs. */
function withLine(page: Page, before: Piece | undefined, block: TextBlock, runs: readonly Run[]): Piece | undefined {
	if (!block.continues || before?.kind !== "paragraph" || before.from === undefined) return undefined;
	// Sites that part paragraphs by single breaks are more than poems.
	if (page.blocks[before.from]?.element !== block.element || endsSentence(before.runs.at(-1)?.text ?? "")) return undefined;
	return { ...before, runs: plainRuns([...before.runs, { text: "\n" }, ...runs]) };
}

/** The piece for a block of running text. `before`: the piece it follows. */
function textPiece(
	page: Page,
	block: TextBlock,
	runs: readonly Run[],
	verdict: Verdict | undefined,
	caption: string | undefined,
	before: Piece | undefined,
): Piece {
	const from = block.id;
	switch (block.role) {
		case "heading":
			// The article has one title.
			return { from, kind: "heading", level: block.level === undefined || block.level === 1 ? 2 : block.level, runs };
		case "quote":
			return { from, kind: "quote", runs, ...(caption && { caption }), ...(goesOn(page, before, block) && { continues: true }) };
		case "preformatted":
			return { from, kind: "preformatted", text: runs.map(({ text }) => text).join(""), ...(caption && { caption }) };
		case "control":
			return isQuestion(page, block, verdict) ? { from, kind: "heading", level: 3, runs } : { from, kind: "paragraph", runs };
		case "paragraph":
		case "item":
		case "cell":
		case "caption":
			return { from, kind: "paragraph", runs };
	}
}

/** Is a control the title of what it unfolds, by its element or because the text behind it kept it? */
const isQuestion = (page: Page, { element }: TextBlock, verdict: Verdict | undefined): boolean =>
	nearest(page, element, summaries) !== undefined || (verdict?.reasons.some(({ rule }) => rule === "neighbour/heading") ?? false);

const quotes: ReadonlySet<string> = new Set(["blockquote"]);

/** Is the piece before a part of the same quote? */
const goesOn = (page: Page, before: Piece | undefined, block: TextBlock): boolean => {
	const earlier = before?.kind === "quote" && before.from !== undefined ? page.blocks[before.from] : undefined;
	return earlier !== undefined && nearest(page, earlier.element, quotes) === nearest(page, block.element, quotes);
};

/** What may have a caption beside pictures and films. */
const captionedRoles: ReadonlySet<TextBlock["role"]> = new Set<TextBlock["role"]>(["cell", "quote", "preformatted"]);

/** The caption of each block that has one; two of one block are one, as where the name of the photographer stands apart. */
function captionTexts(
	page: Page,
	kept: readonly TextBlock[],
	shown: ReadonlySet<BlockId>,
	isCaption: (block: TextBlock) => boolean,
): ReadonlyMap<BlockId, string> {
	const captions = page.blocks.filter((block): block is TextBlock => block.kind === "text" && isCaption(block));
	const found = new Map<BlockId, string>();
	if (captions.length === 0) return found;
	const holders = [
		...kept.filter(({ role }) => captionedRoles.has(role)),
		...page.blocks.filter((block): block is MediaBlock => block.kind === "media" && block.media !== "rule" && shown.has(block.id)),
	].sort((one, other) => one.id - other.id);
	const holderOf = holdersOf(page, captions, kept, holders);
	for (const { id, text } of captions) {
		const holder = holderOf.get(id);
		if (holder === undefined) continue;
		const before = found.get(holder);
		if (before !== text) found.set(holder, before === undefined ? text : `${before} ${text}`);
	}
	return found;
}
