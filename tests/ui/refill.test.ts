// @vitest-environment jsdom
import { expect, test } from "vitest";
import { h } from "../../src/ui/h.ts";
import { refill } from "../../src/ui/refill.ts";

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
