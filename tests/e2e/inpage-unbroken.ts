import { strict as assert } from "node:assert";
import { article, paragraph } from "./harness/news-page.ts";
import { type Stage, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name =
	"what is written stays, so do the controls of the article and what lies over it, and new text in an old node is seen at once";

const path = "/2026/11/jembatan-gantung-kampung-rawa";
const style = "<style>.tirai, .ajakan { position: fixed; inset: 20% } .tirai { inset: 0; background: #0008 }</style>";
const controls = '<button class="kendali">Baca selengkapnya</button><p><a class="kendali" href="?page=all">Tampilkan selengkapnya</a></p>';
const comments = '<section><h3>Komentar</h3><div class="tulisan" contenteditable="true"></div></section>';
const invitation =
	'<div class="tirai"></div><div class="ajakan"><button>×</button><h3>Berlangganan newsletter</h3><p>Dapatkan berita pilihan setiap pagi.</p></div>';

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const markup = article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa")
		.replace("</head>", `${style}</head>`)
		.replace("</article>", `${controls}${comments}</article>`)
		.replace("</body>", `${invitation}</body>`);
	site.put(`http://kampartrapost.com${path}`, markup);
	const page = await driver.visit(`http://kampartrapost.com${path}`);
	await until(page, "promos are hidden", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
	await atRest();
	const isShown = (selector: string): string =>
		`[...document.querySelectorAll(${JSON.stringify(selector)})].every((each) => each.getClientRects().length > 0)`;
	assert.ok(await page.evaluate(isShown(".kendali")), "what opens the rest of the article is there");
	assert.ok(await page.evaluate(isShown(".ajakan, .ajakan *")), "what lies over the page is whole");

	// The same comes again, later than the page.
	await page.evaluate((markup) => {
		for (const each of document.querySelectorAll(".tirai, .ajakan")) each.remove();
		document.body.insertAdjacentHTML("beforeend", markup);
	}, invitation);
	await atRest(200);
	assert.ok(await page.evaluate(isShown(".ajakan, .ajakan *")), "what comes to lie over the page is whole");
	await page.evaluate(() => {
		for (const each of document.querySelectorAll(".tirai, .ajakan")) each.remove();
	});

	await page.evaluate(() => document.querySelector<HTMLElement>(".tulisan")?.focus());
	await page.keyboard.type("Baca juga: harga cabai naik", { delay: 20 });
	await atRest();
	assert.equal(
		await page.evaluate(() => (document.activeElement?.getClientRects().length === 1 ? document.activeElement.textContent : "gone")),
		"Baca juga: harga cabai naik",
		"what is written is there, and the cursor in it",
	);

	// A framework shows another text in the nodes it has.
	await page.evaluate(
		(text) => {
			const [promo] = document.querySelectorAll(".isi p[data-baca-saja]");
			if (promo) promo.textContent = text;
			promo?.classList.add("baru");
		},
		paragraph(70).replace(/<.*?>/g, ""),
	);
	await page.evaluate(() => new Promise(requestAnimationFrame));
	assert.ok(await page.evaluate(isShown(".baru")), "new text is seen at once");

	// An editor of the newsroom opens the article.
	await page.evaluate(() => document.querySelector(".isi")?.setAttribute("contenteditable", "true"));
	await page.evaluate(() => new Promise(requestAnimationFrame));
	assert.equal(await page.evaluate(() => document.querySelectorAll(".isi [data-baca-saja]").length), 0, "nothing of ours is in it");
	await atRest(2_000);
	assert.equal(await page.evaluate(() => document.querySelectorAll(".isi [data-baca-saja]").length), 0, "nor later");
};
