import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Slovenčina. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "sk",
	stopwords: "a v na sa je že s z do to o aj ako za by vo pre po sú ale ktoré ktorý ktorá jeho bol bolo bola tak len už pri",
	phrases: {
		promo: {
			lead: [
				"čítajte tiež", "čítajte aj", "čítajte ďalej", "čítajte viac", "prečítajte si", "prečítajte si aj", "prečítajte si tiež",
				"čítať ďalej", "viac k téme", "k téme", "pozrite si aj",
			],
		},
		related: {
			whole: ["najčítanejšie", "najnovšie", "odporúčame", "mohlo by vás zaujímať", "neprehliadnite"],
			lead: ["súvisiace", "súvisiace články", "podobné články", "ďalšie články"],
		},
		ad: {
			whole: ["reklama", "inzercia"],
			open: ["článok pokračuje pod", "pokračovanie článku pod"],
		},
		newsletter: {
			whole: ["prihlásiť sa", "odoberať newsletter"],
			open: ["prihláste sa na odber", "sledujte nás na"],
		},
		share: { whole: ["zdieľať", "zdieľajte"] },
		comments: {
			whole: ["komentáre", "komentár", "diskusia", "pridať komentár", "vstúpiť do diskusie"],
			open: ["vaša e-mailová adresa nebude"],
		},
		navigation: {
			whole: ["preskočiť na obsah"],
			lead: ["predchádzajúci článok", "nasledujúci článok"],
			open: ["táto stránka používa cookies"],
		},
		credit: {
			lead: ["zdroj", "zdroje"],
			open: ["všetky práva vyhradené"],
		},
		paging: { whole: ["ďalšia strana", "predchádzajúca strana"] },
		tags: { lead: ["štítky", "témy", "kľúčové slová"] },
	},
	months: ["januára január jan", "februára február feb", "marca marec mar", "apríla apríl apr", "mája máj", "júna jún", "júla júl", "augusta august aug", "septembra september sep", "októbra október okt", "novembra november nov", "decembra december dec"],
	references: ["zdroje", "literatúra", "poznámky"],
	pictures: ["foto", "zdroj fotografie"],
	bylines: ["autor", "autorka", "napísal", "napísala"],
	and: ["a"],
	roles: ["redakcia", "redaktor", "redaktorka"],
	weekdays: "pondelok utorok streda štvrtok piatok sobota nedeľa",
	published: ["publikované", "zverejnené"],
	updated: ["aktualizované", "aktualizácia", "upravené"],
	markup: { byline: "autor", date: "datum", authorPage: "autor", page: "strana" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Čítajte tiež: [Most v údolí je po oprave opäť otvorený]", "Čítajte aj: [Most v údolí je po oprave opäť otvorený]",
			"Čítajte ďalej: [Most v údolí je po oprave opäť otvorený]", "Čítajte viac: [Most v údolí je po oprave opäť otvorený]",
			"Prečítajte si: [Most v údolí je po oprave opäť otvorený]", "Prečítajte si aj: [Most v údolí je po oprave opäť otvorený]",
			"Prečítajte si tiež: [Most v údolí je po oprave opäť otvorený]", "Čítať ďalej: [Most v údolí je po oprave opäť otvorený]",
			"Viac k téme: [Most v údolí je po oprave opäť otvorený]", "K téme: [Most v údolí je po oprave opäť otvorený]",
			"Pozrite si aj: [Most v údolí je po oprave opäť otvorený]",
		],
		related: [
			"Najčítanejšie", "Najnovšie", "Odporúčame", "Mohlo by vás zaujímať", "Neprehliadnite",
			"Súvisiace: [Most v údolí je po oprave opäť otvorený]", "Súvisiace články: [Most v údolí je po oprave opäť otvorený]",
			"Podobné články: [Most v údolí je po oprave opäť otvorený]", "Ďalšie články: [Most v údolí je po oprave opäť otvorený]",
		],
		ad: ["Reklama", "Inzercia", "Článok pokračuje pod reklamou", "Pokračovanie článku pod reklamou"],
		newsletter: ["Prihlásiť sa", "Odoberať newsletter", "Prihláste sa na odber noviniek", "Sledujte nás na Facebooku"],
		share: ["Zdieľať", "Zdieľajte"],
		comments: [
			"Komentáre", "Komentár", "Diskusia", "Pridať komentár", "Vstúpiť do diskusie", "Vaša e-mailová adresa nebude zverejnená",
		],
		navigation: [
			"Preskočiť na obsah", "Predchádzajúci článok: [Most v údolí je po oprave opäť otvorený]",
			"Nasledujúci článok: [Most v údolí je po oprave opäť otvorený]", "Táto stránka používa cookies",
		],
		credit: [
			"Zdroj: [Most v údolí je po oprave opäť otvorený]", "Zdroje: [Most v údolí je po oprave opäť otvorený]", "Všetky práva vyhradené",
		],
		paging: ["Ďalšia strana", "Predchádzajúca strana"],
		tags: [
			"Štítky: [Most v údolí je po oprave opäť otvorený]", "Témy: [Most v údolí je po oprave opäť otvorený]",
			"Kľúčové slová: [Most v údolí je po oprave opäť otvorený]",
		],
	},
	prose: [
		"Čítajte aj staré kroniky, radil učiteľ deťom v škole na kopci.", "K téme vody sa na schôdzi nikto nevrátil a starosta bol rád.",
		"Ďalšie kvapky dažďa prišli až k večeru.", "Reklama na trh visela na každom rohu.",
		"Zdroj vody v lese vyschol, a tak ľudia chodili po ňu do mesta.", "Sledujte nás, povedal sprievodca, a skupina vyrazila na kopec.",
		"Komentár k rozhodnutiu starosta nedal.",
	],
};
