import { expect, test } from "vitest";
import type { Json } from "../../../src/model/reading/page.ts";
import { aboutOf } from "../../builders/stated.ts";

const url = "https://koran.example/daerah/jembatan-gantung";
const title = "Jembatan gantung mulai dibuka";
const own = { "@type": "NewsArticle", headline: title, author: "Ani Wijaya", datePublished: "2021-05-03" };
const other = { "@type": "NewsArticle", headline: "Harga cabai naik di pasar", author: "Budi Santoso", datePublished: "2019-01-01" };
const elsewhere = { ...other, url: "https://koran.example/pasar/harga-cabai" };

const read = (...data: readonly Json[]) => aboutOf({ url, title, metas: { "og:title": title }, data });
const found = { title, byline: ["Ani Wijaya"], published: "2021-05-03" };

test("of several articles in the data the page's own is read, by its headline", () => {
	expect(read(other, own)).toMatchObject(found);
	expect(read([other, own])).toMatchObject(found);
	expect(read({ "@graph": [elsewhere, own] })).toMatchObject(found);
});

test.each<[string, Json]>([
	["url", { url: "http://www.koran.example/daerah/jembatan-gantung/?utm_source=x" }],
	["page", { mainEntityOfPage: url }],
	["page as a node", { mainEntityOfPage: { "@type": "WebPage", "@id": `${url}#page` } }],
	["id", { "@id": `${url}#article` }],
])("… and by its %s, whatever its headline", (_, address) => {
	const searched = { ...own, ...(address as object), headline: "Penyeberangan desa: jadwal lengkap" };
	expect(read(other, searched)).toMatchObject({ byline: ["Ani Wijaya"], published: "2021-05-03" });
});

test("an article at another address with another headline is none of the page's, even alone", () => {
	const about = read(elsewhere);
	expect(about).toMatchObject({ title, byline: [] });
	expect(about.published).toBeUndefined();
	expect(read({ ...other, url: "https://koran.example/" }).byline).toEqual(["Budi Santoso"]);
	expect(read({ ...elsewhere, headline: "Jembatan gantung di desa dibuka" }).byline).toEqual(["Budi Santoso"]);
});

test("an address may be another form of the page's, and a headline made for search engines", () => {
	const searched = { ...own, headline: "Penyeberangan desa: jadwal lengkap" };
	for (const address of [`${url}/amp`, "https://m.koran.example/berita/jembatan-gantung", "https://koran.example/?p=123"])
		expect(read({ ...searched, mainEntityOfPage: address })).toMatchObject({ byline: ["Ani Wijaya"], published: "2021-05-03" });
});

test("an article known by its address goes before another of a more telling kind", () => {
	expect(read(other, { ...own, "@type": "BlogPosting", url })).toMatchObject(found);
});

test("films and reviews beside the text say nothing of it, unless they are what the page is about", () => {
	const film = { "@type": "VideoObject", name: "Banjir terjang kampung", uploadDate: "2018-01-01", author: "Kanal Film" };
	const about = read(film);
	expect(about).toMatchObject({ title, byline: [] });
	expect(about.published).toBeUndefined();
	expect(read({ ...film, name: "Jembatan gantung dibuka" })).toMatchObject({ published: "2018-01-01" });
	expect(read({ ...film, url })).toMatchObject({ published: "2018-01-01" });
});

test("an empty day gives way to another that is stated", () => {
	expect(read({ ...own, datePublished: "", dateCreated: "2021-05-02" }).published).toBe("2021-05-02");
	expect(read({ ...own, headline: "", name: title }).title).toBe(title);
});
