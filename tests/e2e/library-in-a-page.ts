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

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const markup = await fixture("wordpress-baca-juga-paragraphs");
	site.put("http://belum-diizinkan.example/jembatan", markup.replace("</body>", script));
	site.put("http://belum-diizinkan.example/library.js", { body: await readFile("dist/lib/index.js"), type: "text/javascript" });
	const page = await driver.visit("http://belum-diizinkan.example/jembatan");
	const left = await until<Left>(page, "the library has read the page", "globalThis.left");
	assert.equal(left.title, "Jembatan Gantung Kampung Rawa Dibuka Lagi Setelah Tujuh Bulan");
	assert.match(left.text, /Anak sekolah berangkat satu jam lebih awal/);
	assert.doesNotMatch(left.text, /tanggul dari karung pasir/);
	assert.ok(left.who.includes("Harun Pratama"));
	assert.ok(left.unchanged);
	assert.match(await serialised(page), /Baca juga/);
};
