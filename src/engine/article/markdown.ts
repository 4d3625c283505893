import { foldText } from "../../model/fold.ts";
import { highest } from "../../model/highest.ts";
import { type Article, creditsOf, type ListItem, type Piece, type TableCell } from "../../model/reading/article.ts";
import type { Emphasis, Run } from "../../model/reading/page.ts";

/** Marks that would be read as Markdown inside a line, and what would be read as a character by its name: `&lt;`. */
const escaped = (text: string): string => text.replace(/[\\`*_~[\]<>|]|&(?=#?\w+;)/gu, "\\$&");

/** What would be read as a heading, list, quote or rule at a line's start: `1. Mei` is a sentence here, not a list. */
const lineStart = (line: string): string => line.replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2").replace(/^([#+=-])/u, "\\$1");

/** Code is fenced before; raised and lowered text has no sign of its own. */
const signs: Readonly<Record<Emphasis, string>> = { strong: "**", emphasis: "*", code: "", superscript: "", subscript: "", deleted: "~~" };

const marked = (text: string, { marks = [] }: Run): string => marks.reduce((inner, mark) => signs[mark] + inner + signs[mark], text);

/** The most backticks in a row. */
const backticks = (text: string): number => highest(Array.from(text.matchAll(/`+/gu), ([ticks]) => ticks.length));

/** A code span keeps its text as it stands, fenced by more backticks than it holds. */
const code = (text: string): string => {
	const longest = backticks(text);
	const fence = "`".repeat(longest + 1);
	return longest > 0 ? `${fence} ${text} ${fence}` : fence + text + fence;
};

/** A block of code, fenced in the same way, by three backticks at least. */
const codeBlock = (text: string): string => {
	const fence = "`".repeat(Math.max(3, backticks(text) + 1));
	return [fence, text, fence].join("\n");
};

const runMarkdown = (run: Run): string => {
	const text = marked(run.marks?.includes("code") ? code(run.text) : escaped(run.text), run);
	return run.href === undefined ? text : link(text, run.href);
};

/** Brackets and white space would end the address early. */
const link = (text: string, href: string): string =>
	`[${text}](${href.replace(/[()\s]/gu, (mark) => encodeURIComponent(mark).replace("(", "%28").replace(")", "%29"))})`;

/** Marks that Markdown writes around words, and only where it sees that they open or close there. */
const isMarked = ({ marks = [], href }: Run): boolean =>
	href === undefined && !marks.includes("code") && marks.some((mark) => signs[mark] !== "");

/**
 * Punctuation at the end of marked words that goes on in a word has no mark of its own, or the words would have none: `**Kotabaru**,kata`
 * (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run).
 */
const flanked = (runs: readonly Run[]): readonly Run[] =>
	runs.flatMap((run, at): readonly Run[] => {
		if (!isMarked(run)) return [run];
		const isIn = [/[^\s\p{P}\p{S}]$/u.test(runs[at - 1]?.text ?? ""), /^[^\s\p{P}\p{S}]/u.test(runs[at + 1]?.text ?? "")] as const;
		const before = isIn[0] ? (/^[\p{P}\p{S}]+/u.exec(run.text)?.[0] ?? "") : "";
		const rest = run.text.slice(before.length);
		const after = isIn[1] ? (/[\p{P}\p{S}]+$/u.exec(rest)?.[0] ?? "") : "";
		const words = rest.slice(0, rest.length - after.length);
		return [{ text: before }, { ...run, text: words }, { text: after }].filter(({ text }) => text !== "");
	});

/** An exclamation before a link would make a picture of it. */
const runsMarkdown = (runs: readonly Run[]): string =>
	flanked(runs)
		.map((run, at, all) => runMarkdown(run).replace(/!$/u, all[at + 1]?.href === undefined || isMarked(run) ? "!" : "\\!"))
		.join("");

/** A line; of a poem several, each but the last with the sign for a break, and each but the first behind `indent`. */
const line = (runs: readonly Run[], indent = ""): string =>
	runsMarkdown(runs)
		.split("\n")
		.map((text) => lineStart(foldText(text)))
		.join(`\\\n${indent}`);

/** What stands below the first word of an item, as a list within it, is as far in as the item's own sign is wide: that of the tenth takes a place more. */
const itemLines = (items: readonly ListItem[], ordered: boolean, indent: string): readonly string[] => {
	let count = 0;
	return items.flatMap(({ runs, number = count + 1, list }) => {
		count = number;
		const sign = ordered ? `${number}. ` : "- ";
		const below = indent + " ".repeat(sign.length);
		return [indent + sign + line(runs, below), ...(list ? itemLines(list.items, list.ordered, below) : [])];
	});
};

/** A bar ends a cell even in code. */
const cellMarkdown = (run: Run): string =>
	runMarkdown(run.marks?.includes("code") ? { ...run, text: run.text.replaceAll("|", "\\|") } : run);

const tableLines = (rows: readonly (readonly TableCell[])[]): readonly string[] => {
	const width = highest(rows.map((row) => row.length));
	const row = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, i) => cells[i] ?? "").join(" | ")} |`;
	const text = rows.map((cells) => cells.map((cell) => foldText(cell.runs.map(cellMarkdown).join(""))));
	// Markdown tables cannot do without a head; a table that has none gets an empty one.
	const headed = rows[0]?.every((cell) => cell.header) ?? false;
	const [head, body] = headed ? [text[0] ?? [], text.slice(1)] : [[], text];
	return [row(head), row(Array.from({ length: width }, () => "---")), ...body.map(row)];
};

/** A part with its caption below it. */
const captioned = (text: string, caption: string | undefined): string =>
	caption === undefined ? text : `${text}\n\n*${escaped(caption)}*`;

const pieceMarkdown = (piece: Piece): string => {
	switch (piece.kind) {
		case "heading":
			return `${"#".repeat(piece.level)} ${foldText(runsMarkdown(piece.runs))}`;
		case "paragraph":
			return line(piece.runs);
		case "quote":
			return captioned(`> ${line(piece.runs, "> ")}`, piece.caption);
		case "list":
			return itemLines(piece.items, piece.ordered, "").join("\n");
		case "table":
			return piece.rows.length === 0
				? ""
				: [...(piece.caption === undefined ? [] : [`*${escaped(piece.caption)}*`, ""]), ...tableLines(piece.rows)].join("\n");
		case "preformatted":
			return captioned(codeBlock(piece.text), piece.caption);
		case "image":
			return captioned(`!${link(escaped(piece.alt), piece.src)}`, piece.caption);
		case "embed":
			return captioned(link(escaped(piece.title || piece.href), piece.href), piece.caption);
		case "rule":
			return "---";
	}
};

/** Parts of a document as Markdown, an empty line between, a quoted one within a quote. */
export const piecesMarkdown = (pieces: readonly Piece[]): string =>
	pieces.reduce((written, piece, at) => {
		const text = pieceMarkdown(piece);
		if (written === "" || text === "") return written + text;
		const before = pieces[at - 1];
		const isOneQuote = piece.kind === "quote" && piece.continues && before?.kind === "quote" && before.caption === undefined;
		return `${written}${isOneQuote ? "\n>\n" : "\n\n"}${text}`;
	}, "");

/**
 * The article as Markdown: the title as first heading, a line with byline, outlet and day, then the body. Text that would be read as
 * Markdown is escaped, so what comes out when rendered is what the article says.
 */
export const toMarkdown = (article: Article): string => {
	const origin = creditsOf(article).map(escaped);
	const head = [...(article.title === "" ? [] : [`# ${escaped(article.title)}`]), ...(origin.length === 0 ? [] : [origin.join(" · ")])];
	const source = article.url === undefined ? [] : [`<${article.url}>`];
	return `${[...head, piecesMarkdown(article.body), ...source].filter((text) => text !== "").join("\n\n")}\n`;
};
