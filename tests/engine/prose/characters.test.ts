import { expect, test } from "vitest";
import { type Characters, characters } from "../../../src/engine/prose/characters.ts";

const none: Characters = { digits: 0, commas: 0, stops: 0, wide: 0, upper: 0, lower: 0, quotes: 0, bars: 0, rights: 0, at: 0 };

test.each<[text: string, counts: Partial<Characters>]>([
	["", {}],
	[" \n\t", {}],
	["Hujan turun.", { upper: 1, lower: 9, stops: 1 }],
	["Rp15.000", { upper: 1, lower: 1, digits: 5 }],
	["koran.example", { lower: 12 }],
	["“Naik!” katanya.", { upper: 1, lower: 10, stops: 2, quotes: 2 }],
	["Naik. Turun? Ya...", { upper: 3, lower: 8, stops: 3 }],
	["satu, dua; tiga،", { lower: 11, commas: 3 }],
	["Beranda | Daerah » Desa", { upper: 3, lower: 14, bars: 2 }],
	["@desa #panen", { lower: 9, at: 2 }],
	["© 2026 Koran®", { digits: 4, upper: 1, lower: 4, rights: 2 }],
	["ÉÜ éü Жж", { upper: 3, lower: 3 }],
	["雨が降る。風", { wide: 5, stops: 1 }],
	["ฝนตก", { wide: 4 }],
	["비가 온다.", { wide: 4, stops: 1 }],
	["مطر۔ ریح؟", { stops: 2 }],
	["🌧️", {}],
])("the characters of %j", (text, counts) => expect(characters(text)).toEqual({ ...none, ...counts }));

test("what is counted in two texts is counted in both together", () => {
	const [one, other] = ["Harga naik, 3 persen. ", "“Benar!” kata Rania | 雨"];
	const [a, b, both] = [characters(one), characters(other), characters(one + other)];
	for (const kind of Object.keys(none) as (keyof Characters)[]) expect(both[kind], kind).toBe(a[kind] + b[kind]); // keys of a literal
});
