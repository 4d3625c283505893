// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { sitesSection } from "../../src/ui/options/sites-form.ts";
import { english, indonesian } from "./messages.ts";

beforeEach(() => document.body.replaceChildren());

const placed = (element: HTMLElement): HTMLElement => {
	document.body.append(element);
	return element;
};

const actions = () => ({ change: vi.fn(), forget: vi.fn(), grant: vi.fn(), add: vi.fn<(name: string) => string | undefined>() });
const rules = [{ action: "hide", selector: ".a" } as const, { action: "keep", selector: ".b" } as const];
const make = (doing = actions(), managed = false) =>
	placed(
		sitesSection([{ site: "kabarteluk.example", value: { mode: "text", rules }, mode: "text", managed, granted: true }], indonesian, doing),
	);
const type = (section: HTMLElement, words: string): void => {
	const area = section.querySelector("textarea");
	if (area === null) throw new Error("no text field");
	area.value = words;
	area.dispatchEvent(new Event("change"));
};

test("own rules are lines of text; a change of one kind keeps the other", () => {
	const doing = actions();
	const section = make(doing);
	expect([...section.querySelectorAll("textarea")].map((area) => area.value)).toEqual([".a", ".b"]);
	type(section, ".a\n.c > p\n");
	const hide = (selector: string) => ({ action: "hide", selector });
	expect(doing.change).toHaveBeenCalledWith("kabarteluk.example", { mode: "text", rules: [hide(".a"), rules[1], hide(".c > p")] });
});

test("a wrong selector is refused with its reason, and nothing is changed", () => {
	const doing = actions();
	const section = make(doing);
	type(section, ".a\ndiv[\nbody");
	expect([...section.querySelectorAll(".problems li")].map((problem) => problem.textContent)).toEqual([
		"“div[” bukan selektor CSS yang dikenal browser, jadi belum disimpan.",
		"“body” mencakup seluruh halaman atau isi setiap artikel, jadi belum disimpan.",
	]);
	expect(doing.change).not.toHaveBeenCalled();
});

test("a refused field is said to be wrong, and why, until it is mended", () => {
	const doing = actions();
	const section = make(doing);
	const [area, other] = section.querySelectorAll("textarea");
	const why = (field: Element | undefined): string | null | undefined =>
		document.getElementById(field?.getAttribute("aria-describedby") ?? "")?.textContent;
	type(section, "div[");
	expect(area?.getAttribute("aria-invalid")).toBe("true");
	expect(why(area)).toContain("div[");
	expect([other?.getAttribute("aria-invalid"), why(other)]).toEqual([null, ""]);
	expect(area?.labels?.[0]?.textContent, "the reason is no part of the name").not.toContain("jadi belum disimpan");
	type(section, ".c");
	expect([area?.getAttribute("aria-invalid"), why(area)]).toEqual(["false", ""]);
});

test("what each rule finds in open pages stands below its kind, and nothing where none is open", () => {
	const counted = (counts?: readonly number[]) =>
		[
			...sitesSection(
				[{ site: "kabarteluk.example", value: { rules }, mode: "text", managed: false, granted: true, counts }],
				english,
				actions(),
			).querySelectorAll(".rule-counts"),
		].map(({ textContent }) => textContent);
	expect(counted([3, 0])).toEqual([".a: 3 found in the pages open now", ".b: 0 found in the pages open now"]);
	expect(counted()).toEqual([]);
});

test("a site to be cleaned without the right to says so, and asks for it at a press", () => {
	const doing = actions();
	const site = "kabarteluk.example";
	const right = (mode: "clean" | "text", granted: boolean) =>
		placed(sitesSection([{ site, value: {}, mode, managed: false, granted }], indonesian, doing)).querySelector(".no-right");
	expect([right("text", false), right("clean", true)]).toEqual([null, null]);
	const said = right("clean", false);
	expect(said?.textContent).toContain(indonesian.say("siteNotGranted"));
	expect(said?.closest("details"), "folded away it would not be seen").toBeNull();
	said?.querySelector("button")?.click();
	expect(doing.grant.mock.calls).toEqual([[site]]);
});

test("a mode can be given up for the one of everywhere", () => {
	const doing = actions();
	const select = make(doing).querySelector("select");
	if (select === null) throw new Error("no choice");
	expect(select.value).toBe("text");
	select.value = "";
	select.dispatchEvent(new Event("change"));
	expect(doing.change).toHaveBeenCalledWith("kabarteluk.example", { rules });
});

test("what someone else manages has no way out", () => {
	const section = make(actions(), true);
	expect(section.querySelectorAll("details :is(textarea, select):not(:disabled), details button")).toHaveLength(0);
});

test("a name that is none is answered with a sentence", () => {
	const doing = actions();
	doing.add.mockReturnValue("Bukan nama situs.");
	const section = make(doing);
	const field = section.querySelector("input");
	const send = (words: string): void => {
		if (field !== null) field.value = words;
		section.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
	};
	send("apa saja");
	expect(section.querySelector("#add-problem")?.textContent).toBe("Bukan nama situs.");
	expect([field?.getAttribute("aria-invalid"), field?.getAttribute("aria-describedby")]).toEqual(["true", "add-problem"]);
	send(" ");
	expect(section.querySelector("#add-problem")?.textContent, "nothing was asked for").toBe("");
	expect(doing.add).toHaveBeenCalledOnce();
});
