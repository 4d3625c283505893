import { describe, expect, it, vi } from "vitest";
import type { EntryName } from "../../../src/model/reading/entry.ts";
import { markName } from "../../../src/page/mark/conceal.ts";
import { lateRoots } from "../../../src/page/watch/late-roots.ts";
import { readLive } from "../../../src/visit/reader/live-reading.ts";
import { withStoppedClock } from "../../builders/clock.ts";
import { paragraph, promo, visited } from "../../builders/visited.ts";

withStoppedClock();

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
	it("shows what the page kept of itself with our mark, and put back when it is to be left alone", () => {
		const { page, article, hidden } = visited();
		page.look("now");
		const kept = article.cloneNode(true);
		page.situate({ override: false });
		article.replaceWith(kept);
		page.arrived([kept]);
		vi.advanceTimersByTime(200);
		expect(hidden()).toEqual([]);
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

describe("whatever fails", () => {
	it("in a look leaves the page as it came", () => {
		let fails = false;
		const { document, page, counts } = visited({
			readLive: (...given) => {
				if (fails) throw new Error("a page nobody thought of");
				return readLive(...given);
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

describe("a page", () => {
	it("whose root is taken away and put back is looked at as any", () => {
		const complaints = vi.spyOn(console, "debug");
		const { document, page, hidden } = visited();
		const root = document.documentElement;
		root.remove();
		page.look("now");
		expect(() => lateRoots(document, () => {})).not.toThrow();
		expect(() => vi.advanceTimersByTime(5000)).not.toThrow();
		document.append(root);
		page.look("now");
		expect([complaints.mock.calls, hidden()]).toEqual([[], ["Baca juga: Kapal beras tiba"]]);
	});
	it("that is a drawing is left as it is, without complaint", () => {
		const complaints = vi.spyOn(console, "debug");
		const { document, page, hidden } = visited();
		const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
		svg.append(...document.body.childNodes);
		document.documentElement.replaceWith(svg);
		page.look("now");
		expect([complaints.mock.calls, hidden()]).toEqual([[], []]);
	});
});
