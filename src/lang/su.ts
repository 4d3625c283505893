import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Basa Sunda. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "su",
	stopwords:
		"jeung di nu ti ka pikeun ku dina ieu éta teh ogé henteu teu geus bakal jadi aya bisa sabab tapi atawa nalika yén kana tina manéhna " +
		"urang maranéhna anu",
	phrases: {
		promo: { lead: ["baca ogé", "baca oge", "maca ogé", "tingali ogé", "tingali oge", "baca salajengna"] },
		related: {
			whole: ["warta panganyarna", "pangmindengna dibaca"],
			lead: ["warta lianna", "artikel lianna", "warta nu patali", "artikel nu patali"],
		},
		ad: { whole: ["iklan"] },
		newsletter: { whole: ["tuturkeun kami"] },
		share: { whole: ["bagikeun"] },
		comments: { whole: ["koméntar", "tulis koméntar"] },
		credit: { lead: ["sumber", "panulis"] },
		paging: { whole: ["kaca salajengna", "kaca saméméhna"] },
		tags: { lead: ["tag", "topik", "jejer"] },
	},
	months: ["januari jan", "pébruari februari feb", "maret mar", "april apr", "méi mei", "juni jun", "juli jul", "agustus agu", "séptémber september sep", "oktober okt", "nopémber november nov", "désémber desember des"],
	pictures: ["foto", "poto"],
	bylines: ["ku", "panulis"],
	and: ["jeung", "sareng"],
	roles: ["redaksi", "wartawan"],
	weekdays: "senén salasa rebo kemis jumaah saptu minggu",
	published: ["medal", "dimuat"],
	updated: ["diropéa"],
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Baca ogé: [Harga cabé naék di pasar]", "Baca oge: [Harga cabé naék di pasar]", "Maca ogé: [Harga cabé naék di pasar]",
			"Tingali ogé: [Harga cabé naék di pasar]", "Tingali oge: [Harga cabé naék di pasar]", "Baca salajengna: [Harga cabé naék di pasar]",
		],
		related: [
			"Warta panganyarna", "Pangmindengna dibaca", "Warta lianna: [Harga cabé naék di pasar]", "Artikel lianna: [Harga cabé naék di pasar]",
			"Warta nu patali: [Harga cabé naék di pasar]", "Artikel nu patali: [Harga cabé naék di pasar]",
		],
		ad: ["Iklan"],
		newsletter: ["Tuturkeun kami"],
		share: ["Bagikeun"],
		comments: ["Koméntar", "Tulis koméntar"],
		credit: ["Sumber: [Harga cabé naék di pasar]", "Panulis: [Harga cabé naék di pasar]"],
		paging: ["Kaca salajengna", "Kaca saméméhna"],
		tags: ["Tag: [Harga cabé naék di pasar]", "Topik: [Harga cabé naék di pasar]", "Jejer: [Harga cabé naék di pasar]"],
	},
	prose: [
		"Baca ogé buku kolot éta, ceuk guru ka muridna.", "Warta lianna datang ti lembur kalér yén sasak geus anggeus.",
		"Sumber cai di pasir éta mimiti saat.", "Iklan éta dipasang di parapatan ti kamari.",
	],
};
