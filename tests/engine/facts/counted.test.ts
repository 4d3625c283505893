import { expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import type { Amount } from "../../../src/model/reading/facts.ts";

/** All amounts of a text. */
const howMuch = (text: string, lang: string): readonly Amount[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks }).howMuch.map(({ value }) => value);

/** What a text counts, `5/12 boats` where it tells of how many. */
const countsOf = (text: string, lang = "en"): readonly string[] =>
	howMuch(text, lang).flatMap((amount) =>
		amount.kind === "count" ? [`${amount.value}${amount.of === undefined ? "" : `/${amount.of}`} ${amount.unit}`] : [],
	);

/** The amounts of a text with their units. */
const amountsOf = (text: string, lang: string): readonly string[] =>
	howMuch(text, lang).map((amount) => {
		const unit = amount.kind === "count" ? amount.unit : amount.kind === "money" ? amount.currency : "%";
		return `${amount.value} ${unit}`;
	});

test.each([
	["The synod drew 300 clergy, 50 media and 20 cavalry.", ["300 clergy", "50 media", "20 cavalry"]],
	["They fed 12 offspring, 5 bison and 5 alumni with 3 bacteria.", ["12 offspring", "5 bison", "5 alumni", "3 bacteria"]],
	["The mayor praised the 14 quorl of the marsh.", ["14 quorl"]],
	["He drove past 30 boats and into the 12 abandoned houses.", ["30 boats", "12 abandoned houses"]],
	["Wardens arrested 30 masked men.", ["30 masked men"]],
	["The yard trains crews of 40 retired sailors.", ["40 retired sailors"]],
])("what is counted is told: %s", (text, counts) => expect(countsOf(text).toSorted()).toEqual([...counts].sort()));

test.each([
	"At least 12 fled homes by the river.",
	"Another 200 suffered injuries.",
	"Some 200 suffered injuries.",
	"In the end 40 received sentences.",
	"Some 3000 live near rivers.",
	"Of them 12 drowned.",
	"The 12 left on Monday.",
])("what a number does is not counted: %s", (text) => expect(countsOf(text)).toEqual([]));

test.each([
	["Seratus dua belas kapal tenggelam.", "id", ["112 kapal"]],
	["Ada 1850 kapal tenggelam.", "id", ["1850 kapal"]],
	["Ada 12 dari 5 kapal tenggelam.", "id", ["5 kapal"]],
	["Sebanyak 1 dari 4 kapal tenggelam.", "id", ["1/4 kapal"]],
	["He sank 12 in five districts.", "en", ["5 districts"]],
	["Ada 1.23.456 kapal.", "id", []],
	["Ada 2,5 kapal.", "id", []],
	["The 2019 boats sank.", "en", []],
])("a number counts what it can: %s", (text, lang, counts) => expect(countsOf(text, lang)).toEqual(counts));

test.each([
	["Seratus sebelas kapal tenggelam dan seribu seratus orang mengungsi.", "id", ["111 kapal", "1100 orang"]],
	["Ada dua setengah juta orang di sana dan dua ribu seratus dua puluh tiga kapal.", "id", ["2500000 orang", "2123 kapal"]],
	["Dua koma lima juta ton beras dan 5 juta 200 ribu ton jagung dari sana.", "id", ["2500000 ton", "5200000 ton"]],
	["Lima ribu juta ton beras dari sana.", "id", ["5000000000 ton"]],
	[
		"They saw twenty-five hundred boats, two hundred and five men and two thousand and five geese.",
		"en",
		["2500 boats", "205 men", "2005 geese"],
	],
	["Two hundred thousand men and one point five million geese were there.", "en", ["200000 men", "1500000 geese"]],
	["Between one hundred and two hundred boats sank.", "en", ["200 boats"]],
	["Between two and three boats sank.", "en", ["3 boats"]],
	["Dua-tiga kapal tenggelam, lalu lima belas kapal hilang.", "id", ["15 kapal"]],
])("a number in words is read whole: %s", (text, lang, counts) => expect(countsOf(text, lang)).toEqual(counts));

test.each([
	["Two three boats sank.", "en"],
	["Twenty five thirty boats sank in the bay.", "en"],
	["Two hundred three hundred boats sank in the bay.", "en"],
	["Two thousand five million boats sank in the bay.", "en"],
	["Ten five boats and twenty twelve boats sank in the bay.", "en"],
	["A hundred and five boats sank in the bay.", "en"],
	["Dua tiga kapal, lima enam puluh kapal dan dua ratus tiga ratus kapal tenggelam di sana.", "id"],
	["Dua puluh lima tiga puluh kapal dan dua belas belas kapal tenggelam di sana.", "id"],
	["Dua ribu lima juta kapal tenggelam di sana dan itu banyak.", "id"],
])("number words that nothing parts count nothing: %s", (text, lang) => expect(countsOf(text, lang)).toEqual([]));

test.each([
	["Jl. Melati No. 5 macet sejak pagi dan warga di sana menunggu.", "id"],
	["Jalan itu ada di hal. 12 buku tersebut.", "id"],
	["The ship is in lane no. 12 ships were told.", "en"],
])("the number of a label is no count: %s", (text, lang) => expect(countsOf(text, lang)).toEqual([]));

test("a word that ends its sentence is no label", () =>
	expect(countsOf("Mereka berada di jalan. 12 kapal tenggelam.", "id")).toEqual(["12 kapal"]));

test.each([
	["Sekitar 2.000 hingga 3.000 orang hadir dan 10-15 orang pingsan.", "id", ["2000 orang", "3000 orang", "10 orang", "15 orang"]],
	["Antara 20 dan 30 kapal tenggelam, dan 2-3 ribu orang ikut.", "id", ["20 kapal", "30 kapal", "2000 orang", "3000 orang"]],
	["Between 2,000 and 3,000 people were there with 5 to 10 boats.", "en", ["2000 people", "3000 people", "5 boats", "10 boats"]],
	["Harganya Rp 6.500–7.000 per kg, lalu Rp 5.000-7 kapal.", "id", ["6500 IDR", "7000 IDR", "5000 IDR"]],
	["Fines of $50-75 were paid.", "en", ["50 USD", "75 USD"]],
	["Nilainya antara 20 miliar hingga 25 miliar dolar.", "id", ["20000000000 USD", "25000000000 USD"]],
	["Dananya antara 5 juta dan 10 juta rupiah, bunganya antara 5 dan 10 persen.", "id", ["5000000 IDR", "10000000 IDR", "5 %", "10 %"]],
	["Between $5 and $10 million was paid for between $50 and $75 tickets.", "en", ["5000000 USD", "10000000 USD", "50 USD", "75 USD"]],
	["It cost between 5 and 10 dollars and lay between 3 and 4 kilometers away.", "en", ["5 USD", "10 USD", "3 km", "4 km"]],
	["Timnya kalah 1-2 gol, lalu siswa kelas 1 sampai 6 sekolah dasar libur.", "id", []],
])("of a range both ends are told: %s", (text, lang, amounts) => expect(amountsOf(text, lang)).toEqual(amounts));

test.each([
	["It fell to minus 8 degrees, and growth was -2.1 percent.", "en", ["-8 °", "-2.1 %"]],
	["Suhu turun hingga minus 5 derajat Celsius, ekonomi tumbuh minus 0,2 persen.", "id", ["-5 °C", "-0.2 %"]],
	["Suhu -3 hingga 5 derajat Celsius, jaraknya plus minus 50 meter.", "id", ["-3 °C", "5 °C", "50 m"]],
	["Bunganya empat persen, plus dan minus satu persen, atau 15% -25%.", "id", ["4 %", "1 %", "15 %", "25 %"]],
	["Suhunya 24-33°C di sana, 12 °C di sini.", "id", ["24 °C", "33 °C", "12 °C"]],
	["It was 24°C here and 75 degrees Fahrenheit there.", "en", ["24 °C", "75 °F"]],
	["Timnya bermain minus tiga pemain.", "id", ["3 pemain"]],
	["Suhu di sana −3 °C, lalu 5−3 derajat.", "id", ["-3 °C"]],
	["Suhu di sana (-3 derajat) turun hingga -5 derajat Celsius.", "id", ["-3 derajat", "-5 °C"]],
	["Inflasi: -0,2 persen pada bulan itu.", "id", ["-0.2 %"]],
	["Januari: -0,2 persen, Februari: 0,4 persen, Maret: -0,1 persen.", "id", ["-0.2 %", "0.4 %", "-0.1 %"]],
	["Growth: -1.4 percent.", "en", ["-1.4 %"]],
	["Saham PT Contoh Jaya -1,5 persen.", "id", ["-1.5 %"]],
])("a measure may lie below nothing: %s", (text, lang, amounts) => expect(amountsOf(text, lang)).toEqual(amounts));

test.each([
	["-250 gram tepung terigu dan santan", "id", ["250 g"]],
	["Bahan: -250 gram tepung terigu -2 liter air.", "id", ["250 g", "2 l"]],
	["Campur tepung -250 gram dengan air -2 liter.", "id", ["250 g", "2 l"]],
	["Partai A -35 persen dan Partai B -30 persen.", "id", ["35 %", "30 %"]],
	["Hasilnya Partai X -35 persen.", "id", ["35 %"]],
	["Hasilnya Partai Contoh: -35 persen.", "id", ["35 %"]],
	["Hasilnya Partai X - 35 persen, Partai Y - 30 persen.", "id", ["35 %", "30 %"]],
	["Hasilnya: -35 persen setuju, -30 persen menolak.", "id", ["35 %", "30 %"]],
	["He lost 90 kg minus 5 kg of gear.", "en", ["90 kg", "5 kg"]],
])("a dash before an item and a difference are no sign: %s", (text, lang, amounts) => expect(amountsOf(text, lang)).toEqual(amounts));

test("a chain of ranges is read in one go", () => expect(amountsOf("1 to ".repeat(16_000), "en")).toEqual([]));

test.each([
	["Bantuan Rp 2 miliar 300 ribu orang terima, dan Rp 2 miliar 300 juta lagi.", ["2000000000 IDR", "300000 orang", "2300000000 IDR"]],
	["Ada 2 juta 300 ribu orang di sana.", ["2300000 orang"]],
])("a sum ends before what counts people: %s", (text, amounts) => expect(amountsOf(text, "id")).toEqual(amounts));

test.each([
	["One in five patients waited, and two in every ten boats sank.", "en", []],
	["Two or three boats sank, or five or six percent of them.", "en", []],
	["Poinnya 5.989 atau dua poin lebih banyak.", "id", ["2 poin"]],
	["Dua atau tiga orang hadir, dua dari setiap lima warga.", "id", []],
	["Ia membayar Rp 5 juta atau 10 persen, rupiah turun 45 poin atau 0,27 persen.", "id", ["5000000 IDR", "10 %", "45 poin", "0.27 %"]],
])("a number that is one of two or tells how often is no amount: %s", (text, lang, amounts) =>
	expect(amountsOf(text, lang)).toEqual(amounts),
);

test.each([
	["Ia diancam dengan pasal 11 atau 5 ayat 2 undang-undang itu.", []],
	["Anak itu hafal 5 ayat dan 30 doa.", ["5 ayat", "30 doa"]],
])("a label of the number behind it is not counted: %s", (text, counts) => expect(countsOf(text, "id")).toEqual(counts));

test("a label before another number keeps its own, unless they are of a list of labels", () => {
	expect(countsOf("Losmen itu punya 20 kamar 5 di antaranya rusak.", "id")).toEqual(["20 kamar"]);
	expect(countsOf("Rumah nomor 5, 3 kamar 2 lantai, dijual.", "id")).toEqual(["3 kamar"]);
	expect(countsOf("Ia dijerat pasal 11 atau 5 ayat 2 kemarin.", "id")).toEqual([]);
});
