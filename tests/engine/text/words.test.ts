import { describe, expect, it, test } from "vitest";
import { words } from "../../../src/engine/text/words.ts";
import { readingPacks } from "../../../src/lang/index.ts";
import type { Clutter } from "../../../src/model/reading/label.ts";
import type { ReadingPack } from "../../../src/model/words/language.ts";

/** A language of few words, so that each kind of phrase is seen by itself. */
const pack: ReadingPack = {
	code: "id",
	stopwords: "yang dan di",
	phrases: {
		promo: {
			lead: ["baca", "baca juga", "อ่านเพิ่มเติม", "延伸閱讀", "اقرأ أيضا", "διαβαστε επισησ", "editor's pick"],
			whole: ["klik di sini"],
			open: ["simak video"],
		},
		related: { whole: ["terkait", "berita terkait"] },
		newsletter: { within: ["saluran whatsapp", "追蹤我們"] },
		comments: { whole: ["komentar"] },
		paging: { whole: ["halaman selanjutnya"] },
	},
};
const known = words([pack]);

/** What is found in a line, `kind phrase`; `[…]` marks the linked part. */
const find = (line: string): readonly string[] => {
	const at = line.indexOf("[");
	return known.find(line.replace(/[[\]]/g, ""), at).map(({ kind, phrase }) => `${kind} ${phrase}`);
};

describe("a phrase with a gap", () => {
	const gapped = words([
		{ code: "id", phrases: { promo: { open: ["baca artikel … lainnya di"], lead: ["baca artikel … selengkapnya"] } } },
	]);
	const kinds = (line: string): readonly string[] => gapped.find(line, -1).map(({ kind }) => kind);

	test("counts where both parts stand, the second behind the first and as words", () => {
		expect(kinds("Baca artikel Kabar Teluk lainnya di aplikasi")).toEqual(["open"]);
		expect(kinds("Baca artikel Kabar Teluk selengkapnya: Panen raya")).toEqual(["lead"]);
		expect(kinds("Baca artikel Kabar Teluk")).toEqual([]);
		expect(kinds("Baca artikel Kabar Teluk, artikel lainnya diumumkan")).toEqual([]);
		expect(kinds("Lainnya di sini: baca artikel")).toEqual([]);
	});

	test("ends where its second part does", () => {
		const text = "Baca artikel Kabar Teluk selengkapnya: Panen raya";
		expect(text.slice(gapped.find(text, -1)[0]?.end)).toBe("Panen raya");
	});
});

describe("an invitation to follow", () => {
	const following = { before: ["yuk"], verbs: ["ikuti"], own: ["kami"] };
	const inviting = words([{ code: "id", phrases: {}, following }]);
	it.each(["Ikuti kami di Instagram", "Yuk, yuk ikuti kabar kami di Google News!", ">> Ikuti WhatsApp kami <<"])("%s", (line) => {
		expect(inviting.find(line, -1).map(({ label }) => label)).toEqual(["newsletter"]);
	});
	it.each([
		"Ikuti kami di sini",
		"Ikuti Instagram mereka",
		"Warga bisa ikuti Instagram kami",
		"Ikutilah Instagram kami",
		"Ikuti “Instagram kami”",
		`Ikuti Instagram kami ${"dan seterusnya ".repeat(12)}`,
	])("but not: %s", (line) => {
		expect(inviting.find(line, -1)).toEqual([]);
	});
});

describe("a lead counts before", () => {
	it.each([
		"Baca juga: Harga cabai",
		"Baca juga : Harga",
		"Baca juga | Harga",
		"Baca juga » Harga",
		"Baca juga — Harga",
		"Baca juga - Harga",
		"Baca juga… Harga",
		"Baca juga... Harga",
		"Baca juga：Harga",
	])("a separator: %s", (line) => expect(find(line)).toEqual(["lead baca juga"]));
	it.each(["Baca juga [Harga cabai]", "Baca juga[Harga cabai]", "[Baca juga Harga cabai]", "Baca juga. [Harga cabai]"])(
		"a link: %s",
		(line) => expect(find(line)).toEqual(["lead baca juga"]),
	);
	it.each(["Baca juga", "BACA JUGA", "👉 Baca juga", "(Baca juga)", "Baca juga 👇", "Baca juga ↓"])("its end: %s", (line) =>
		expect(find(line)).toEqual(["lead baca juga"]),
	);
	it("a title in quotation marks", () => expect(find("Baca juga 'Panen raya di lereng':")).toEqual(["lead baca juga"]));
	it.each([
		"Baca juga buku harian kakeknya, pesan Rania.",
		"Bacapres dari partai itu datang [terlambat]",
		"Baca-baca dulu: begitu katanya",
		"Warga baca juga: papan itu",
		"Baca juga petunjuk di [papan] itu",
		"Baca. [Papan] itu berdiri di simpang",
		"“Baca!”",
	])("but not in %s", (line) => expect(find(line)).toEqual([]));
	it("the longer of two leads", () => expect(known.find("Baca juga: Harga", -1).map(({ phrase }) => phrase)).toEqual(["baca juga"]));
});

describe("a whole phrase", () => {
	it.each(["Berita Terkait", "BERITA TERKAIT:", "» Berita terkait «", "Berita terkait (3)", "3 Berita terkait"])(
		"is the whole block: %s",
		(line) => expect(find(line)).toEqual(["whole berita terkait"]),
	);
	it.each(["12 Komentar", "1.204 komentar", "Komentar (12)", "Komentar: 12"])("may have a count: %s", (line) =>
		expect(find(line)).toEqual(["whole komentar"]),
	);
	it.each(["Halaman 1 2 Selanjutnya", "Halaman 1/3 selanjutnya", "Halaman: 2 | selanjutnya"])("may have page numbers in it: %s", (line) =>
		expect(find(line)).toEqual(["whole halaman selanjutnya"]),
	);
	it.each(["Terkait hal itu, dinas akan memeriksa.", "Berita terkait banjir", "2. Komentar", "Komentar warga"])(
		"is not a part of one: %s",
		(line) => expect(find(line)).toEqual([]),
	);
});

describe("an opening counts", () => {
	it.each(["Simak video tentang panen raya ini", "Simak video", "▶ SIMAK VIDEO: panen"])("whatever follows: %s", (line) =>
		expect(find(line)).toEqual(["open simak video"]),
	);
	it.each(["“Simak video itu dulu,” kata Sari", '"Simak video itu dulu," kata Sari', "«Simak video»", "— „Simak video itu“"])(
		"but not where someone says it: %s",
		(line) => expect(find(line)).toEqual([]),
	);
	it.each(["Simak videografi itu", "Mari simak video"])("but not in %s", (line) => expect(find(line)).toEqual([]));
	it("only in blocks short enough to be scaffolding", () => {
		expect(find(`Simak video ${"panjang ".repeat(30)}`)).toEqual(["open simak video"]);
		expect(find(`Simak video ${"panjang ".repeat(40)}`)).toEqual([]);
	});
});

describe("a phrase within", () => {
	it.each(["Ikuti saluran WhatsApp kami", "Saluran whatsapp", "Ada (saluran whatsapp) baru"])("stands anywhere: %s", (line) =>
		expect(find(line)).toContain("within saluran whatsapp"),
	);
	it.each(["Saluran whatsappku", "Bersaluran whatsapp", `${"Panjang sekali ".repeat(12)}saluran whatsapp`])("but not in %s", (line) =>
		expect(find(line)).toEqual([]),
	);
});

describe("scripts", () => {
	it.each([
		["อ่านเพิ่มเติมราคาพริกขึ้น", "[…]", []],
		["อ่านเพิ่มเติม: ราคาพริกขึ้น", "", ["lead อ่านเพิ่มเติม"]],
		["延伸閱讀：辣椒價格上漲", "", ["lead 延伸閱讀"]],
		["請追蹤我們的頻道", "", ["within 追蹤我們"]],
		["اقرأ أيضا: ارتفاع الأسعار", "", ["lead اقرأ أيضا"]],
		["اقرأ أيضاً", "", []],
	])("%s", (line, _, found) => expect(find(line)).toEqual(found));
	it("without spaces have no word boundary to ask for before a link", () => {
		expect(find("延伸閱讀[辣椒價格上漲]")).toEqual(["lead 延伸閱讀"]);
		expect(find("อ่านเพิ่มเติม[ราคาพริกขึ้น]")).toEqual(["lead อ่านเพิ่มเติม"]);
	});
});

describe("case and marks", () => {
	it.each(["EDITOR’S PICK: Panen", "Editor`s Pick: Panen", "editor's\u00a0pick: Panen"])("are folded: %s", (line) =>
		expect(find(line)).toEqual(["lead editor's pick"]),
	);
	it.each(["Διαβάστε επίσης: Άνοιξε η γέφυρα", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: ΑΝΟΙΞΕ Η ΓΕΦΥΡΑ", "ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ:ΆΝΟΙΞΕ"])(
		"of Greek capitals, which have no accents: %s",
		(line) => expect(find(line)).toEqual(["lead διαβαστε επισησ"]),
	);
	it("are folded without moving positions, also where lower case is longer", () => {
		const text = "İ. Baca juga: Panen";
		const [match] = known.inside(text, "promo");
		expect(text.slice(match?.start, match?.end)).toBe("Baca juga: ");
	});
});

describe("a match", () => {
	it("says where it stands and whether a separator follows", () => {
		const text = "» Baca juga: Panen raya";
		const [match] = known.find(text, -1);
		expect(match).toMatchObject({ label: "promo", marked: true });
		expect(text.slice(match?.start, match?.end)).toBe("Baca juga: ");
		expect(known.find("Baca juga", -1)[0]?.marked).toBe(false);
	});
	it("is one a label, the strongest kind", () => {
		const both = words([{ ...pack, phrases: { promo: { whole: ["baca juga"], lead: ["baca juga"] }, ad: { lead: ["baca juga"] } } }]);
		expect(both.find("Baca juga", -1).map(({ label, kind }) => [label, kind])).toEqual([
			["promo", "whole"],
			["ad", "lead"],
		]);
	});
});

describe("inside a paragraph", () => {
	it.each([
		["Harga naik. Baca juga: Panen raya", "Baca juga: "],
		["Harga naik (baca: Panen raya) lagi.", "baca: "],
		["Harga naik [Baca juga: Panen raya]", "Baca juga: "],
		["“Naik lagi!” Baca juga: Panen raya", "Baca juga: "],
		["Harga naik.\nBaca juga: Panen raya", "Baca juga: "],
	])("%j holds %j", (text, said) => {
		expect(known.inside(text, "promo").map(({ start, end }) => text.slice(start, end))).toEqual([said]);
		expect(known.inside(text, "related")).toEqual([]);
	});
	it.each(["Baca juga: Panen raya", "Ia suka baca juga: majalah", "Harga naik. Baca juga bukunya, kata Rania."])("%j holds none", (text) =>
		expect(known.inside(text, "promo")).toEqual([]),
	);
});

describe("first letters", () => {
	const promo: ReadonlySet<Clutter> = new Set<Clutter>(["promo"]);
	it.each([
		["b", "promo"],
		["» Baca ju", "promo"],
		["Baca juga", "promo"],
		["Klik di", "promo"],
		["Terk", undefined],
		["Bacalah", undefined],
		["", undefined],
		["saluran", undefined],
	])("of %j may become %j", (text, label) => expect(known.opensWith(text, promo)).toBe(label));
	it("of a sentence that opens with a phrase mention it; one word is no phrase", () => {
		expect(known.mentions("Baca juga bukunya, kata Rania.", promo)).toBe(true);
		expect(known.mentions("Baca bukunya, kata Rania.", promo)).toBe(false);
		expect(known.mentions("Baca jugaan itu, kata Rania.", promo)).toBe(false);
	});
});

test("prose density is the share of function words, of the language that knows most", () => {
	expect(known.proseDensity("Petani dan nelayan yang di sini")).toBeCloseTo(3 / 6);
	const two = words([pack, { code: "en", stopwords: "the of and", phrases: {} }]);
	expect(two.proseDensity("The price of rice")).toBeCloseTo(2 / 4);
	expect(two.proseDensity("")).toBe(0);
});

test("every pack at once: no match begins or ends outside of its text", () => {
	const all = words(readingPacks);
	for (const text of ["", " ", "…", "((((", "Baca juga", "Baca juga:", "ﬁ İ ß", "\u{1f449}", "Baca juga: \uD800", "1 2 3", "x".repeat(500)])
		for (const linkStart of [-1, 0, 3])
			for (const { start, end } of [...all.find(text, linkStart), ...all.inside(text, "promo")]) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
			}
});

test("a listing full of white space is searched in a moment", { timeout: 1000 }, () =>
	expect(known.inside(`a: b${" ".repeat(80_000)}c`, "promo")).toEqual([]),
);
