import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OwnRule } from "../../../src/model/site/settings.ts";
import type { PageReader } from "../../../src/visit/reader/reader-slot.ts";
import { visited } from "../../builders/visited.ts";

vi.mock("../../../src/shell/storage.ts", () => ({ changeSite: async () => ({ ok: true }), readFor: async () => ({}) }));
const { choosing } = await import("../../../src/visit/asked/choosing.ts");

type Picking = Parameters<PageReader["pick"]>[1];

/** Every picker that was started, and those among them that were left. */
let started: Picking[];
let left: Picking[];
let failing: boolean;

/** A picker in which nothing is picked: it is over when it is to end. */
const pick: PageReader["pick"] = async (_, picking) => {
	started.push(picking);
	if (failing) throw new Error("The page has no body.");
	await new Promise((resolve) => picking.signal.addEventListener("abort", resolve));
	left.push(picking);
	picking.over();
};

/** A clean article, and the way to its picker. */
const clean = () => {
	const visit = visited({ pick });
	const { document, page, readers } = visit;
	const frames = { running: 0 };
	for (const element of document.querySelectorAll("*"))
		Object.assign(element, {
			animate: () => {
				frames.running++;
				return { cancel: () => void frames.running-- };
			},
		});
	page.look("now");
	return { ...visit, frames, choose: choosing(document, page, readers, async () => {}, new AbortController().signal) };
};

const hiddenPromo = ["Baca juga: Kapal beras tiba"];

beforeEach(() => {
	started = [];
	left = [];
	failing = false;
});

describe("while the reader picks what to keep", () => {
	it("what is hidden is shown and framed, and hidden again when it is over", async () => {
		const { choose, hidden, frames } = clean();
		expect(hidden()).toEqual(hiddenPromo);
		await choose("keep", undefined);
		expect([hidden(), frames.running]).toEqual([[], 1]);
		started[0]?.over();
		expect([hidden(), frames.running]).toEqual([hiddenPromo, 0]);
	});
	it("and is over once: what they say of the page later holds", async () => {
		const { choose, page, hidden } = clean();
		await choose("keep", undefined);
		started[0]?.over();
		page.situate({ override: false });
		started[0]?.over();
		expect(hidden()).toEqual([]);
	});
	it("another word of theirs holds", async () => {
		const { choose, page, hidden, frames } = clean();
		await choose("keep", undefined);
		page.situate({ override: undefined });
		started[0]?.over();
		expect([page.situation().override, hidden(), frames.running]).toEqual([undefined, [], 0]);
	});
});

describe("a choice", () => {
	it("of what to hide leaves hidden what is hidden", async () => {
		const { choose, hidden } = clean();
		await choose("hide", undefined);
		expect([started.map(({ action }) => action), hidden()]).toEqual([["hide"], hiddenPromo]);
	});
	it("would hide most of the text also with what the reader's own rules hide of it", async () => {
		const covers = async (rules: readonly OwnRule[]): Promise<boolean | undefined> => {
			started = [];
			const { choose, page } = clean();
			page.situate({ site: { rules } });
			await choose("hide", undefined);
			return started[0]?.coversText("p:nth-of-type(n + 5)");
		};
		expect(await covers([])).toBe(false);
		expect(await covers([{ action: "hide", selector: "p:nth-of-type(-n + 3)" }])).toBe(true);
	});
	it("ends the one before, which puts everything back first", async () => {
		const { choose, hidden } = clean();
		await choose("keep", undefined);
		await choose("hide", undefined);
		expect([left.length, started.length, hidden()]).toEqual([1, 2, hiddenPromo]);
	});
	it("that fails puts everything back, and another can follow", async () => {
		const { choose, hidden } = clean();
		failing = true;
		await choose("keep", undefined);
		expect(await vi.waitFor(() => hidden().length)).toBe(1);
		failing = false;
		await choose("hide", undefined);
		expect(started.map(({ action }) => action)).toEqual(["keep", "hide"]);
	});
	it("that another follows at once is never begun", async () => {
		const { choose } = clean();
		await Promise.all([choose("hide", undefined), choose("keep", undefined)]);
		expect(started.map(({ action }) => action)).toEqual(["keep"]);
	});
});
