import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { type Stage, serialised, until } from "./harness/stage.ts";

export const name = "the built library reads the page it runs in, and leaves it as it was";

/** What the script of the page below leaves for us. */
interface Left {
	readonly title: string;
	readonly text: string;
	readonly who: readonly string[];
	readonly unchanged: boolean;
}

const script = `<script type="module">
	import { keyFacts, read, toText } from "/library.js";
	const before = new XMLSerializer().serializeToString(document);
	const { article } = read(document, { url: "https://kabarteluk.example/daerah/jembatan-gantung/" });
	globalThis.left = {
		title: article.title,
		text: toText(article),
		who: keyFacts(article).who.map(({ value }) => value.name),
		unchanged: new XMLSerializer().serializeToString(document) === before,
	};
</script></body>`;

/** What style sheets do to paragraphs: boxes that are none hide nothing, and what is hidden stays hidden. */
const styled = `<style>.boxless, .boxless p { display: contents } .unseen { visibility: hidden } .folded { display: none }</style>
<div class="boxless"><p>Penjual pisang di tepi sungai kini buka sampai malam, karena pejalan kaki lewat lagi di depan lapaknya.</p></div>
<div class="unseen"><p>Kalimat yang tidak tampak bagi siapa pun ini cukup panjang untuk disangka bagian dari isi berita.</p></div>
<div class="folded"><div><p>Kalimat yang dilipat oleh lembar gaya ini juga cukup panjang untuk disangka bagian dari isi berita.</p></div></div>`;

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const markup = await fixture("wordpress-baca-juga-paragraphs");
	const opening = /(?=<p>[^<]*Anak sekolah berangkat)/;
	assert.match(markup, opening);
	site.put("http://belum-diizinkan.example/jembatan", markup.replace(opening, styled).replace("</body>", script));
	site.put("http://belum-diizinkan.example/library.js", { body: await readFile("dist/lib/index.js"), type: "text/javascript" });
	const page = await driver.visit("http://belum-diizinkan.example/jembatan");
	const left = await until<Left>(page, "the library has read the page", "globalThis.left");
	assert.equal(left.title, "Jembatan Gantung Kampung Rawa Dibuka Lagi Setelah Tujuh Bulan");
	assert.match(left.text, /Anak sekolah berangkat satu jam lebih awal/);
	assert.match(left.text, /Penjual pisang di tepi sungai/);
	assert.doesNotMatch(left.text, /tidak tampak bagi siapa pun|dilipat oleh lembar gaya/);
	assert.doesNotMatch(left.text, /tanggul dari karung pasir/);
	assert.ok(left.who.includes("Harun Pratama"));
	assert.ok(left.unchanged);
	assert.match(await serialised(page), /Baca juga/);
};
