import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Basa Jawa. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "jv",
	stopwords:
		"lan ing sing kang saka kanggo karo iku iki uga ora wis arep dadi ana bisa dening marang nalika amarga nanging utawa supaya kanthi " +
		"dheweke kita aku kowe para luwih",
	phrases: {
		promo: { lead: ["waca uga", "waca", "deleng uga", "tonton uga", "waca sabanjure"] },
		related: {
			whole: ["pawarta anyar", "paling akeh diwaca"],
			lead: ["pawarta liyane", "warta liyane", "artikel liyane", "warta gegayutan"],
		},
		ad: { whole: ["iklan", "pariwara"] },
		newsletter: { whole: ["tindakake kita"] },
		share: { whole: ["bagekna", "andum"] },
		comments: { whole: ["komentar", "tulis komentar"] },
		credit: { lead: ["sumber", "panulis"] },
		paging: { whole: ["kaca sabanjure", "kaca sadurunge"] },
		tags: { lead: ["tag", "topik"] },
	},
	months: ["januari jan", "februari feb", "maret mar", "april apr", "mei", "juni jun", "juli jul", "agustus agu", "september sep", "oktober okt", "november nov", "desember des"],
	pictures: ["foto"],
	bylines: ["dening", "panulis", "pawarta"],
	and: ["lan"],
	roles: ["redaksi", "wartawan"],
	weekdays: "senin selasa rabu kamis jumat sabtu ahad",
	published: ["kapacak", "kababar"],
	updated: ["dianyari"],
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Waca uga: [Rega lombok mundhak ing pasar]", "Waca: [Rega lombok mundhak ing pasar]", "Deleng uga: [Rega lombok mundhak ing pasar]",
			"Tonton uga: [Rega lombok mundhak ing pasar]", "Waca sabanjure: [Rega lombok mundhak ing pasar]",
		],
		related: [
			"Pawarta anyar", "Paling akeh diwaca", "Pawarta liyane: [Rega lombok mundhak ing pasar]",
			"Warta liyane: [Rega lombok mundhak ing pasar]", "Artikel liyane: [Rega lombok mundhak ing pasar]",
			"Warta gegayutan: [Rega lombok mundhak ing pasar]",
		],
		ad: ["Iklan", "Pariwara"],
		newsletter: ["Tindakake kita"],
		share: ["Bagekna", "Andum"],
		comments: ["Komentar", "Tulis komentar"],
		credit: ["Sumber: [Rega lombok mundhak ing pasar]", "Panulis: [Rega lombok mundhak ing pasar]"],
		paging: ["Kaca sabanjure", "Kaca sadurunge"],
		tags: ["Tag: [Rega lombok mundhak ing pasar]", "Topik: [Rega lombok mundhak ing pasar]"],
	},
	prose: [
		"Waca uga serat lawas iku, pituture simbah marang putune.", "Warta liyane teka saka desa sisih kidul, ngandhani yen kali banjir.",
		"Sumber banyu ing pereng iku wiwit asat.", "Iklan iku dipasang ing prapatan wiwit wingi.",
	],
};
