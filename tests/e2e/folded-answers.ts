import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import type { Stage } from "./harness/stage.ts";

export const name = "an answer that the page keeps folded and a part behind a tab are read, and what no one can unfold is not";

const paragraph = "<p>Jembatan gantung di Kampung Rawa dibuka lagi setelah papan lantainya diganti warga selama dua pekan penuh.</p>";
const address = "http://kampartrapost.com/2026/11/tanya-jawab-jembatan";
const markup = `<!doctype html><html lang=id><title>Tanya Jawab Jembatan Kampung Rawa</title><style>.lipatan { display: none }</style><meta property=og:type content=article>
<article><h1>Tanya Jawab Jembatan Kampung Rawa</h1>${paragraph.repeat(3)}
<details><summary>Siapa yang boleh melintas?</summary><p>Pejalan kaki dan sepeda, satu per satu, sampai tali baru dipasang bulan depan.</p>
<p style="display: none">Naskah lama yang tidak ditampilkan kepada siapa pun di halaman ini, sama sekali tidak.</p></details>
<h2>Berapa lama?</h2><div hidden="until-found"><p>Dua pekan, karena papan baru harus didatangkan dari kecamatan sebelah lebih dahulu.</p></div>
<h3><button aria-expanded=false>Siapa membayar</button></h3><div class=lipatan><p>Warga membayar separuh, dan sebuah koperasi tenun di hilir menambah sisanya.</p>
<p hidden>Catatan dapur yang tidak dibuka tombol itu, dan karena itu tidak untuk dibaca.</p></div>
<h3><button aria-expanded=false>Siapa menjaga</button></h3><div class=lipatan><p>Dua warga berjaga bergantian di kedua ujung jembatan, juga pada malam hari.</p></div>
<div role=tablist><button role=tab id=pagi>Pagi</button><button role=tab id=malam>Malam</button></div>
<div role=tabpanel aria-labelledby=pagi><p>Pada pagi hari anak sekolah lebih dahulu, baru sesudahnya pedagang dengan pikulan.</p></div>
<div role=tabpanel aria-labelledby=malam class=lipatan><p>Pada malam hari jembatan ditutup, kecuali untuk orang sakit yang dibawa ke kota.</p></div>
<div role=tabpanel aria-labelledby=siang class=lipatan><p>Panel ini tidak punya tab, maka tidak ada orang yang dapat membukanya.</p></div>
<details style="display: none"><summary>Rahasia?</summary><p>Bagian ini tidak ditampilkan kepada siapa pun, juga tidak oleh peramban yang lama.</p></details>
${paragraph}</article></html>`;

export const run = async ({ driver, site }: Stage): Promise<void> => {
	site.put(address, markup);
	const page = await driver.visit(address);
	const reader = await driver.extensionPage(`reader.html?tab=${await driver.tabId(page)}`);
	const text = await partText(reader, "article");
	assert.match(text, /Siapa yang boleh melintas\?\s+Pejalan kaki dan sepeda/);
	assert.match(text, /Berapa lama\?\s+Dua pekan/);
	assert.match(text, /Siapa membayar\s+Warga membayar separuh/);
	assert.match(text, /Siapa menjaga\s+Dua warga berjaga/);
	assert.match(text, /anak sekolah lebih dahulu[\s\S]*Pada malam hari jembatan ditutup/);
	assert.doesNotMatch(text, /Naskah lama|Bagian ini|Catatan dapur|Panel ini/);
};
