import { JSDOM, VirtualConsole } from "jsdom";
import type { Page, TextBlock } from "../../src/model/reading/page.ts";
import { markupEye } from "../../src/page/survey/eye.ts";
import type { NamedSelector } from "../../src/page/survey/named.ts";
import { survey } from "../../src/page/survey/survey.ts";

/** Where the pages of these tests stand. */
export const address = "https://koran.example/berita/satu";

/** A document with this body, at `address`. */
export const documentOf = (body: string, head = ""): Document =>
	new JSDOM(`<!DOCTYPE html><html lang="id"><head>${head}</head><body>${body}</body></html>`, {
		url: address,
		virtualConsole: new VirtualConsole(),
	}).window.document;

/** A page with this body, as the survey sees it. */
export const page = (body: string, selectors: readonly NamedSelector[] = []): Page =>
	survey(documentOf(body), markupEye, { selectors }).page;

export const textBlocks = ({ blocks }: Page): readonly TextBlock[] => blocks.filter((block): block is TextBlock => block.kind === "text");

/** The first text block that begins with these words. */
export const blockOf = (from: Page, opening: string): TextBlock => {
	const found = textBlocks(from).find(({ text }) => text.startsWith(opening));
	if (!found) throw new Error(`No block begins with “${opening}”; there are: ${textBlocks(from).map(({ text }) => text)}`);
	return found;
};

/**
 * A page in short, a line a block: `paragraph Hujan turun`, `heading 2 Pasar`, `image /a.jpg`. `+` before what continues the line before
 * it, `(…)` around what is hidden.
 */
export const outline = ({ blocks }: Page): readonly string[] =>
	blocks.map((block) => {
		const line =
			block.kind === "unread"
				? "unread"
				: block.kind === "media"
					? `${block.media} ${block.src?.replace(/^https:\/\/koran\.example/, "") ?? ""}`.trim()
					: `${block.continues ? "+" : ""}${[block.role, block.level ?? "", block.text].filter((part) => part !== "").join(" ")}`;
		return block.hidden ? `(${line})` : line;
	});
