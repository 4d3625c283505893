import { describe, expect, it } from "vitest";
import { mark } from "../../../src/page/mark/conceal.ts";
import { arriving, prose } from "../../builders/arriving.ts";

describe("what would break the page", () => {
	const box = (page: ReturnType<typeof arriving>, selector: string): Element => {
		const found = page.document.querySelector(selector);
		if (!found) throw new Error(`no ${selector}`);
		return found;
	};
	it.each([
		["what is being written", "<div contenteditable><p>Baca juga: <a href=/a>Pasar malam</a></p></div>"],
		["a box with something to write into", "<section><p>Baca juga: <a href=/a>Pasar malam</a></p><div contenteditable></div></section>"],
		["what opens the rest of the article", "<p><a href='#'>Baca selengkapnya</a></p><button>Baca selengkapnya</button>"],
		["what leads to a part of the article", "<p>Baca juga: <a href='#satu'>Bagian satu tentang pasar malam</a></p>"],
		["a dialog and what stands in it", "<div role=dialog><p>Baca juga: <a href=/a>Pasar malam</a></p></div>"],
	])("stays: %s", (_, markup) => {
		const page = arriving({ hides: (label) => label === "promo" });
		page.put(`${prose}${markup}<p>Akhir.</p>`);
		page.end();
		expect(page.hidden().filter((each) => each !== "p promo" || !markup.startsWith("<section"))).toEqual([]);
	});
	it("is no button whose label leads away from the text", () => {
		const page = arriving();
		page.put(`${prose}${prose}<p><button>Berita Terkait</button></p><p>Akhir.</p>`);
		page.end();
		expect(page.hidden()).toEqual(["p related"]);
	});
	it("is not what lies in a shell that is fixed and holds the article", () => {
		const page = arriving();
		page.put(
			`<div style="position: fixed"><h1>Jembatan Kampung Rawa</h1>${prose}${prose}<p>Baca juga: <a href=/a>Pasar malam</a></p></div>`,
		);
		page.end();
		expect(page.hidden()).toEqual(["p promo"]);
	});
	it("is part of what comes to lie over a page that is here", () => {
		const page = arriving();
		page.put(`<article>${prose}${prose}${prose}</article>`);
		page.end();
		const popup = "<div style='position: fixed'><button>×</button><h3>Berlangganan newsletter</h3></div>";
		page.put(popup.replace("fixed", "static"));
		page.put(popup);
		expect(page.hidden()).toEqual(["h3 newsletter"]);
	});
	it("is shown as soon as it may be written into", () => {
		const page = arriving();
		page.put(`<div class=isi>${prose}<p>Baca juga: <a href=/a>Pasar malam</a></p></div>`);
		page.end();
		expect(page.hidden()).toEqual(["p promo"]);
		box(page, ".isi").setAttribute("contenteditable", "true");
		page.look([box(page, ".isi")]);
		expect(page.hidden()).toEqual([]);
	});
});

describe("what says something else now", () => {
	/** A page at rest in which the full pass hides these too, and what it was told to forget. */
	const settled = (markup: string, wanted: string) => {
		const forgotten: string[] = [];
		const page = arriving({
			decided: (element) => element.matches(wanted) && isWanted,
			forget: ({ localName }) => forgotten.push(localName),
		});
		let isWanted = false;
		page.put(`${prose}${markup}`);
		page.end();
		isWanted = true;
		const at = page.document.querySelector(wanted);
		if (!at) throw new Error(`no ${wanted}`);
		return { page, forgotten, at };
	};
	const words = prose.replace(/<.*?>/g, "");
	const say = (page: ReturnType<typeof arriving>, at: Element, text: string): void => {
		const paragraph = at.querySelector("p") ?? at;
		paragraph.textContent = text;
		page.look([...paragraph.childNodes]);
	};
	it.each([
		["a paragraph", "<p class=x>Baca juga: <a href=/a>Pasar malam</a></p>", "p.x"],
		["a box", "<div class=x><p>Baca juga: <a href=/a>Pasar malam</a></p></div>", "div.x"],
	])("is shown at once where that is prose, though the full pass hides it: %s", (_, markup, wanted) => {
		const { page, forgotten, at } = settled(markup, wanted);
		expect(page.hidden()).toHaveLength(1);
		say(page, at, words);
		expect([page.hidden(), forgotten]).toEqual([[], [at.localName]]);
	});
	it("stays hidden where it says little, or the same again, and where a picture comes into it", () => {
		const { page, forgotten, at } = settled("<p class=x>Baca juga: <a href=/a>Pasar malam</a></p>", "p.x");
		say(page, at, "Baca juga: Harga cabai naik");
		page.put("<img src=/a.jpg>", at);
		expect([page.hidden(), forgotten]).toEqual([["p promo"], []]);
		mark(at, "promo");
		say(page, at, words);
		mark(at, "promo");
		say(page, at, words);
		expect([page.hidden(), forgotten]).toEqual([["p promo"], ["p"]]);
	});
	it("is shown where the full pass alone had hidden it, once it is a paragraph of prose", () => {
		const { page, at } = settled("<p class=x>Baca juga pasar malam</p>", "p.x");
		mark(at, "promo");
		say(page, at, words);
		expect(page.hidden()).toEqual([]);
	});
});
