import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { article, promoWord } from "./harness/news-page.ts";
import { type Stage, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "promos stay hidden and prose stays in sight when the browser translates the page, and when it takes that back";

/** What becomes of the texts of the page, in words of our own. Longer ones first. */
const german = {
	"Baca juga": "Lesen Sie auch",
	"Baca Juga": "Lesen Sie auch",
	"Berita Terkait": "Ähnliche Nachrichten",
	"Harga Zamrud di pasar induk naik": "Der Preis von Zamrud auf dem Großmarkt steigt",
	kali: "Mal",
	"Warga Kampung Rawa bergotong royong memperbaiki jembatan gantung yang putus diterjang banjir pekan lalu, kata Bagas Pranoto di tepi sungai.":
		"Die Bewohner von Kampung Rawa reparieren gemeinsam die Hängebrücke, die in der vergangenen Woche vom Hochwasser zerrissen wurde, sagte Bagas Pranoto am Ufer.",
	"Menurut dia, kayu ulin untuk lantai jembatan dikumpulkan dari tiga desa dan dibawa dengan perahu sejak sebelum fajar pada hari Sabtu.":
		"Ihm zufolge wurde das Eisenholz für den Boden der Brücke in drei Dörfern gesammelt und am Samstag seit dem Morgengrauen mit Booten gebracht.",
	"Kepala desa itu menjelaskan bahwa anak sekolah kini menyeberang dengan rakit bambu yang dijaga para pemuda secara bergantian setiap pagi.":
		"Der Dorfvorsteher erklärte, dass die Schulkinder nun mit einem Floß aus Bambus übersetzen, das junge Leute jeden Morgen abwechselnd bewachen.",
	"Petugas dari dinas pekerjaan umum akan memeriksa tiang penyangga sebelum jembatan dibuka kembali untuk sepeda motor pada akhir bulan ini.":
		"Fachleute vom Bauamt werden die Pfeiler prüfen, bevor die Brücke am Ende des Monats wieder für Motorräder geöffnet wird.",
	"Rania Wuri, pedagang sayur di pasar seberang, berharap pekerjaan itu selesai sebelum musim hujan karena ongkos perahu memberatkan pembeli.":
		"Rania Wuri, die am anderen Ufer Gemüse verkauft, hofft auf ein Ende der Arbeiten vor der Regenzeit, weil die Fahrten mit dem Boot die Kunden zu viel kosten.",
	"Demikian catatan": "So weit der Bericht",
	"dari lapangan": "vom Ort des Geschehens",
};

/** Puts each text into two `font` elements and says it in other words, as Chrome's translation does: one after another, some in each frame. */
const translate = (page: Page): Promise<void> =>
	page.evaluate(async (words) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text);
		const originals = new Map<HTMLElement, Text>();
		Object.assign(window, { originals });
		document.documentElement.lang = "de";
		document.documentElement.className = "translated-ltr";
		for (const [at, text] of texts.entries()) {
			const outer = document.createElement("font");
			outer.dir = "auto";
			outer.style.verticalAlign = "inherit";
			const inner = document.createElement("font");
			inner.style.verticalAlign = "inherit";
			inner.textContent = Object.entries(words).reduce((said, [from, to]) => said.replaceAll(from, to), text.data);
			outer.append(inner);
			text.replaceWith(outer);
			originals.set(outer, text);
			if (at % 5 === 0) await new Promise(requestAnimationFrame);
		}
	}, german);

const takeBack = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const { originals } = window as unknown as { originals: Map<HTMLElement, Text> };
		for (const [translated, text] of originals) translated.replaceWith(text);
		document.documentElement.lang = "id";
		document.documentElement.removeAttribute("class");
	});

/** How often what stands in promos alone is in sight, and how many paragraphs are. */
const seen = (page: Page): Promise<{ promos: number; paragraphs: number }> =>
	page.evaluate((word) => {
		const shown = (element: Element) => element.checkVisibility() && element.textContent !== "";
		return {
			promos: (document.querySelector("article")?.innerText ?? "").split(word).length - 1,
			paragraphs: Array.from(document.querySelectorAll(".isi > p")).filter(shown).length,
		};
	}, promoWord);

/** What changes is in sight until the page has been looked at again, which a busy machine puts off; then nothing is to come. */
const settled = async (page: Page): Promise<{ promos: number; paragraphs: number }> => {
	for (let patience = 60; patience > 0 && (await seen(page)).promos > 0; patience--) await atRest(500);
	await atRest(1_000);
	return seen(page);
};

export const run = async ({ driver, site }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/2026/11/jembatan", article("Warga Memperbaiki Jembatan Gantung"));
	const page = await driver.visit("http://kampartrapost.com/2026/11/jembatan");
	await until(page, "promos are hidden", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
	const before = await settled(page);
	assert.equal(before.promos, 0);
	await translate(page);
	assert.deepEqual(await settled(page), before, "translated");
	await takeBack(page);
	assert.deepEqual(await settled(page), before, "as it was");
};
