import { expect, test } from "vitest";
import { findDates } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** The dates of a text that came out on a Thursday. */
const daysOf = (text: string, lang: string): readonly string[] =>
	findDates(text, { packs: factsPacks, lang, published: "2026-11-26" }).map(({ value: { iso } }) => iso);

test.each([
	["She told police she slept until Tuesday.", "en"],
	["Workers were told the plant shut before Monday.", "en"],
	["The jury heard he asked for money before Tuesday.", "en"],
	["The shop remained open until Tuesday.", "en"],
	["The plant should have shut before Monday.", "en"],
	["The warden must explain why she slept until Tuesday.", "en"],
	["The owner demanded what they lost before Tuesday.", "en"],
	["Tim dapat menemukan korban sebelum Rabu.", "id"],
	["Polisi meminta keterangan saksi hingga Rabu.", "id"],
	["Jalan sudah bisa dilalui sebelum Jumat.", "id"],
	["Warga harus tahu ia bekerja hingga Rabu.", "id"],
])("a term is not to come because something was told or could be done: %s", (text, lang) => expect(daysOf(text, lang)).toEqual([]));

test.each([
	["The owners were ordered to leave before Monday.", "en", ["2026-11-30"]],
	["The crews were urged to return by Tuesday.", "en", ["2026-12-01"]],
	["Warga wajib melapor sebelum Rabu.", "id", ["2026-12-02"]],
])("a duty has its term to come: %s", (text, lang, days) => expect(daysOf(text, lang)).toEqual(days));

test.each([
	["The inquiry will examine the fire of June 14.", "en"],
	["The exhibit opens with a letter dated June 5.", "en"],
	["The inquiry will look at the deaths of 4 May and 6 June.", "en"],
	["Terdakwa akan divonis atas pembunuhan pada 4 Juni.", "id"],
])("a day that may belong to a noun is not next year's: %s", (text, lang) => expect(daysOf(text, lang)).toEqual([]));

test.each([
	["The tour begins May 4 and the fair will open on June 14.", "en", ["2027-05-04", "2027-06-14"]],
	["The fair will be held on June 14.", "en", ["2027-06-14"]],
	["The trial is scheduled for June 14.", "en", ["2027-06-14"]],
	["The inquiry will look at the fire of January 9.", "en", ["2027-01-09"]],
	["Pameran akan digelar pada 4 Juni.", "id", ["2027-06-04"]],
])("a day right behind what is to come is next year's: %s", (text, lang, days) => expect(daysOf(text, lang)).toEqual(days));

test.each([
	["The ceasefire held from Friday to Sunday last week.", "en", ["2026-11-20", "2026-11-22"]],
	["It held from Tuesday to Thursday last week.", "en", ["2026-11-17", "2026-11-19"]],
	["Heavy rain fell from Tuesday night to Thursday morning.", "en", ["2026-11-24", "2026-11-26"]],
	["Schools will close from Monday to Wednesday.", "en", ["2026-11-30", "2026-12-02"]],
	["The shop is shut from next Monday to Wednesday.", "en", ["2026-11-30", "2026-12-02"]],
	["Pencarian berlangsung sejak Senin hingga Rabu kemarin.", "id", ["2026-11-23", "2026-11-25"]],
	["Pameran Sabtu-Minggu pekan lalu ramai.", "id", ["2026-11-21", "2026-11-22"]],
	["Jalan ditutup mulai Senin hingga Jumat pekan depan.", "id", ["2026-11-30", "2026-12-04"]],
])("from weekday to weekday something lasted: %s", (text, lang, days) => expect(daysOf(text, lang)).toEqual(days));

test.each([
	["The office opens Monday through Friday.", "en"],
	["The shop is open from Monday to Wednesday.", "en"],
	["Call Monday to Friday, 9 a.m. to 5 p.m.", "en"],
	["Rain fell from Tuesday to Friday.", "en"],
	["Loket buka Senin-Kamis.", "id"],
	["Loket buka mulai Senin hingga Rabu.", "id"],
])("weekdays that may be every week's are no days: %s", (text, lang) => expect(daysOf(text, lang)).toEqual([]));

test.each([
	["Rapat digelar 2025-08-17.", "id", ["2025-08-17"]],
	["Rapat digelar 17/8/25.", "id", ["2025-08-17"]],
	["Rapat digelar pada 2025-08-17.", "id", ["2025-08-17"]],
	["Rapat digelar sejak 2025/08/17.", "id", ["2025-08-17"]],
	["Rapat digelar pada 17-08-2025 dan 07/09/2025.", "id", ["2025-08-17", "2025-09-07"]],
	["It opened in 2025/08/17 and closed on 2025-09-03.", "en", ["2025-08-17", "2025-09-03"]],
	["It opened on 08/17/2025, closed on 17/09/2025 and fell on 5/5/2026.", "en", ["2025-08-17", "2025-09-17", "2026-05-05"]],
	["It opened on 07/08/2025, on Monday, 07/08/2025, and on Monday (7/8).", "en", []],
	["Rapat dimulai 5 Mei 2025, 14:30 WIB.", "id", ["2025-05-05T14:30"]],
	["It opened on the 3rd of May 2025.", "en", ["2025-05-03"]],
	["Rain fell on May 5 and 3.", "en", ["2026-05-05"]],
	["It closes at 3 p.m., May 5 to May 9.", "en", ["2026-05-05/2026-05-09"]],
	["The bridge fell on Monday, 8:30 p.m., and on May 5, 9:15 a.m. local time.", "en", ["2026-11-23T20:30", "2026-05-05T09:15"]],
	["It happened 400 days ago.", "en", []],
	["It happened 3.5 years ago.", "en", []],
])("figures are read as far as they tell days: %s", (text, lang, days) => expect(daysOf(text, lang)).toEqual(days));

test.each(["32/1/2026", "0/5/2026", "17/0/2026", "17/13/2026", "2026/13/17", "2026/8/41"])(
	"a weekday stands for itself before figures that are no day: %s",
	(figures) => expect(daysOf(`Rapat digelar Rabu ${figures} di balai.`, "id")).toEqual(["2026-11-25"]),
);

test.each([
	["Two or three days ago it rained, and three to four weeks ago as well.", "en", []],
	["Dua atau tiga pekan lalu hujan turun, juga dua hingga tiga tahun lalu.", "id", []],
	["Dua tiga hari lalu hujan turun.", "id", []],
	["Dari 2014 sampai pekan lalu hujan turun.", "id", ["2014", "2026-W47"]],
	["Timnya menang 2-1 pekan lalu.", "id", ["2026-W47"]],
])("how long ago is told by one number alone: %s", (text, lang, days) => expect(daysOf(text, lang)).toEqual(days));

test.each([
	["Pameran digelar Sabtu, 5-6 September 2026.", "id", ["2026-09-05/2026-09-06"]],
	["Pameran akan digelar Sabtu dan Minggu, 5-6 Desember 2026.", "id", ["2026-12-05/2026-12-06"]],
	["Pameran digelar Sabtu-Minggu (5-6/9).", "id", ["2026-09-05/2026-09-06"]],
	["Pameran digelar Jumat, Sabtu, dan Minggu (4-6/9).", "id", ["2026-09-04/2026-09-06"]],
	["Pameran digelar Sabtu dan Minggu (6/9).", "id", ["2026-09-06"]],
	["Polisi memeriksa saksi Senin dan Selasa (24/11).", "id", ["2026-11-23", "2026-11-24"]],
	[
		"Rapat digelar Kamis pagi hari ini dan Sabtu akhir pekan ini.",
		"id",
		["2026-11-26", "2026-11-26", "2026-11-21", "2026-11-28/2026-11-29"],
	],
	["Kereta tertahan hari ini, Rabu (25/11), di Bandung.", "id", ["2026-11-25"]],
	["Kereta tertahan kemarin (25/11) di Bandung.", "id", ["2026-11-25"]],
	["Ia tiba kemarin, 3 November ia pulang.", "id", ["2026-11-25", "2026-11-03"]],
	["She left yesterday, November 3, for good.", "en", ["2026-11-03"]],
	["Konser digelar hari ini, besok, dan Minggu (29/11).", "id", ["2026-11-26", "2026-11-27", "2026-11-29"]],
	["Hujan turun kemarin, hari ini (26/11), dan besok.", "id", ["2026-11-25", "2026-11-26", "2026-11-27"]],
	["Polisi datang pada Senin dan 5 Oktober.", "id", ["2026-11-23", "2026-10-05"]],
	["He met her on Monday, and on Tuesday, December 1, 2026, they wed.", "en", ["2026-11-23", "2026-12-01"]],
	["Ia datang Senin, dan pada Selasa, 1 Desember 2026, pulang.", "id", ["2026-11-23", "2026-12-01"]],
	["Pameran digelar Sabtu dan hari Minggu (5-6/9).", "id", ["2026-09-05/2026-09-06"]],
	["Pameran digelar tiga hari (25-27/9).", "id", ["2026-09-25/2026-09-27"]],
	["Skor (25-27/9) dan nilai (5-6/9) diumumkan.", "id", []],
	["The fair was held on Saturday and Sunday, September 5-6.", "en", ["2026-09-05/2026-09-06"]],
])("weekdays before their days are not this week's: %s", (text, lang, days) => expect(daysOf(text, lang)).toEqual(days));

test.each([
	["A man in his 40s died and a woman in her early 30s was hurt.", "en", []],
	["The house was built in the '80s and sold in the late 90s.", "en", ["198X", "199X"]],
	["Musik 80-an dan gaya 70-an kembali populer.", "id", ["198X", "197X"]],
	["Pria berusia 40-an dan perempuan usia 30-an itu terluka.", "id", []],
	["Ia suka lagu era '90-an, lagu era 80-an dan awal tahun 70-an.", "id", ["199X", "198X", "197X"]],
])("an age is no decade: %s", (text, lang, days) => expect(daysOf(text, lang)).toEqual(days));

test.each([
	["Kasus naik sejak Januari hingga 12 Agustus 2025.", "id", ["2025-01/2025-08-12"]],
	["Ia mengusulkannya pada 2021, 2023, dan 2024.", "id", ["2021", "2023", "2024"]],
	["Ia datang pada 2021, 2023 orang menyambutnya.", "id", ["2021"]],
	["The grain will be needed between February and April.", "en", ["2027-02/2027-04"]],
	["Skema Melati FC (4-3-3) berubah, skor (6-4-1).", "id", []],
])("ends of a range, rows of years and formations: %s", (text, lang, days) => expect(daysOf(text, lang)).toEqual(days));
