import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { addToWeek, forgetStatistics, readWeek } from "../../src/shell/statistics.ts";

const { local } = vi.hoisted(() => ({ local: {} }));

vi.mock("../../src/shell/browser.ts", async () => {
	const { fakeArea } = await import("./fake-browser.ts");
	return { browser: { storage: { local: fakeArea(local) } } };
});

/** Locks of one name, as a browser grants them: one after the other. */
const locks = () => {
	let last: Promise<unknown> = Promise.resolve();
	return {
		request: (_name: string, work: () => Promise<unknown>) => {
			last = last.then(work);
			return last;
		},
	};
};

beforeEach(() => {
	for (const key of Object.keys(local)) Reflect.deleteProperty(local, key);
	vi.stubGlobal("location", { protocol: "chrome-extension:" });
	vi.stubGlobal("navigator", { locks: locks() });
});
afterEach(() => vi.unstubAllGlobals());

const now = new Date(2026, 10, 26);

it("adds up what several tabs report at the same moment", async () => {
	await Promise.all([addToWeek("www.kabar.example", 3, now), addToWeek("kabar.example", 4, now), addToWeek("teluk.example", 2, now)]);
	expect(await readWeek(now)).toEqual({ "kabar.example": 7, "teluk.example": 2 });
});

it("does not bring back what was forgotten while a tab reported", async () => {
	await addToWeek("kabar.example", 3, now);
	await Promise.all([addToWeek("kabar.example", 4, now), forgetStatistics()]);
	expect(await readWeek(now)).toEqual({});
});

it("forgets weeks long gone when a new one begins", async () => {
	for (let week = 0; week < 12; week++) await addToWeek("kabar.example", 1, new Date(2026, 8, 1 + 7 * week));
	expect(Object.keys(local)).toHaveLength(8);
});
