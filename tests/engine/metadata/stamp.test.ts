import { expect, test } from "vitest";
import { dateWordsOf } from "../../../src/engine/metadata/dates/date-words.ts";
import { stamp } from "../../../src/engine/metadata/dates/stamp.ts";
import { readingPacks } from "../../../src/lang/index.ts";

/** The day in a text of a language, as that language's pack reads it. */
const dayIn = (code: string, text: string): string | undefined =>
	stamp(text, dateWordsOf(readingPacks.filter((pack) => pack.code === code)));

test.each([
	["ko", "입력 2021.05.03. 오후 2:05"],
	["zh", "2021年5月3日 下午2:05"],
	["zh", "2021年5月3日 星期一 14:05"],
	["zh", "2021年5月3日 14時05分"],
	["ja", "2021年5月3日 午後2時05分"],
	["es", "3 de mayo de 2021 a las 2:05 p. m."],
	["es", "3 de mayo de 2021, 2:05 de la tarde"],
	["ms", "3 Mei 2021, 2:05 petang"],
	["ms", "2:05 petang, 3 Mei 2021"],
	["id", "3 Mei 2021 pukul 14.05 siang"],
	["fr", "3 mai 2021 à 14 h 05"],
	["vi", "03/05/2021 02:05 CH"],
	["vi", "3 tháng 5, 2021 14:05"],
	["ar", "3 مايو 2021، 02:05 م"],
	["hi", "3 मई 2021, 02:05 PM"],
	["th", "3 พ.ค. 2564 14:05 น."],
	["de", "um 14:05 am 3. Mai 2021"],
	["el", "3 Μαΐου 2021, 2:05 μ.μ."],
	["bg", "3 май 2021 г., 14:05"],
	["bg", "14:05 | 3 май 2021 г."],
	["hr", "3. svibnja 2021. u 14:05"],
	["hr", "ponedeljak, 3. maj 2021. 14:05"],
	["sk", "3. mája 2021 o 14:05"],
	["he", "יום שני, 3 במאי 2021, 14:05"],
	["he", "14:05, 3 במאי 2021"],
	["bn", "০৩ মে ২০২১, ১৪:০৫"],
	["bn", "৩রা মে ২০২১ ১৪:০৫"],
	["ur", "۰۳ مئی ۲۰۲۱، ۱۴:۰۵"],
	["ur", "3 مئی 2021 شام 2:05"],
	["el", "ΔΕΥΤΕΡΑ 3 ΜΑΙΟΥ 2021 14:05"],
])("%s: %j is five past two in the afternoon", (code, text) => {
	expect(dayIn(code, text)).toBe("2021-05-03T14:05:00");
});

test.each([
	["ko", "2021.05.03. 오전 12:05", "2021-05-03T00:05:00"],
	["ko", "2021.05.03. 오후 12:05", "2021-05-03T12:05:00"],
	["ms", "3 Mei 2021, 8:05 pagi", "2021-05-03T08:05:00"],
	["zh", "2021年5月3日 凌晨1:05", "2021-05-03T01:05:00"],
])("%s: the half of the day in %j", (code, text, iso) => {
	expect(dayIn(code, text)).toBe(iso);
});

test.each([
	["id", "3 Mei 2021 2:05 siang"],
	["id", "3 Mei 2021 pukul 1.05 malam"],
	["hi", "3 मई 2021, रात 8:05"],
])("%s: %j leaves the hour open, and has its day alone", (code, text) => {
	expect(dayIn(code, text)).toBe("2021-05-03");
});

test.each([
	["ar", "٣ مايو ٢٠٢١"],
	["ar", "3 أيار / مايو 2021"],
	["fa", "۳ مه ۲۰۲۱"],
	["hi", "३ मई २०२१"],
	["th", "๓ พฤษภาคม ๒๕๖๔"],
	["th", "3 พฤษภาคม 2564"],
	["th", "2564-05-03"],
	["vi", "ngày 3 tháng 5 năm 2021"],
])("%s: %j is read in its own digits, years and words", (code, text) => {
	expect(dayIn(code, text)).toBe("2021-05-03");
});

test("short months that differ in a mark alone are two", () => {
	expect(dayIn("th", "3 ม.ค. 2564")).toBe("2021-01-03");
	expect(dayIn("th", "3 มี.ค. 2564")).toBe("2021-03-03");
});

test.each([
	["fa", "۱۴۰۰/۰۲/۱۳"],
	["vi", "3 trong 5 năm 2021"],
	["th", "3 พ.ค. 64"],
])("%s: there is no day in %j", (code, text) => {
	expect(dayIn(code, text)).toBeUndefined();
});

test.each([
	["en", "2021 May 3, 14:05", "2021-05-03T14:05:00"],
	["en", "© 2020 May 3, 2021", "2021-05-03"],
	["en", "© 2020. May 3 2021", "2021-05-03"],
	["ko", "2021. 5. 3. 14:05", "2021-05-03T14:05:00"],
	["hu", "2021. május 3. 14:05", "2021-05-03T14:05:00"],
	["hu", "2021. május 3., hétfő 14:05", "2021-05-03T14:05:00"],
	["hu", "2021. MÁJ. 3.", "2021-05-03"],
	["hu", "2021. 05. 03. 14:05", "2021-05-03T14:05:00"],
	["hu", "2021. december 31. 2022. január 1.", "2021-12-31"],
])("%s: the year first in %j", (code, text, iso) => {
	expect(dayIn(code, text)).toBe(iso);
});

test.each(["2021 May 12:05", "2021 May 123", "2021 Maybe 3"])("no day in %j", (text) => {
	expect(dayIn("en", text)).toBeUndefined();
});
