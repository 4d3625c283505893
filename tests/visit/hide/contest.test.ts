import { describe, expect, it, vi } from "vitest";
import { markName } from "../../../src/page/mark/conceal.ts";
import { withStoppedClock } from "../../builders/clock.ts";
import { paragraph, promo, visited } from "../../builders/visited.ts";

withStoppedClock();

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
