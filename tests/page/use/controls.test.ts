import { expect, test } from "vitest";
import { areControls } from "../../../src/page/use/controls.ts";
import { documentOf } from "../../builders/page.ts";

/** Is all that this body holds a control of the page at /berita/harga-beras-naik? */
const isControl = (body: string): boolean => {
	const document = documentOf(body);
	document.defaultView?.history.replaceState(null, "", "/berita/harga-beras-naik");
	return areControls([...document.body.children]);
};

test.each([
	["a button", "<button>Baca selengkapnya</button>"],
	["what stands in a button", "<button><span>Tutup</span> <span>iklan</span></button>"],
	["what is called a button", "<div><span role=button>Lihat selengkapnya</span></div>"],
	["what opens what stands in it", "<summary>Baca selengkapnya</summary>"],
	["what ticks a box", "<label for=a>Baca selengkapnya</label>"],
	["a link without an address", "<p><a>Lihat Foto</a></p>"],
	["a link about this page", '<p><a href="#lanjut">Selengkapnya</a></p>'],
	["a link to a script", '<a href="javascript:void(0)">Baca selengkapnya</a>'],
	["a link to all of the article", '<a href="?page=all">Tampilkan selengkapnya</a>'],
	["a link to its next page", '<a href="/berita/harga-beras-naik/2">Baca selanjutnya</a>'],
	["what a script listens to", "<div onclick=a()>Selengkapnya ▼</div>"],
	["several buttons in a row", "<div><button>Lihat</button> <button>Lihat selengkapnya</button></div>"],
])("%s is a control", (_, body) => expect(isControl(body)).toBe(true));

test.each([
	["a link elsewhere", '<p><a href="/berita/beras-impor">Baca selengkapnya</a></p>'],
	["a link to an article whose address begins alike", '<p><a href="/berita/harga-beras-naik-lagi">Baca: Kopi</a></p>'],
	["a link to another site's page of that name", '<p><a href="https://kabar.example/berita/harga-beras-naik">Baca: Kopi</a></p>'],
	["a link elsewhere that looks like a button", '<a href="/berita/beras-impor"><button>Baca selengkapnya</button></a>'],
	["a line around a button", "<p>Baca juga: <button>Beras impor</button></p>"],
	["a title whose address a script knows", '<p><a href="#">Baca juga: Harga beras impor turun di pasar induk sejak Senin pagi</a></p>'],
	["what stands in a page that a script listens to", `<div onclick=a()><p>Iklan</p><p>${"Hujan turun. ".repeat(9)}</p></div>`],
	["what counts clicks around a link elsewhere", '<p onclick=a()>Baca juga: <a href="/berita/beras-impor">Kopi</a></p>'],
	["a link to a page that a script has", '<p><a href="#/berita/2">Baca: Kopi</a></p>'],
	["what says nothing", "<div></div>"],
])("%s is none", (_, body) => expect(isControl(body)).toBe(false));

test("where a query names the article, its path names none", () => {
	const document = documentOf('<a href="/baca?id=2">Baca: Kopi</a>');
	document.defaultView?.history.replaceState(null, "", "/baca?id=1");
	expect(areControls([...document.body.children])).toBe(false);
});

test("the path of all articles names none: what stands below it is one of them", () => {
	const document = documentOf('<a href="/berita/beras">Baca: Kopi</a>');
	document.defaultView?.history.replaceState(null, "", "/berita");
	expect(areControls([...document.body.children])).toBe(false);
});

test("nor where it has a hyphen", () => {
	const document = documentOf('<a href="/berita-detail.php?id=6">Baca: Kopi</a>');
	document.defaultView?.history.replaceState(null, "", "/berita-detail.php?id=5");
	expect(areControls([...document.body.children])).toBe(false);
});
