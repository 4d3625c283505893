// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { pieceText } from "../../src/engine/article/plain-text.ts";
import type { HttpUrl } from "../../src/model/reading/address.ts";
import type { Article } from "../../src/model/reading/article.ts";
import { articleView } from "../../src/ui/reading/article.ts";
import { article } from "./article.ts";
import { english, indonesian } from "./messages.ts";

const frames = { show: false, ask: () => {} } as const;

const folded = (text: string | null): string => (text ?? "").replace(/\s+/gu, "");

test("the view holds exactly the text of the article, its head and what its pictures and embeds say", () => {
	const view = articleView(article, indonesian, frames);
	const head = ["Kabar Teluk", "Jembatan dibuka lagi", "Rania Wuri", "14 November 2026 pukul 09.30", "1 menit baca"];
	const picture = ["Tampilkan gambar", "Jembatan gantung dari udara", "Jembatan gantung. (Foto: R. Wuri)"];
	const table = article.body.findIndex((piece) => piece.kind === "table");
	const texts = article.body.map(pieceText).toSpliced(table, 0, "Anggaran per tahap");
	expect(folded(view.textContent)).toBe([...head, ...picture, ...texts, "Video: jembatan"].map(folded).join(""));
});

test("a quote, code and a film show their captions", () => {
	const href = "https://video.example/1" as HttpUrl; // absolute, as written here
	const view = articleView(
		{
			...article,
			body: [
				{ kind: "quote", runs: [{ text: "Kami lega." }], caption: "Harun" },
				{ kind: "preformatted", text: "a", caption: "Satu" },
				{ kind: "embed", title: "Film", href, caption: "Pagi" },
			],
		},
		english,
		frames,
	);
	expect([...view.querySelectorAll("figure[data-piece] > figcaption")].map(({ textContent }) => textContent)).toEqual([
		"Harun",
		"Satu",
		"Pagi",
	]);
});

test("the parts of one quote stand together", () => {
	const body = [
		{ kind: "quote", runs: [{ text: "Kami lega." }] },
		{ kind: "quote", runs: [{ text: "Harun" }], continues: true },
	] as const;
	const view = articleView({ ...article, body }, english, frames);
	expect([...view.querySelectorAll("blockquote")].map(({ className }) => className)).toEqual(["", "continued"]);
});

test("what has no title is called by its site", () => {
	const title = (change: Partial<Article>) =>
		articleView({ ...article, title: "", ...change }, english, frames).querySelector("h1")?.textContent;
	expect(title({})).toBe("kabarteluk.example");
	expect(title({ title: "Rapat" })).toBe("Rapat");
});

test("text that looks like markup stays text", () => {
	const view = articleView(
		{ ...article, title: "<img src=x onerror=alert(1)>", body: [{ kind: "paragraph", runs: [{ text: "<b>tebal</b>" }] }] },
		english,
		frames,
	);
	expect(view.querySelector("img, b")).toBeNull();
	expect(view.querySelector("h1")?.textContent).toBe("<img src=x onerror=alert(1)>");
});

test("no picture is fetched before the reader asks, and then without saying where from", () => {
	const ask = vi.fn();
	const view = articleView(article, indonesian, { show: false, ask });
	expect(view.querySelectorAll("img, [src], [srcset]")).toHaveLength(0);
	view.querySelector<HTMLButtonElement>("figure button")?.click();
	expect(ask).toHaveBeenCalledOnce();
	const shown = articleView(article, indonesian, { show: true });
	expect([...shown.querySelectorAll("img")].map((image) => [image.src, image.getAttribute("referrerpolicy"), image.alt])).toEqual([
		["https://kabarteluk.example/jembatan.jpg", "no-referrer", "Jembatan gantung dari udara"],
		["https://video.example/1.jpg", "no-referrer", ""],
	]);
});

test("a picture that waits says what a press does, and what it shows unless its caption says so", () => {
	const src = "https://kabarteluk.example/a.jpg" as HttpUrl; // absolute, as written here
	const said = (alt: string, caption?: string) => {
		const body = [{ kind: "image", src, alt, ...(caption !== undefined && { caption }) }] as const;
		const button = articleView({ ...article, body }, english, frames).querySelector(".frame");
		return [[...(button?.querySelectorAll("span") ?? [])].map(({ textContent }) => textContent).join(" | "), button?.ariaLabel];
	};
	expect(said("A bridge from above.", "A bridge from above, on Monday")[0]).toBe("Show pictures");
	expect(said("", "A bridge")).toEqual(["Show pictures", "Show pictures from the site: A bridge"]);
	expect(said("A bridge", "Photo: R. Wuri")).toEqual(["Show pictures | A bridge", "Show pictures from the site: A bridge"]);
	expect(said("")[0]).toBe("Show pictures | Picture without a description");
});

test("links open beside our page and learn nothing of it", () => {
	const links = [...articleView(article, indonesian, frames).querySelectorAll("a")];
	expect(links.length).toBeGreaterThan(0);
	for (const link of links) expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
});

test("text of any direction and an unknown language are left to the browser", () => {
	const arabic: Article = { lang: "", title: "خبر", byline: [], body: [{ kind: "paragraph", runs: [{ text: "نص" }] }] };
	const view = articleView(arabic, english, frames);
	expect(view.dir).toBe("auto");
	expect(view.hasAttribute("lang")).toBe(false);
	expect(view.querySelector("time")).toBeNull();
});

test("the parts of the byline stand in the direction of the article, whatever the direction of their words", () => {
	const parts = [...articleView(article, indonesian, frames).querySelectorAll(".byline > *")];
	expect(parts.map((part) => [part.hasAttribute("dir"), part.firstElementChild?.localName])).toEqual([
		[false, "bdi"],
		[false, "bdi"],
		[false, "bdi"],
	]);
});

test("how long it takes to read is said of a whole article, in whole minutes, and not of a part", () => {
	const long: Article = { ...article, body: [{ kind: "paragraph", runs: [{ text: "Air naik. ".repeat(440) }] }] };
	const byline = (read: Article) => articleView(read, indonesian, frames).querySelector(".byline")?.textContent;
	expect(byline(long)).toMatch(/4 menit baca$/);
	expect(byline({ ...long, partial: true })).not.toContain("menit");
});

test("in quotes, lists and tables the whole finds its direction, because lines with one of their own would hide their text from it", () => {
	const view = articleView(article, indonesian, frames);
	for (const whole of view.querySelectorAll("blockquote, [data-piece] > ul, table")) {
		expect(whole.getAttribute("dir")).toBe("auto");
		expect(whole.querySelectorAll("p[dir], span[dir], td[dir], th[dir]")).toHaveLength(0);
	}
});

test("a table is a region with a name, whose headers say what they are about", () => {
	const cell = (text: string, header: boolean) => ({ header, runs: [{ text }] });
	const rows = [
		[cell("Hari", true), cell("Tinggi air", true)],
		[cell("Senin", true), cell("2 meter", false)],
	];
	const view = articleView({ ...article, body: [{ kind: "table", rows }] }, indonesian, frames);
	expect(view.querySelector("[role=region]")?.getAttribute("aria-label")).toBe("Tabel");
	expect([...view.querySelectorAll("th")].map(({ scope, textContent }) => [scope, textContent])).toEqual([
		["col", "Hari"],
		["col", "Tinggi air"],
		["row", "Senin"],
	]);
});

test("a date is shown as the outlet's clock has it, wherever the reader sits", () => {
	const time = (published: string): string | undefined =>
		articleView({ ...article, published }, english, frames).querySelector("time")?.textContent ?? undefined;
	expect(time("2021-06-15T23:30:00+07:00")).toMatch(/June 15, 2021.*11:30/u);
	expect(time("2021-06-15")).toBe("June 15, 2021");
	expect(time("kemarin")).toBe("kemarin");
});

test("what is set in a style keeps its element", () => {
	const runs = (["emphasis", "strong", "code", "superscript", "subscript", "deleted"] as const).map((mark) => ({
		text: mark,
		marks: [mark],
	}));
	const view = articleView({ ...article, body: [{ kind: "paragraph", runs }] }, english, frames);
	expect([...(view.querySelector("[data-piece]")?.children ?? [])].map((element) => element.localName)).toEqual([
		"em",
		"strong",
		"code",
		"sup",
		"sub",
		"del",
	]);
	const linked = articleView(
		{ ...article, body: [{ kind: "paragraph", runs: [{ text: "x", marks: ["strong"], href: "https://a.example/" as HttpUrl }] }] },
		english,
		frames,
	);
	expect(linked.querySelector("a > strong")?.textContent).toBe("x");
});
