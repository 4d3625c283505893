import { describe, expect, it, test } from "vitest";
import { callsSite, siteNames } from "../../../src/engine/text/site-names.ts";
import { words } from "../../../src/engine/text/words.ts";
import type { Head } from "../../../src/model/reading/page.ts";
import { httpUrl } from "../../../src/page/dom/address.ts";

/** What a page at this address is called whose metas state these names. */
const namesAt = (address: string, metas: Head["metas"]): readonly string[] => {
	const url = httpUrl(address);
	const head: Head = { title: "", lang: "", metas, linkedData: [], links: [], properties: [] };
	return siteNames(url === undefined ? { head } : { url, head });
};

describe("what a site is called", () => {
	it.each([
		["by its address", "https://daerah.kabarrawa.co.id/a", [], ["kabarrawa"]],
		[
			"as it states",
			"https://x.example/a",
			[{ name: "og:site_name", content: "Kabar Rawa | Berita Terkini" }],
			["kabar rawa", "kabarrawa"],
		],
		["without its domain", "https://kabarrawa.com/a", [{ name: "og:site_name", content: "KabarRawa.com" }], ["kabarrawa"]],
		["by no other meta", "https://kabarrawa.com/a", [{ name: "og:title", content: "Jembatan Dibuka" }], ["kabarrawa"]],
	] as const)("%s", (_, address, metas, names) => {
		expect(namesAt(address, metas)).toEqual(names);
	});
});

describe("a text calls the site", () => {
	const calls = (text: string): boolean => callsSite(text, text.toLowerCase(), ["suara"]);
	it.each(["hanya di Suara", "hanya di SUARA.", "hanya di suara.com", "hanya di (Suara)", "perolehan suara hanya di Suara"])(
		"%s",
		(text) => {
			expect(calls(text)).toBe(true);
		},
	);
	it.each(["pantau perolehan suara terbaru", "suara.", "Suarakan pendapat", "Antarsuara"])("but not: %s", (text) => {
		expect(calls(text)).toBe(false);
	});
});

describe("an invitation to the site itself", () => {
	const following = { before: [], verbs: ["simak", "pantau"], own: ["lainnya", "hanya di", "terbaru"] };
	const inviting = words([{ code: "id", phrases: {}, following }]);
	const labelsOf = (text: string): readonly string[] => inviting.find(text, -1, ["suara"]).map(({ label }) => label);
	it.each(["Simak berita lainnya di Suara.", "Simak kabar liga hanya di suara.com", "Simak laga penuh di YouTube Suara"])("%s", (line) => {
		expect(labelsOf(line)).toEqual(["newsletter"]);
	});
	it.each([
		"Pantau perolehan suara terbaru di papan kelurahan.",
		"Simak penjelasan redaktur Suara berikut ini.",
		"Warga menyimak berita lainnya di Suara.",
		"“Simak berita lainnya di Suara,” kata penyiar.",
	])("but not: %s", (line) => {
		expect(labelsOf(line)).toEqual([]);
	});

	test("on another site the same words invite to nothing of its own", () => {
		expect(inviting.find("Simak berita lainnya di Suara.", -1, ["kabarrawa"])).toEqual([]);
	});
});
