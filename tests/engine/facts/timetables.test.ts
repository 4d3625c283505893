import { expect, test } from "vitest";
import { findDates, keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import type { Piece } from "../../../src/model/reading/article.ts";

/** Thursday, 26 November 2026. */
const published = "2026-11-26";

/** The dates of a text. */
const daysOf = (text: string, lang: string): readonly string[] =>
	findDates(text, { packs: factsPacks, lang, published }).map(({ value: { iso } }) => iso);

/** The dates of an Indonesian article that is one sentence and one piece. */
const daysIn = (piece: Piece): readonly string[] => {
	const opening: Piece = { kind: "paragraph", runs: [{ text: "Loket itu buka untuk semua warga di desa dan yang lain." }] };
	const article = { lang: "id", title: "", byline: [], published, body: [opening, piece] };
	return keyFacts(article, { packs: factsPacks }).when.map(({ value: { iso } }) => iso);
};

const item = (text: string) => ({ runs: [{ text }] });
const row = (...cells: readonly string[]) => cells.map((text) => ({ runs: [{ text }], header: false }));

test.each([
	["Senin: 08.00–12.00", "id"],
	["Hari Senin s.d. Kamis : 08.00 - 15.00 WIB", "id"],
	["Senin (pukul 08.00-12.00)", "id"],
	["Minggu: libur", "id"],
	["Rabu: 19.30", "id"],
	["Jadwal layanan: Senin 08.00–12.00, Selasa 08.00–12.00, Jumat 08.00–11.00.", "id"],
	["Jam layanan: Senin–Jumat 07.30–16.00 WIB; Sabtu 08.00–12.00; Minggu dan hari libur tutup.", "id"],
	["Jam operasional: Senin 08.00–12.00. Selasa 08.00–14.00.", "id"],
	["Jam operasional: Senin–Kamis 08.00–16.00. Hari Jumat 08.00–11.00 WIB. Sabtu dan Minggu tutup.", "id"],
	["Waktu imsak: Senin 04.30, Selasa 04.31, Rabu 04.31.", "id"],
	["Pasar itu buka setiap hari kecuali Senin.", "id"],
	["Toko buka setiap hari, kecuali hari Senin dan Rabu.", "id"],
	["The museum is open daily except on Monday.", "en"],
	["Loket keliling hari Senin pukul 08.00-12.00 di balai, Selasa pukul 08.00-12.00 di pasar.", "id"],
	["Loket buka pada hari Senin, Rabu, dan Jumat.", "id"],
	["Museum itu buka Senin dan Kamis pukul 08.00–16.00.", "id"],
	["Monday: 9 a.m. to 5 p.m.", "en"],
	["Hours: Monday 9am-5pm, Tuesday 9am-5pm, Sunday closed.", "en"],
	["The museum is open Tuesday and Friday from 9 a.m. to 5 p.m.", "en"],
])("weekdays with their hours are every week's: %s", (text, lang) => expect(daysOf(text, lang)).toEqual([]));

test.each([
	["Polisi memeriksa saksi pada Senin pukul 10.00-12.00.", "id", ["2026-11-23T10:00"]],
	["Gempa terjadi Senin pukul 08.00 dan Selasa pukul 09.00.", "id", ["2026-11-23T08:00", "2026-11-24T09:00"]],
	["Polisi memeriksa saksi Senin, Selasa, dan Rabu.", "id", ["2026-11-23", "2026-11-24", "2026-11-25"]],
	["Listrik padam Senin (23/11) pukul 08.00-12.00 dan Selasa (24/11) pukul 09.00-10.00.", "id", ["2026-11-23T08:00", "2026-11-24T09:00"]],
	["Dalam 12 jam terhitung mulai Kamis pukul 08.00 hingga 20.00 WIB hujan turun.", "id", ["2026-11-26T08:00"]],
	["Pada Rabu diumumkan bahwa loket buka Senin 08.00-12.00 dan Selasa 08.00-12.00.", "id", ["2026-11-25"]],
	["Senin, 14.00 WIB", "id", ["2026-11-23"]],
	["Gempa terjadi Senin 08.00 dan tidak terasa.", "id", ["2026-11-23"]],
	["Pameran dibuka Senin pukul 08.00 dan ditutup Selasa.", "id", ["2026-11-23T08:00", "2026-11-24"]],
	[
		"Toko buka Senin 08.00–16.00 dan Selasa 08.00–16.00. Kebakaran terjadi pada Rabu dan pelakunya ditangkap Kamis.",
		"id",
		["2026-11-25", "2026-11-26"],
	],
	["Toko buka Senin 08.00–16.00 dan Selasa 08.00–16.00, kata warga pada Rabu.", "id", ["2026-11-25"]],
	[
		"Pasien meninggal Senin 08.00, Selasa 09.30. Warga mengungsi pada Rabu, dan sidang digelar Kamis.",
		"id",
		["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"],
	],
	["Jam operasional: Senin 08.00–12.00. Ia ditangkap Selasa 08.00.", "id", ["2026-11-23", "2026-11-24"]],
	["Gempa terjadi Senin 08.00. Selasa 09.30.", "id", ["2026-11-23", "2026-11-24"]],
	["Kerja bakti digelar Sabtu, Minggu, dan Senin.", "id", ["2026-11-21", "2026-11-22", "2026-11-23"]],
	["Kantor itu kembali beroperasi Senin, Selasa dan Rabu setelah banjir surut.", "id", ["2026-11-23", "2026-11-24", "2026-11-25"]],
	["Loket buka Senin, Selasa, dan Rabu pekan ini.", "id", ["2026-11-23", "2026-11-24", "2026-11-25"]],
	["Listrik padam enam jam pada Senin, Selasa, dan Rabu.", "id", ["2026-11-23", "2026-11-24", "2026-11-25"]],
	["They waited for hours Monday, Tuesday and Wednesday.", "en", ["2026-11-23", "2026-11-24", "2026-11-25"]],
	["The school was open again Monday, Tuesday and Wednesday.", "en", ["2026-11-23", "2026-11-24", "2026-11-25"]],
	["Nothing happened except on Monday, when the bridge fell.", "en", ["2026-11-23"]],
	["Semua sekolah libur kecuali Rabu kemarin.", "id", ["2026-11-25"]],
	["Layanan kembali dibuka mulai Senin, Selasa, dan Rabu pekan ini.", "id", ["2026-11-23", "2026-11-24", "2026-11-25"]],
	["The school shut on Monday and the shop on Tuesday closed its doors.", "en", ["2026-11-23", "2026-11-24"]],
])("what happened at an hour has its day: %s", (text, lang, days) => expect(daysOf(text, lang)).toEqual(days));

test("a list of weekdays with their hours gives no days", () => {
	const items = ["Senin: 08.00–12.00", "Selasa–Kamis: 08.00–15.00", "Jumat: tutup"].map(item);
	expect(daysIn({ kind: "list", ordered: false, items })).toEqual([]);
});

test("a table with a column of weekdays gives no days", () => {
	expect(daysIn({ kind: "table", rows: [row("Hari", "Tempat"), row("Senin", "Balai"), row("Selasa", "Pasar")] })).toEqual([]);
	expect(daysIn({ kind: "table", rows: [row("Senin", "08.00–12.00")] })).toEqual([]);
});

test("what a list tells of days it tells of this week's", () => {
	const items = ["Senin: polisi memeriksa dua saksi", "Selasa: pelaku ditangkap"].map(item);
	expect(daysIn({ kind: "list", ordered: false, items })).toEqual(["2026-11-23", "2026-11-24"]);
});
