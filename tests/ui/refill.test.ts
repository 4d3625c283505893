// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { h } from "../../src/ui/elements/h.ts";
import { refill } from "../../src/ui/elements/refill.ts";

const form = (words: string): readonly HTMLElement[] => [
	h("details", { "data-key": "a" }, h("summary", {}, "a"), h("button", {}, "satu"), h("button", {}, words)),
	h("details", { "data-key": "b" }, h("summary", {}, "b"), h("button", {}, "satu")),
	h("input", { type: "radio", name: "mode", value: "off" }),
	h("input", { type: "radio", name: "mode", value: "clean" }),
];

const parent = h("div");
document.body.append(parent);

test("the focus stays on the same control, though its words changed", () => {
	refill(parent, ...form("tampilkan"));
	for (const details of parent.querySelectorAll("details")) details.open = true;
	parent.querySelectorAll<HTMLElement>("[data-key=a] button")[1]?.focus();
	refill(parent, ...form("sembunyikan"));
	expect(document.activeElement?.textContent).toBe("sembunyikan");
});

test("radios are told apart by their value", () => {
	refill(parent, ...form(""));
	parent.querySelector<HTMLElement>("[value=clean]")?.focus();
	refill(parent, ...form(""));
	expect(document.activeElement).toBe(parent.querySelector("[value=clean]"));
});

test("what was opened stays open, and nothing else opens", () => {
	refill(parent, ...form(""));
	for (const details of parent.querySelectorAll("details")) details.open = details.getAttribute("data-key") === "b";
	refill(parent, ...form(""));
	expect([...parent.querySelectorAll("details")].map((details) => details.open)).toEqual([false, true]);
});

describe("where the control with the focus has gone", () => {
	const entry = (name: string): HTMLElement =>
		h("details", { "data-key": name, open: true }, h("summary", {}, name), h("button", {}, `simpan ${name}`));
	const group = (name: string, ...entries: readonly string[]): HTMLElement | false =>
		entries.length > 0 && h("section", { "aria-labelledby": name }, h("h3", { id: name }, name), ...entries.map(entry));
	const list = (first: readonly string[], second: readonly string[]): HTMLElement =>
		h("section", { "aria-labelledby": "semua" }, h("h2", { id: "semua" }, "semua"), group("satu", ...first), group("dua", ...second));
	const press = (name: string): void => {
		const button = [...parent.querySelectorAll("button")].find(({ textContent }) => textContent === `simpan ${name}`);
		button?.focus();
		expect(document.activeElement).toBe(button);
	};

	test("the focus goes on at the next one of the section", () => {
		refill(parent, list(["a", "b"], ["c"]));
		press("a");
		refill(parent, list(["b"], ["c"]));
		expect(document.activeElement?.outerHTML).toBe("<summary>b</summary>");
	});

	test("else to the heading of the section", () => {
		refill(parent, list(["a", "b"], ["c"]));
		press("b");
		refill(parent, list(["a"], ["c"]));
		expect(document.activeElement?.textContent).toBe("satu");
		expect(document.activeElement?.getAttribute("tabindex")).toBe("-1");
	});

	test("else to that of the section around it", () => {
		refill(parent, list(["a"], ["c"]));
		press("a");
		refill(parent, list([], ["c"]));
		expect(document.activeElement?.textContent).toBe("semua");
	});

	test("and one that is folded away or switched off counts as gone", () => {
		const fields = (gone: boolean): HTMLElement =>
			h(
				"section",
				{ "aria-labelledby": "satu" },
				h("h3", { id: "satu" }, "satu"),
				h("p", { hidden: gone }, h("button", {}, "ya")),
				h("button", { disabled: gone }, "tidak"),
			);
		refill(parent, fields(false));
		parent.querySelector("button")?.focus();
		refill(parent, fields(true));
		expect(document.activeElement?.textContent).toBe("satu");
	});

	test("without a heading it goes to the first control there is", () => {
		refill(parent, h("button", {}, "nyalakan"));
		parent.querySelector("button")?.focus();
		refill(parent, h("input", { type: "radio", name: "mode", value: "off" }));
		expect(document.activeElement).toBe(parent.querySelector("input"));
	});
});

test("a focus elsewhere is not taken", () => {
	const other = h("button", {}, "lain");
	document.body.append(other);
	other.focus();
	refill(parent, ...form(""));
	expect(document.activeElement).toBe(other);
});

test("text that was typed stays, unless what is stored changed", () => {
	const area = (stored: string): HTMLElement => h("textarea", {}, stored);
	const typed = (): HTMLTextAreaElement | null => parent.querySelector("textarea");
	refill(parent, area(".a"));
	const first = typed();
	if (first !== null) first.value = "div[";
	refill(parent, area(".a"));
	expect(typed()?.value).toBe("div[");
	refill(parent, area(".b"));
	expect(typed()?.value).toBe(".b");
});

test("why a text was not taken over is said as long as it stays typed", () => {
	const field = (stored: string): HTMLElement =>
		h("div", { class: "text-field" }, h("textarea", {}, stored), h("ul", { class: "problems" }));
	const invalid = (): string | null | undefined => parent.querySelector("textarea")?.getAttribute("aria-invalid");
	const problems = (): string | null | undefined => parent.querySelector(".problems")?.textContent;
	refill(parent, field(".a"));
	const first = parent.querySelector("textarea");
	if (first !== null) first.value = "div[";
	first?.setAttribute("aria-invalid", "true");
	parent.querySelector(".problems")?.append(h("li", {}, "div["));
	refill(parent, field(".a"));
	expect([problems(), invalid()]).toEqual(["div[", "true"]);
	refill(parent, field(".b"));
	expect([problems(), invalid()]).toEqual(["", null]);
});
