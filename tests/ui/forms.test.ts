// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { defaults, type Settings } from "../../src/model/site/settings.ts";
import { backupSection, statisticsSection } from "../../src/ui/options/device-form.ts";
import { type RulesTaken, rulesSection } from "../../src/ui/options/rules-form.ts";
import { factsSection, generalSection, hidingSection } from "../../src/ui/options/settings-form.ts";
import { english, indonesian } from "./messages.ts";

beforeEach(() => document.body.replaceChildren());

const placed = (element: HTMLElement): HTMLElement => {
	document.body.append(element);
	return element;
};
const box = (form: HTMLElement, name: string): HTMLInputElement => {
	const found = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
	if (found === null) throw new Error(`no control ${name}`);
	return found;
};
const form = (settings: Partial<Settings> = {}, managed: readonly (keyof Settings)[] = []) => ({
	settings: { ...defaults, ...settings },
	managed,
	change: vi.fn(),
});

describe("settings", () => {
	test("the kinds that are hidden are switched on, and a press keeps what was chosen for the others", () => {
		const given = form({ hide: { share: true } });
		const section = placed(hidingSection(given, indonesian));
		expect(["promo", "share", "comments"].map((name) => box(section, name).checked)).toEqual([true, true, false]);
		box(section, "promo").click();
		expect(given.change).toHaveBeenCalledWith({ hide: { share: true, promo: false } });
	});

	test("a kind set by hand stays so when another preset is chosen", () => {
		const given = form({ hide: { share: true } });
		placed(hidingSection(given, indonesian)).querySelector<HTMLInputElement>("[value=everything]")?.click();
		expect(given.change).toHaveBeenCalledWith({ strictness: "everything" });
	});

	test("a kind switched back to what the preset says is no longer set by hand", () => {
		const given = form({ hide: { share: true, promo: false } });
		box(placed(hidingSection(given, indonesian)), "share").click();
		expect(given.change).toHaveBeenCalledWith({ hide: { promo: false } });
	});

	test("what was set by hand is named, and one press follows the preset again; nothing of it without such choices", () => {
		const given = form({ hide: { share: true, ad: false } });
		const line = hidingSection(given, english).querySelector(".by-hand");
		expect(line?.textContent).toBe("Set by hand: Ad labels, Share buttonsAs chosen above");
		line?.querySelector("button")?.click();
		expect(given.change).toHaveBeenCalledWith({ hide: {} });
		expect(hidingSection(form(), english).querySelector(".by-hand")).toBeNull();
		expect(hidingSection(form({ hide: { ad: false } }, ["hide"]), english).querySelector(".by-hand")).toBeNull();
	});

	test("what someone else manages is shown and cannot be changed", () => {
		const section = placed(generalSection(form({}, ["enabled"]), english));
		expect(box(section, "enabled").disabled).toBe(true);
		expect(box(section, "mode").disabled).toBe(false);
	});

	test.each([
		["7", 7],
		["99", 10],
		["-3", 1],
		["", 3],
	])("«%s» key sentences are taken as %d", (typed, taken) => {
		const given = form();
		const number = placed(factsSection(given, indonesian)).querySelector<HTMLInputElement>("[type=number]");
		if (number === null) throw new Error("no number");
		number.value = typed;
		number.dispatchEvent(new Event("change"));
		expect(given.change).toHaveBeenCalledWith({ keySentences: taken });
	});
});

describe("own rules as a file", () => {
	const nothing = { save: () => {}, load: () => {} };
	const make = (count: number, taken?: RulesTaken, actions = nothing) => placed(rulesSection(count, taken, english, actions));
	const buttons = (section: HTMLElement): readonly HTMLButtonElement[] => [...section.querySelectorAll("button")];

	test("there is nothing to save without a rule", () => {
		expect(buttons(make(0)).map(({ textContent, disabled }) => [textContent, disabled])).toEqual([
			["Save the rules to a file", true],
			["Add rules from a file", false],
		]);
		expect(buttons(make(1)).map(({ disabled }) => disabled)).toEqual([false, false]);
	});

	test("what a chosen file holds is handed over", async () => {
		const load = vi.fn();
		const field = make(0, undefined, { ...nothing, load }).querySelector<HTMLInputElement>("[type=file]");
		Object.defineProperty(field, "files", { value: [new File(["a.example hide .a"], "rules.txt")] });
		field?.dispatchEvent(new Event("change"));
		await vi.waitFor(() => expect(load).toHaveBeenCalledWith("a.example hide .a"));
	});

	test("what was taken is counted, and each line that was not is named with its reason", () => {
		const refused = [
			{ line: 2, text: "a.example hide div[", fault: "selectorInvalid" },
			{ line: 9, text: "x".repeat(200), fault: "form" },
		] as const;
		const section = make(3, { fresh: 1, known: 2, refused, unsaved: ["b.example"] });
		expect(section.textContent).toContain("1 rule added · 2 were there already · 2 lines not taken");
		expect([...section.querySelectorAll(".problems li")].map((problem) => problem.textContent)).toEqual([
			"No room left for the rules of b.example: they were not saved.",
			"Line 2: the browser does not know this CSS selector. “a.example hide div[”",
			`Line 9: a rule is a site, “hide” or “keep”, and a CSS selector. “${"x".repeat(120)}…”`,
		]);
	});
});

test("counts are shown with the busiest site first, and not at all where there are none", () => {
	const actions = { change: () => {}, forget: () => {} };
	const shown = statisticsSection({ on: true, locked: false }, { "a.example": 2, "b.example": 40 }, english, actions);
	expect(shown.querySelector(".total")?.textContent).toBe("42 blocks hidden this week");
	expect([...shown.querySelectorAll("tr")].map((row) => row.textContent)).toEqual(["b.example40", "a.example2"]);
	expect(statisticsSection({ on: false, locked: false }, {}, english, actions).querySelector("table")).toBeNull();
});

test("counting that someone else manages is shown and cannot be changed", () => {
	const shown = statisticsSection({ on: true, locked: true }, {}, english, { change: vi.fn(), forget: vi.fn() });
	expect(box(shown, "statistics")).toMatchObject({ checked: true, disabled: true });
});

test("everything is deleted only after a second word", () => {
	const reset = vi.fn();
	const section = placed(backupSection(english, { save: () => {}, load: () => {}, reset }));
	const press = (name: string): void => [...section.querySelectorAll("button")].find((each) => each.textContent === name)?.click();
	press("Back to the defaults");
	expect(reset).not.toHaveBeenCalled();
	expect(section.querySelector<HTMLElement>(".sure")?.hidden).toBe(false);
	press("Yes, delete");
	expect(reset).toHaveBeenCalledOnce();
	expect(document.activeElement?.textContent, "what was pressed is hidden again").toBe("Back to the defaults");
});
