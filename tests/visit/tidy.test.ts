import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EntryName } from "../../src/model/entry.ts";
import { markName } from "../../src/page/conceal.ts";
import { see } from "../../src/visit/reading.ts";
import { paragraph, promo, visited } from "../builders/visited.ts";

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(console, "debug").mockImplementation(() => {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe("an article at rest", () => {
	it("loses its promos, and says how many", () => {
		const { page, hidden, counts } = visited();
		page.look("now");
		expect([hidden(), counts.at(-1)]).toEqual([["Baca juga: Kapal beras tiba"], 1]);
	});
	it("comes back to the letter when it is to be left alone", () => {
		const { document, page, counts } = visited();
		const before = document.documentElement.outerHTML;
		page.look("now");
		expect(document.documentElement.outerHTML).not.toBe(before);
		page.situate({ override: false });
		expect([document.documentElement.outerHTML, counts.at(-1)]).toEqual([before, 0]);
	});
	it("is not looked at before it is all here", () => {
		const { document, page, hidden } = visited();
		vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
		page.look("now");
		expect(hidden()).toEqual([]);
	});
	it("hides what arrives later before the next look", () => {
		const { document, page, article, hidden } = visited();
		page.look("now");
		const later = document.createElement("div");
		later.innerHTML = promo("Pasar malam dibuka");
		article.append(later);
		page.arrived([later]);
		expect(hidden()).toContain("Baca juga: Pasar malam dibuka");
	});
});

describe("how many blocks are hidden", () => {
	it("is told soon after more are, however long the full pass must wait, and is the same after it", () => {
		const { document, page, article, counts } = visited();
		page.look("now");
		const later = document.createElement("div");
		later.innerHTML = `${promo("Pasar malam dibuka")}${paragraph}${promo("Jembatan diperbaiki")}`;
		article.append(later);
		page.arrived([later]);
		page.concealed();
		vi.advanceTimersByTime(260);
		expect(counts.at(-1)).toBe(3);
		page.look("now");
		expect(counts.at(-1)).toBe(3);
	});
	it("does not count a block twice that the page renders anew", () => {
		const { page, article, counts } = visited();
		page.look("now");
		const old = article.querySelector(`[${markName}]`);
		const fresh = old?.cloneNode(true);
		if (!old || !fresh) throw new Error("nothing is hidden");
		old.replaceWith(fresh);
		page.concealed();
		vi.advanceTimersByTime(260);
		expect(counts.at(-1)).toBe(1);
	});
	it("includes what no reading lists, and takes a list and its label for one", () => {
		const { document, page, article } = visited();
		page.look("now");
		const later = document.createElement("div");
		later.innerHTML = "<p>Baca juga:</p><ul><li><a href=/a>Pasar malam dibuka</a></li><li><a href=/b>Jembatan diperbaiki</a></li></ul>";
		article.append(later);
		for (const each of later.children) each.setAttribute(markName, "promo");
		expect(page.beyond()).toEqual(["promo"]);
	});
});

describe("what the reader brought back", () => {
	const kapal: EntryName = { label: "promo", text: "Baca juga: Kapal beras tiba", occurrence: 0 };
	it("is the block they pressed, though another came above it since", () => {
		const { document, page, article, hidden } = visited();
		page.look("now");
		const later = document.createElement("div");
		later.innerHTML = promo("Pasar malam dibuka");
		article.querySelector("p")?.after(later);
		page.look("now");
		expect([page.show(kapal, true), hidden()]).toEqual([true, ["Baca juga: Pasar malam dibuka"]]);
	});
	it("is hidden again with all others where every block was brought back, and only then", () => {
		const { document, page, article, hidden } = visited();
		const other = document.createElement("div");
		other.innerHTML = promo("Pasar malam dibuka");
		article.append(other);
		page.look("now");
		page.show(kapal, true);
		page.hideAgain();
		page.look("now");
		expect(hidden()).toEqual(["Baca juga: Pasar malam dibuka"]);
		page.show({ ...kapal, text: "Baca juga: Pasar malam dibuka" }, true);
		page.hideAgain();
		page.look("now");
		expect(hidden()).toHaveLength(2);
	});
	it("is nothing where that block has gone", () => {
		const { page, article, hidden } = visited();
		page.look("now");
		article.querySelector(`[${markName}] a`)?.replaceChildren("Pasar malam dibuka");
		page.look("now");
		expect([page.show(kapal, true), page.elementsOf(kapal), hidden()]).toEqual([false, [], ["Baca juga: Pasar malam dibuka"]]);
	});
	it("stays, whatever the page does to it", () => {
		const { document, page, article, hidden } = visited();
		page.look("now");
		page.show(kapal, true);
		expect(hidden()).toEqual([]);
		const link = article.querySelector("a");
		const words = document.createTextNode(" lagi");
		link?.append(words);
		page.arrived([words]);
		expect(hidden()).toEqual([]);
	});
});

describe("a page that takes our mark off", () => {
	const strip = ({ document, page }: ReturnType<typeof visited>): void => {
		const element = document.querySelector(`[${markName}]`);
		if (!element) return;
		element.removeAttribute(markName);
		page.stripped([element]);
	};
	it("gets it back three times, and no look takes it off again then", () => {
		const visit = visited();
		visit.page.look("now");
		for (let time = 0; time < 3; time++) strip(visit);
		expect(visit.hidden()).toHaveLength(1);
		visit.page.look("now");
		expect(visit.hidden()).toHaveLength(1);
	});
	it("wins at the fourth", () => {
		const visit = visited();
		visit.page.look("now");
		for (let time = 0; time < 4; time++) strip(visit);
		expect(visit.hidden()).toEqual([]);
		vi.advanceTimersByTime(260);
		expect([visit.counts.at(-1), visit.page.inSight()]).toEqual([0, [0]]);
		visit.page.look("now");
		expect([visit.hidden(), visit.counts.at(-1)]).toEqual([[], 0]);
	});
});

describe("a page that answers our mark with a copy of the element", () => {
	/** Puts an unmarked copy in the place of what is hidden, and tells of it as the watch does. */
	const replace = ({ document, page }: ReturnType<typeof visited>): boolean => {
		const element = document.querySelector(`[${markName}]`);
		const copy = element?.cloneNode(true);
		if (!element?.parentNode || !copy) return false;
		(copy as Element).removeAttribute(markName);
		const from = element.parentNode;
		element.replaceWith(copy);
		page.takenOut([[element, from]]);
		page.arrived([copy]);
		return true;
	};
	it("wins after a third of a second where it does so at every frame, and no look takes it up again", () => {
		const visit = visited();
		visit.page.look("now");
		let count = 0;
		for (; count < 50 && replace(visit); count++) vi.advanceTimersByTime(16);
		expect([count, visit.hidden()]).toEqual([20, []]);
		visit.page.look("now");
		expect([visit.hidden(), visit.counts.at(-1), visit.page.inSight()]).toEqual([[], 0, [0]]);
	});
	it("never wins where it does so twice a second, as by a clock", () => {
		const visit = visited();
		visit.page.look("now");
		for (let time = 0; time < 9; time++) {
			expect(replace(visit)).toBe(true);
			vi.advanceTimersByTime(500);
		}
		expect(visit.hidden()).toHaveLength(1);
	});
	it("gets its frame in between, whatever words it puts there", () => {
		const visit = visited();
		const { document, page, article, hidden } = visit;
		page.look("now");
		const add = (number: number): void => {
			const later = document.createElement("div");
			later.innerHTML = promo(`Pasar malam ke-${number} dibuka`);
			article.append(later);
			page.arrived([later]);
		};
		for (let number = 0; number < 30; number++) add(number);
		expect(hidden()).toHaveLength(11);
		vi.advanceTimersByTime(16);
		expect(hidden()).toHaveLength(31);
	});
});

describe("a page that renders its text anew", () => {
	const six = () => {
		const visit = visited();
		const { article, page } = visit;
		article.insertAdjacentHTML("beforeend", `${promo("Harga zamrud naik")}${paragraph}`.repeat(6));
		const html = article.innerHTML;
		page.look("now");
		/** Tells of it as the watch does: all of it at once. */
		const render = (): void => {
			const gone = [...article.querySelectorAll(`[${markName}]`)].map((element) => [element, article] as const);
			article.innerHTML = html;
			page.takenOut(gone);
			page.arrived([...article.childNodes]);
		};
		return { ...visit, render };
	};
	it.each([1, 5])("keeps none of six equal promos in sight, however often it does so while it comes to life (%i)", (times) => {
		const { page, hidden, render } = six();
		expect(hidden()).toHaveLength(7);
		for (let time = 0; time < times; time++) {
			render();
			vi.advanceTimersByTime(50);
		}
		expect(hidden()).toHaveLength(7);
		page.look("now");
		expect(hidden()).toHaveLength(7);
	});
	it("is forgiven where that was the page before, when a look at the next is over", () => {
		const { page, hidden, render } = six();
		page.navigated();
		for (let time = 0; time < 20; time++) {
			render();
			vi.advanceTimersByTime(16);
		}
		expect(hidden()).toHaveLength(0);
		page.look("now");
		page.look("now");
		expect(hidden()).toHaveLength(7);
	});
});

describe("whatever fails", () => {
	it("in a look leaves the page as it came", () => {
		let fails = false;
		const { document, page, counts } = visited({
			see: (...given) => {
				if (fails) throw new Error("a page nobody thought of");
				return see(...given);
			},
		});
		const before = document.documentElement.outerHTML;
		page.look("now");
		fails = true;
		page.look("now");
		expect([document.documentElement.outerHTML, counts.at(-1)]).toEqual([before, 0]);
	});
	it("while something arrives does so too", () => {
		const { document, page, article } = visited();
		const before = document.documentElement.outerHTML;
		page.look("now");
		vi.spyOn(document, "readyState", "get").mockImplementation(() => {
			throw new Error("a document that is gone");
		});
		expect(() => page.arrived([article])).not.toThrow();
		expect(document.documentElement.outerHTML).toBe(before);
	});
});
