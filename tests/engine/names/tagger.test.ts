import { expect, test } from "vitest";
import { nameModel } from "../../../src/engine/names/model.ts";
import { tagger } from "../../../src/engine/names/tagger.ts";
import { nameData } from "../../../src/names-data/index.ts";

const indonesian = tagger(nameModel(nameData.id));
const english = tagger(nameModel(nameData.en));
const found = (text: string) => indonesian(text).map(({ kind, text }) => `${kind}: ${text}`);

test.each([
	[
		"Gubernur Sulawesi Selatan Rahmat Tolengga mengatakan hal itu di Makassar, Senin.",
		["place: Sulawesi Selatan", "person: Rahmat Tolengga", "place: Makassar"],
	],
	[
		"PT Tirta Lestari digugat, kata Ketua KPK Budi Wirasena.",
		["organisation: PT Tirta Lestari", "organisation: KPK", "person: Budi Wirasena"],
	],
	["Harga cabai di pasar naik lagi sejak pekan lalu.", []],
	["", []],
])("%s", (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test("a name made clear once is found where nothing makes it clear", () => {
	const unclear = "Menjelang sore Tolengga sudah pulang.";
	const clear = "Bupati Rahmat Tolengga mengatakan warga aman.";
	expect(found(`${clear} ${unclear}`)).toContain("person: Tolengga");
});

test("entities stand in order, apart from each other, and lead back to the text", () => {
	const text = "Wali Kota Surabaya Sutarni Melati bertemu Kapolri Amir Sentosa di Jakarta.\n\nMelati lalu ke Bandung, kata Reuters.";
	const entities = indonesian(text);
	expect(entities.length).toBeGreaterThan(4);
	entities.forEach(({ text: name, start, end }, at) => {
		expect(text.slice(start, end)).toBe(name);
		expect(start).toBeGreaterThanOrEqual(entities[at - 1]?.end ?? 0);
	});
});

test("English text is tagged with the English model", () => {
	expect(english("Mayor Susan Whitlock moved from Chicago to New York.").map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
		"person: Susan Whitlock",
		"place: Chicago",
		"place: New York",
	]);
});
