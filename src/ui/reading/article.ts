import type { HttpUrl } from "../../model/reading/address.ts";
import type { Article, ListItem, Piece, TableCell } from "../../model/reading/article.ts";
import type { Run } from "../../model/reading/page.ts";
import { h } from "../elements/h.ts";
import { icon } from "../elements/icon.ts";
import { day } from "../words/day.ts";
import type { Messages } from "../words/translate.ts";
import { minutesToRead } from "./reading-time.ts";
import { runNodes } from "./runs.ts";

/** Fetch the article's pictures from where they stand on the web? Until the reader asks, each is a frame with its description that asks for all. */
export type Pictures = { readonly show: true } | { readonly show: false; readonly ask: () => void };

/**
 * The clean document with its title, outlet, byline and date, in an element with `id="article"`.
 * Stretches of text that cites may point into carry `data-line`; each piece carries its number as `data-piece`.
 */
export const articleView = (article: Article, messages: Messages, pictures: Pictures): HTMLElement => {
	const pieces = h(
		"div",
		{},
		...article.body.map((piece, index) => {
			const element = pieceView(piece, messages, pictures);
			element.setAttribute("data-piece", String(index));
			return element;
		}),
	);
	return h(
		"article",
		{ id: "article", class: "article", lang: article.lang || undefined, dir: "auto", "aria-labelledby": "article-title" },
		articleHead(article, wordsOf(pieces), messages),
		...pieces.children,
	);
};

/** The text alone, without captions and what buttons say. */
const wordsOf = (pieces: Element): string => [...pieces.querySelectorAll("[data-line]")].map(({ textContent }) => textContent).join(" ");

/** What to call an article: its title, else the site it stands on. Text files have none. */
export const headline = ({ title, url }: Article): string => title || (url === undefined ? "" : new URL(url).hostname);

const articleHead = (article: Article, words: string, messages: Messages): HTMLElement => {
	const { site, byline, published, partial } = article;
	return h(
		"header",
		{ class: "article-head" },
		site !== undefined && h("p", { class: "outlet" }, h("bdi", {}, site)),
		h("h1", { id: "article-title" }, headline(article)),
		h(
			"p",
			{ class: "byline" },
			// The direction of the names stays inside: the mark between them and the day stands where the line's own puts it.
			byline.length > 0 && h("span", {}, h("bdi", {}, byline.join(", "))),
			published !== undefined && h("time", { datetime: published }, h("bdi", {}, day(published, messages.locale))),
			// What a part takes says nothing of the whole.
			!partial && h("span", {}, h("bdi", {}, messages.say("readingTime", String(minutesToRead(words))))),
		),
	);
};

const pieceView = (piece: Piece, messages: Messages, pictures: Pictures): HTMLElement => {
	switch (piece.kind) {
		case "heading":
			return line(`h${piece.level}`, piece.runs, "auto");
		case "paragraph":
			return line("p", piece.runs, "auto");
		case "quote":
			return captioned(
				h("blockquote", { class: piece.continues ? "continued" : undefined, dir: "auto" }, line("p", piece.runs)),
				piece.caption,
			);
		case "list":
			return listView(piece.ordered, piece.items);
		case "table":
			return tableView(piece.rows, piece.caption, messages);
		case "preformatted":
			return captioned(h("pre", { "data-line": "exact", dir: "auto" }, piece.text), piece.caption);
		case "image":
			return h(
				"figure",
				{ class: "picture" },
				pictures.show ? picture(piece.src, piece.alt) : frame(piece, messages, pictures.ask),
				captionView(piece.caption),
			);
		case "embed":
			return h(
				"figure",
				{ class: "embed" },
				piece.picture !== undefined && pictures.show && picture(piece.picture, ""),
				h("a", { href: piece.href, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, icon("play"), piece.title || piece.href),
				captionView(piece.caption),
			);
		case "rule":
			return h("hr");
	}
};

const captionView = (caption: string | undefined): HTMLElement | false =>
	caption !== undefined && h("figcaption", { dir: "auto" }, caption);

/** What is a figure only where it has a caption. */
const captioned = (element: HTMLElement, caption: string | undefined): HTMLElement =>
	caption === undefined ? element : h("figure", {}, element, captionView(caption));

/**
 * A stretch of text that cites can point into. Direction is found where it is set: `dir="auto"` overlooks what has a `dir` of its own, so in
 * quotes, lists and tables the whole finds it and its lines have none.
 */
const line = (tag: "p" | "span" | "td" | "h2" | "h3" | "h4" | "h5" | "h6", runs: readonly Run[], dir?: "auto"): HTMLElement =>
	h(tag, { "data-line": "folded", ...(dir !== undefined && { dir }) }, ...runNodes(runs));

const listView = (ordered: boolean, items: readonly ListItem[]): HTMLElement =>
	h(
		ordered ? "ol" : "ul",
		{ dir: "auto" },
		...items.map(({ runs, number, list }) =>
			h("li", number === undefined ? {} : { value: number }, line("span", runs), list && listView(list.ordered, list.items)),
		),
	);

const tableView = (rows: readonly (readonly TableCell[])[], caption: string | undefined, messages: Messages): HTMLElement =>
	h(
		"div",
		{ class: "table", role: "region", tabindex: 0, "aria-label": caption || messages.say("tableUntitled") },
		h(
			"table",
			{ dir: "auto" },
			caption !== undefined && h("caption", {}, caption),
			h("tbody", {}, ...rows.map((row) => h("tr", {}, ...row.map((cell) => cellView(cell, row))))),
		),
	);

/** What stands in a row of headers alone is about the columns. */
const cellView = ({ header, runs }: TableCell, row: readonly TableCell[]): HTMLElement =>
	header
		? h("th", { "data-line": "folded", scope: row.every((cell) => cell.header) ? "col" : "row" }, ...runNodes(runs))
		: line("td", runs);

const picture = (src: HttpUrl, alt: string): HTMLElement => h("img", { src, alt, loading: "lazy", referrerpolicy: "no-referrer" });

/** Does a caption begin with the description of its picture, but for how that ends? */
const repeats = (caption: string, alt: string): boolean => caption.toLowerCase().startsWith(alt.toLowerCase().replace(/[\s.…]+$/u, ""));

/** What stands in a picture's place until it is asked for. What the caption says below is not said twice. */
const frame = ({ alt, caption = "" }: Extract<Piece, { kind: "image" }>, messages: Messages, ask: () => void): HTMLElement => {
	const words = alt || (caption === "" ? messages.say("pictureUntitled") : "");
	// Begins with the words that are seen: who speaks to their device says those.
	const label = messages.say("showPictures", words || caption);
	return h(
		"button",
		{ type: "button", class: "frame", "aria-label": label, title: label, on: { click: ask } },
		h("span", { class: "frame-words" }, icon("picture"), messages.say("showPicture")),
		!repeats(caption, words) && h("span", { class: "frame-alt", dir: "auto" }, words),
	);
};
