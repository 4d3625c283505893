// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pieceText } from "../../src/engine/article/plain-text.ts";
import type { Cite } from "../../src/model/reading/facts.ts";
import { articleView } from "../../src/ui/reading/article.ts";
import { clearHighlights, highlight } from "../../src/ui/reading/cite.ts";
import { article } from "./article.ts";
import { indonesian } from "./messages.ts";

let view: HTMLElement;

beforeEach(() => {
	view = articleView(article, indonesian, { show: false, ask: () => {} });
	document.body.append(view);
});
afterEach(() => view.remove());

const marked = (name: string): string => [...view.querySelectorAll(`mark.${name}`)].map((mark) => mark.textContent).join("");

const cite = (words: string): Cite => {
	for (const [piece, value] of article.body.entries()) {
		const start = pieceText(value).indexOf(words);
		if (start >= 0) return { piece, start, end: start + words.length };
	}
	throw new Error(`no piece says «${words}»`);
};

describe("a cite", () => {
	test.each([
		"Kampung Rawa",
		"gantung Kampung Rawa dibuka",
		"Harun Pratama",
		"Rp 1,4 miliar",
		"Dua tahap",
		"Tahap kedua menyusul.",
		"kayu ulin",
		"Lampu jalan",
		"Pagar baru",
		"Pertama",
		"b\n  c",
	])("on «%s» marks these words", (words) => {
		const mark = highlight(view, cite(words), "id");
		expect(marked("mention")).toBe(words);
		expect(mark?.tabIndex).toBe(-1);
		expect(words.startsWith(mark?.textContent ?? "–")).toBe(true);
	});

	test("shows the sentence around it, and only that", () => {
		highlight(view, cite("Harun Pratama"), "id");
		const whole = [...view.querySelectorAll("mark")].map((mark) => mark.textContent).join("");
		expect(whole).toContain("Harun Pratama");
		expect(whole).not.toContain("Biayanya");
	});

	test("keeps a title and the name after it in one sentence", () => {
		const runs = [{ text: "Air surut. Menurut Dr. Hasan Basri, hujan reda. Warga pulang." }];
		view.remove();
		view = articleView({ ...article, body: [{ kind: "paragraph", runs }] }, indonesian, { show: false, ask: () => {} });
		highlight(view, { piece: 0, start: 23, end: 34 }, "id");
		expect([...view.querySelectorAll("mark")].map((mark) => mark.textContent).join("")).toBe("Menurut Dr. Hasan Basri, hujan reda.");
	});

	test("over a break between items leaves the break out", () => {
		highlight(view, cite("kayu ulin\npaku baja"), "id");
		expect(marked("mention")).toBe("kayu ulinpaku baja");
	});

	test("on every character of every piece leads to that character", () => {
		for (const [piece, value] of article.body.entries()) {
			const text = pieceText(value);
			for (let start = 0; start < text.length; start += 1) {
				if (/\s/u.test(text.charAt(start))) continue;
				highlight(view, { piece, start, end: start + 1 }, "id");
				expect(marked("mention")).toBe(text.charAt(start));
				clearHighlights(view);
			}
		}
	});

	test("into a piece that is not shown marks nothing", () => {
		expect(highlight(view, { piece: 99, start: 0, end: 3 }, "id")).toBeUndefined();
		expect(view.querySelector("mark")).toBeNull();
	});
});

test("clearing puts everything back as it was", () => {
	const before = view.outerHTML;
	highlight(view, cite("gantung Kampung Rawa dibuka"), "id");
	expect(view.outerHTML).not.toBe(before);
	clearHighlights(view);
	expect(view.outerHTML).toBe(before);
});
