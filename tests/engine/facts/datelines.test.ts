import { expect, test } from "vitest";
import { whereOf } from "./named.ts";

test.each([
	["BANGKALAN RAYA, KABARDESA.COM – Warga menutup jalan pada Senin.", "id", ["Bangkalan Raya"]],
	["Batuna, KabarXyz.com - Menteri meninjau koperasi.", "id", ["Batuna"]],
	["TAKENGARA (Kantor Berita Serumpun) - Kuda itu menang.", "id", ["Takengara"]],
	["TEMBALANGAN - Gubernur meminta maaf kepada warga.", "id", ["Tembalangan"]],
	["SITUSKU.COM, SERUNI JAYA - Balapan dimulai kemarin.", "id", ["Seruni Jaya"]],
	["BANJIR – Warga menutup jalan karena banjir pada Senin.", "id", []],
	["TLDR - apa saja boleh ditanyakan di sini.", "id", []],
	["LIVINGSBURG, Mont. — Commissioners will vote.", "en", ["Livingsburg"]],
	["NORVALE, Aug. 20 (Reuters) — The mill will close, the owner said.", "en", ["Norvale"]],
	["BANGKALAN RAYA, KABARDESA.COM – Warga di Bangkalan Raya menutup jalan pada Senin.", "id", ["Bangkalan Raya"]],
	["SPORTS, Maine (AP) — The mill will close on Friday, the owner said.", "en", ["Maine"]],
	["WATCH LIVE, Maine — The mill will close on Friday, the owner said.", "en", ["Maine"]],
	["OPINION / Norvale — The mill will close on Friday, the owner said.", "en", []],
	["EXCLUSIVE (Reuters) - The mill will close on Friday, the owner said.", "en", []],
	["ANN ORR, NORVALE — The mill will close on Friday, the owner said.", "en", []],
	["By Ann Orr, Norvale (AP) — The mill will close on Friday, the owner said.", "en", []],
	["OLAHRAGA, SITUS.COM – Warga menutup jalan pada Senin.", "id", []],
	["VIRAL, Kampar – Warga menutup jalan pada Senin.", "id", ["Kampar"]],
	["HEBOH (ANTARA) – Warga menutup jalan pada Senin.", "id", []],
	["KABARDESA – Warga menutup jalan pada Senin.", "id", []],
	["JALAN MERDEKA 5, BANDUNG – Warga menutup jalan pada Senin.", "id", ["Bandung"]],
	["JL. MERDEKA NO. 5, BANDUNG, KABARDESA.COM – Warga menutup jalan pada Senin. Hujan turun di Bandung.", "id", ["Bandung"]],
	["Jakarta, Berita Kita -- Warga menutup jalan pada Senin.", "id", []],
	["HOLM SKERRY, Scotland — The ferry stopped on Monday, the harbour master said.", "en", ["Holm Skerry", "Scotland"]],
	["PORT ELDER, Maine (AP) — The mill will close on Friday, the owner said.", "en", ["Port Elder", "Maine"]],
	["PORT ELDER, Maine (AP) — The mill in Port Elder will close, the owner said.", "en", ["Port Elder", "Maine"]],
] as const)("the dateline of «%s» gives its places", (text, lang, places) => {
	expect(whereOf(text, lang)).toEqual(places);
});

test("a town before a region that is known is a place", () => {
	expect(whereOf("Gempa mengguncang Sarabang, Aceh, pada Selasa.", "id")).toEqual(["Sarabang", "Aceh"]);
	expect(whereOf("Rapat itu dihadiri Sarabang, Aceh, dan Riau.", "id")).not.toContain("Sarabang");
});

test("a river is another place than the town it is called like", () => {
	expect(whereOf("Sungai Sarabang meluap. Warga di Sarabang mengungsi.", "id")).toEqual(["Sungai Sarabang", "Sarabang"]);
});

test.each([
	["Kurs rupiah ditutup melemah ke Rp16.745 per dolar AS pada hari itu.", "id"],
	["The pound rose against the US dollar in the morning.", "en"],
])("what a currency is called is no place: %s", (text, lang) => expect(whereOf(text, lang)).toEqual([]));
