import { expect, test } from "vitest";
import { hintReader } from "../../../src/page/dom/hints.ts";

test.each<[className: string, id: string, role: string | null, words: readonly string[]]>([
	["inner-link_box", "", null, ["inner", "link", "box"]],
	["innerLinkBox", "", null, ["inner", "link", "box"]],
	["BACA-JUGA", "", null, ["baca", "juga"]],
	["  related   posts ", "", null, ["related", "posts"]],
	["ads-300x250 post-4821", "", null, ["ads", "post"]],
	["shadow", "", null, ["shadow"]],
	["kotak", "sisipan", "complementary", ["sisipan", "kotak", "complementary"]],
	["md:w-1/2 p-4", "", null, ["md"]],
	["berita-é-Ünik", "", null, ["berita", "ünik"]],
	["field field--label-hidden field__item", "", null, ["field", "field", "label", "field", "item"]],
	["label hidden", "", null, ["label", "hidden"]],
	["", "", null, []],
])("class %j, id %j, role %j", (className, id, role, words) => expect(hintReader()(className, id, role)).toEqual(words));

test("no more words than say something are read", () => {
	const many = Array.from({ length: 60 }, (_, at) => `kelas${String.fromCharCode(97 + (at % 26))}`).join(" ");
	expect(hintReader()(many, "", null)).toHaveLength(24);
});

test("equal attributes share one list, which rules remember by itself", () => {
	const read = hintReader();
	expect(read("baca-juga", "", null)).toBe(read("baca-juga", "", null));
	expect(read("baca-juga", "", null)).not.toBe(read("baca-juga", "satu", null));
});
