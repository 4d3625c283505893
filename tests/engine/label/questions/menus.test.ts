import { describe, expect, test } from "vitest";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const entry = (said: string): string => `<li><a href="/${said.length}">${said}</a></li>`;
/** How sure a line behind an article is clutter. */
const sureness = (html: string, line: string): string => judged(page(news("", html))).on(line).sureness;

describe("the entry of a menu is no label", () => {
	test.each(["Newsletter", "Terpopuler", "Iklan", "Berlangganan", "Anzeige schalten"])("%s", (said) => {
		expect(sureness(`<ul>${entry("Kontak")}${entry(said)}${entry("Karier")}${entry("Pedoman")}</ul>`, said)).not.toBe("sure");
		expect(sureness(`<ul>${entry(said)}</ul>`, said)).toBe("sure");
	});
});

describe("no entry of a menu is", () => {
	test.each<[name: string, html: string, line: string]>([
		[
			"an item with its mark",
			`<ul>${entry("Baca juga: Emas naik")}${entry("Baca juga: Padi")}${entry("Baca juga: Teh")}</ul>`,
			"Baca juga: Emas",
		],
		[
			"what stands over titles",
			`<ul>${entry("Terpopuler")}${entry("Tarif kapal cepat turun mulai Senin")}${entry("Pasar malam kembali dibuka lagi")}</ul>`,
			"Terpopuler",
		],
	])("%s", (_, html, line) => expect(sureness(html, line)).toBe("sure"));
});
