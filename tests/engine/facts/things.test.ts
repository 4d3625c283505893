import { describe, expect, it } from "vitest";
import { finderOf, placesOf, whoOf } from "./named.ts";

describe("what is named and nobody", () => {
	it.each([
		["a ship", "Kapal nelayan KM Siti Rahmah karam. Siti Rahmah buatan lokal.", finderOf(["person", "Siti Rahmah"])],
		["a boat", "Tim perahu naga Putri Lembayung menang.", finderOf(["person", "Putri Lembayung"])],
		["a prize", "Ia meraih Piala Sultan Hamidun kemarin.", finderOf(["person", "Hamidun"])],
		["a room", "Sidang di ruang sidang Wirya Atmaja ditunda.", finderOf(["person", "Wirya Atmaja"])],
		["a dog", "Seekor anjing pelacak bernama Bruno ikut. Bruno lelah.", finderOf(["person", "Bruno"])],
	])("%s", (_, text, names) => expect(whoOf(text, names, "id")).toEqual([]));
	it.each([
		["a yacht", "The yacht Lady Gwendolen capsized.", finderOf(["person", "Gwendolen"])],
		["a medal", "She won the Dame Olga Bright Medal.", finderOf(["person", "Olga Bright Medal"])],
		["a cat", "A cat called Rufus slept there.", finderOf(["person", "Rufus"])],
	])("%s, in English", (_, text, names) => expect(whoOf(text, names, "en")).toEqual([]));
	it("but who keeps an animal or is told by a name alone is somebody", () => {
		expect(whoOf("A goat herder named Denby came.", finderOf(["person", "Denby"]), "en")).toEqual(["person Denby"]);
		expect(whoOf("Pemilik kuda bernama Bruno datang.", finderOf(["person", "Bruno"]), "id")).toEqual(["person Bruno"]);
		expect(whoOf("Pria bernama Bruno datang.", finderOf(["person", "Bruno"]), "id")).toEqual(["person Bruno"]);
		for (const told of ["penumpang kapal", "anak buah kapal", "pawang ular", "korban kapal tenggelam", "pencipta lagu"])
			expect(whoOf(`Seorang ${told} bernama Bruno datang.`, finderOf(["person", "Bruno"]), "id")).toEqual(["person Bruno"]);
		expect(whoOf("Menurut TB Salim Basri rapat ditunda.", finderOf(["person", "TB Salim Basri"]), "id")).toEqual(["person TB Salim Basri"]);
	});
	it("and a continent stays one", () => expect(placesOf("Ia bermain di Piala Eropa.", finderOf(["place", "Eropa"]))).toEqual(["Eropa"]));
});

describe("what is named after people or like them", () => {
	it.each([
		["a hospital", "Ia dirawat di RSUD Mgr. Petrus Bere.", finderOf(["person", "Petrus Bere"]), ["organisation RSUD Mgr. Petrus Bere"]],
		["a society", "Naga buatan Komunitas Angin Timur menang.", finderOf(["person", "Angin Timur"]), ["organisation Komunitas Angin Timur"]],
		[
			"whoever heads a house",
			"Pengasuh Pesantren Nurul Huda, KH Salim Basri, hadir.",
			finderOf(["person", "Nurul Huda"], ["person", "Salim Basri"]),
			["person Salim Basri"],
		],
	])("%s", (_, text, names, who) => expect(whoOf(text, names, "id")).toEqual(who));
	it("a company", () =>
		expect(whoOf("Analis Lautan Sekuritas hadir.", finderOf(["person", "Lautan Sekuritas"]), "id")).toEqual([
			"organisation Lautan Sekuritas",
		]));
	it("a mountain with a doubled name", () =>
		expect(placesOf("Mereka mendaki Gunung Kembar-kembar.", finderOf(["place", "Gunung Kembar"]))).toEqual(["Gunung Kembar-kembar"]));
	it("a village", () => {
		const names = finderOf(["person", "Nungga Loi"]);
		expect(placesOf("Jalan putus sehingga Desa Nungga Loi terisolasi.", names)).toEqual(["Desa Nungga Loi"]);
		expect(placesOf("Yang datang warga Nungga Loi, kemarin.", names)).toEqual(["Nungga Loi"]);
	});
});
