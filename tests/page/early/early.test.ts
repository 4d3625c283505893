import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { earlyPass } from "../../../src/page/early/early.ts";
import { mark, markName } from "../../../src/page/mark/conceal.ts";
import { arriving, everything, prose } from "../../builders/arriving.ts";

describe("while the page arrives", () => {
	it("a promo waits hidden from its first letters and stays hidden at its end", () => {
		const page = arriving();
		page.put(`${prose}<p>Ba</p>`);
		const last = page.document.querySelector("p:last-child");
		if (!last) throw new Error("no paragraph");
		expect(page.hidden()).toEqual(["p promo"]);
		page.grow(last, "ca juga: ");
		page.put('<a href="/a">Harga cabai naik</a>', last);
		expect(page.hidden()).toEqual(["p promo"]);
		page.put(prose);
		expect(page.hidden()).toEqual(["p promo"]);
	});
	it("a sentence that only opens like one is shown again at once", () => {
		const page = arriving();
		page.put(`${prose}<p>Baca juga</p>`);
		const last = page.document.querySelector("p:last-child");
		if (!last) throw new Error("no paragraph");
		expect(page.hidden()).toEqual(["p promo"]);
		page.grow(last, " buku harian kakeknya, pesan Rania");
		expect(page.hidden()).toEqual([]);
	});
	it("a label and the list it introduces go, the prose after it stays", () => {
		const page = arriving();
		page.put(`<div>${prose}<p><strong>Baca juga:</strong></p></div>`);
		const box = page.document.querySelector("div");
		if (!box) throw new Error("no box");
		page.put('<ul><li><a href="/a">Harga cabai naik</a></li><li><a href="/b">Pasar malam buka</a></li></ul>', box);
		page.put(prose, box);
		expect(page.hidden()).toEqual(["p promo", "ul promo"]);
	});
	it("a box whose every line is clutter goes as one", () => {
		const page = arriving();
		page.put(
			`${prose}<div class="kotak"><h4>Berita Terkait</h4><ul><li><a href="/a">Pasar malam</a></li><li><a href="/b">Kopi</a></li></ul></div>`,
		);
		page.put(prose);
		expect(page.hidden()).toEqual(["div related"]);
	});
	it("prose that arrives in a box hidden so far brings it back", () => {
		const page = arriving();
		page.put(`${prose}<div id="box"><p>Baca juga: <a href="/a">Pasar malam</a></p></div><p>Hujan.</p>`);
		const box = page.document.getElementById("box");
		if (!box) throw new Error("no box");
		expect(page.hidden()).toEqual(["div promo"]);
		page.put(prose, box);
		expect(page.hidden()).toEqual(["p promo"]);
	});
	it("prose that is folded beside a promo is not hidden with it, folded links are", () => {
		const hiddenWith = (folded: string): readonly string[] => {
			const page = arriving();
			page.put(`${prose}<div><p>Baca juga: <a href="/a">Pasar malam</a></p><div hidden>${folded}</div></div>`);
			page.put(prose);
			return page.hidden();
		};
		expect(hiddenWith(prose)).toEqual(["p promo"]);
		expect(hiddenWith(`<p><a href="/b">${prose.slice(3, -4)}</a></p>`)).toEqual(["div promo"]);
	});
	it("prose that comes into a hidden shadow root is seen at once, though the full pass has decided", () => {
		let isDecided = false;
		const page = arriving({
			decided: (element) => isDecided && element.localName === "kotak-sisip",
			forget: () => {
				isDecided = false;
			},
		});
		page.put(`${prose}<kotak-sisip></kotak-sisip>`);
		const host = page.document.querySelector("kotak-sisip");
		const root = host?.attachShadow({ mode: "open" });
		const arrives = (markup: string): readonly string[] => {
			const box = page.document.createElement("div");
			box.innerHTML = markup;
			root?.append(box);
			page.look([box]);
			return page.hidden();
		};
		expect(arrives('<p>Baca juga: <a href="/a">Pasar malam</a></p>')).toEqual(["kotak-sisip promo"]);
		isDecided = true;
		expect(arrives('<p>Baca juga: <a href="/b">Harga cabai</a></p>')).toEqual(["kotak-sisip promo"]);
		expect(arrives(prose)).toEqual([]);
	});
	it("prose that takes the place of a promo in a row of a list is seen at once, and late teasers of a box are not", () => {
		const decided = (element: Element): boolean => element.matches(".baris");
		const replaced = (row: string, by: string): readonly string[] => {
			const page = arriving({ decided });
			page.put(`${prose}${row}`);
			const at = page.document.querySelector(".baris");
			if (!at) throw new Error("no row");
			mark(at, at.id === "terkait" ? "related" : "promo");
			at.replaceChildren();
			page.put(by, at);
			return page.hidden();
		};
		const promo = '<p>Baca juga: <a href="/a">Pasar malam</a></p>';
		expect(replaced(`<div class="baris">${promo}</div>`, prose)).toEqual([]);
		expect(replaced(`<div class="baris">${promo}</div>`, `<div>${prose}</div>`)).toEqual([]);
		expect(replaced(`<div class="baris">${promo}</div>`, promo)).toEqual(["div promo"]);
		expect(replaced(`<p class="baris">Baca juga: <a href="/a">Pasar malam</a></p>`, `${prose.slice(3, -4)}<a href="/b"></a>`)).toEqual([]);
		expect(replaced('<div class="baris" id="terkait">Berita Terkait</div>', prose)).toEqual(["div related"]);
	});
	it("a line between two breaks goes where its words stand in elements of their own", () => {
		const page = arriving();
		page.put(
			'<div>Hujan turun sejak pagi di lereng.<br><strong>Baca juga: <a href="/a">Pasar malam</a></strong><br>Sungai meluap.</div><p>Akhir.</p>',
		);
		expect(page.hidden()).toEqual(["strong promo"]);
	});
	it("the label over an advertisement goes before the article has begun, the label of a list does not", () => {
		const page = arriving();
		page.put('<div><span>- Advertisement -</span><a href="/iklan"><img src="/top.jpg" alt=""></a></div>');
		page.put("<h4>Berita Terkait</h4><p>Akhir.</p>");
		expect(page.hidden()).toEqual(["div ad"]);
	});
	it.each([
		["nav", []],
		["div role=banner", []],
		["section", ["p promo", "span promo"]],
	])("bars of the site are left alone, and so are lines that come into them: %s", (bar, hidden) => {
		const page = arriving();
		page.put(
			`<${bar}><p>Baca juga: <a href=/a>Pasar malam</a></p><div class=isi>Kota dan desa<br></div></${bar.split(" ")[0]}>${prose}${prose}`,
		);
		page.put("<span>Baca juga: <a href=/a>Pasar malam</a></span>", page.document.querySelector(".isi") ?? undefined);
		page.end();
		expect(page.hidden()).toEqual(hidden);
	});
	it("a picture is never taken along", () => {
		const page = arriving();
		page.put('<div><img src="/a.jpg" alt=""><p>Baca juga: <a href="/a">Pasar malam</a></p></div><p>Akhir.</p>');
		expect(page.hidden()).toEqual(["p promo"]);
	});
});

describe("rules of sites and readers", () => {
	it("hide as soon as the element opens", () => {
		const page = arriving({ hide: [{ label: "related", selector: ".kotak" }] });
		page.put('<div class="kotak"></div>');
		expect(page.hidden()).toEqual(["div related"]);
	});
	it("keep what they name", () => {
		const page = arriving({ keep: [".simpan"] });
		page.put('<p class="simpan">Baca juga: <a href="/a">Pasar malam</a></p><p>Akhir.</p>');
		expect(page.hidden()).toEqual([]);
	});
	it("keep what stands in what they name, whenever it comes, and its lines", () => {
		const page = arriving({ keep: [".simpan"] });
		page.put(`${prose}${prose}<div class="simpan"></div>`);
		const box = page.document.querySelector(".simpan");
		if (!box) throw new Error("no box");
		page.put('<p>Baca juga: <a href="/a">Pasar malam</a></p>', box);
		page.put(prose.replace("</p>", '<br><span>Baca juga: <a href="/t">Tarif kapal</a></span></p>'), box);
		page.put("<p>Akhir.</p>");
		page.end();
		expect(page.hidden()).toEqual([]);
	});
	it("leave to the full pass what may be what the reader asked to keep", () => {
		const page = arriving({ openings: ["Baca juga: Pasar malam dibuka", "Baca juga: Tarif kapal"] });
		page.put('<p>Baca juga: <a href="/a">Pasar malam dibuka lagi</a></p><div><p>Baca juga:</p><p><a href="/t">Tarif kapal</a></p></div>');
		page.put(`${prose.replace("</p>", '<br><span>Baca juga: <a href="/t">Tarif kapal</a></span></p>')}<p>Akhir.</p>`);
		expect(page.hidden()).toEqual([]);
		page.put('<p>Baca juga: <a href="/b">Harga cabai naik</a></p><p>Akhir.</p>');
		expect(page.hidden()).toEqual(["p promo"]);
	});
	it("that are no selectors name nothing", () => {
		const page = arriving({ hide: [{ label: "related", selector: "p:::x" }] });
		page.put(prose);
		page.end();
		expect(page.hidden()).toEqual([]);
	});
	it("leave what the full pass decided", () => {
		const page = arriving({ decided: (element) => element.id === "x" });
		page.put('<p id="x">Baca juga: <a href="/a">Pasar malam</a></p><p>Akhir.</p>');
		expect(page.hidden()).toEqual([]);
	});
});

it("work stops when its time is up and goes on where it stopped", () => {
	const { window } = new JSDOM(`<body>${'<p>Baca juga: <a href="/a">Pasar malam</a></p>'.repeat(150)}</body>`);
	const pass = earlyPass(window.document, everything);
	pass.arrived(window.document.querySelectorAll("p"));
	expect(pass.work(0)).toBe(true);
	const some = window.document.querySelectorAll(`[${markName}]`).length;
	expect(some).toBe(100);
	while (pass.work(0)) {}
	expect(window.document.querySelectorAll(`[${markName}]`).length).toBe(150);
});
