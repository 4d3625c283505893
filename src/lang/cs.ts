import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Čeština. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "cs",
	stopwords: "a v se na je že s z do to o i jako za by ve pro si po jsou ale které který která jeho byl bylo byla tak jen",
	phrases: {
		promo: {
			whole: ["číst dál"],
			lead: [
				"čtěte také", "čtěte též", "čtěte dále", "čtěte i", "přečtěte si také", "přečtěte si", "číst dále", "více k tématu", "více čtěte",
				"viz také", "podívejte se také", "k tématu",
				"mohlo by vás zajímat",
				"čtěte více",
			],
		},
		related: {
			whole: ["nejčtenější", "doporučujeme", "doporučené", "nejnovější", "mohlo by vás zajímat", "nejnovější články"],
			lead: ["související", "související články", "podobné články", "další články"],
		},
		ad: {
			whole: ["reklama", "inzerce"],
			open: ["článek pokračuje pod", "pokračování článku pod"],
		},
		newsletter: {
			whole: ["odebírat newsletter", "odebírat", "sledujte nás"],
			open: ["přihlaste se k odběru", "sledujte nás na", "sledujte nás také na", "odebírejte náš newsletter"],
		},
		share: { whole: ["sdílet", "sdílejte", "sdílet na facebooku", "sdílejte článek", "to se mi líbí", "kopírovat odkaz", "vytisknout"] },
		comments: {
			whole: ["komentáře", "komentář", "diskuse", "napsat komentář", "přidat komentář", "zrušit odpověď na komentář", "odpovědět"],
			open: ["našli jste v článku chybu? napište", "našli jste v textu chybu? napište", "našli jste chybu? … ctrl"],
		},
		credit: {
			lead: ["zdroj", "zdroje"],
			open: ["všechna práva vyhrazena"],
		},
		paging: { whole: ["další strana", "předchozí strana"] },
		tags: { lead: ["štítky", "témata", "klíčová slova"] },
		navigation: {
			whole: ["přejít k obsahu", "hledat", "zobrazit vše"],
			open: ["následuje obsah vložený", "přejít před obsah vložený"],
		},
	},
	months: ["ledna leden", "února únor", "března březen", "dubna duben", "května květen", "června červen", "července červenec", "srpna srpen", "září", "října říjen", "listopadu listopad", "prosince prosinec"],
	references: ["zdroje", "literatura", "poznámky"],
	pictures: ["foto", "zdroj fotografie"],
	bylines: ["autor", "autorka", "napsal", "napsala"],
	and: ["a"],
	roles: ["redakce", "redaktor"],
	weekdays: "pondělí úterý středa čtvrtek pátek sobota neděle",
	published: ["publikováno", "vydáno", "zveřejněno"],
	updated: ["aktualizováno", "aktualizace", "upraveno"],
	markup: { byline: "autor", date: "datum", authorPage: "autor" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Čtěte také: [Most v údolí je po opravě zase otevřený]", "Čtěte též: [Most v údolí je po opravě zase otevřený]",
			"Čtěte dále: [Most v údolí je po opravě zase otevřený]", "Čtěte i: [Most v údolí je po opravě zase otevřený]",
			"Přečtěte si také: [Most v údolí je po opravě zase otevřený]", "Přečtěte si: [Most v údolí je po opravě zase otevřený]",
			"Číst dále: [Most v údolí je po opravě zase otevřený]", "Více k tématu: [Most v údolí je po opravě zase otevřený]",
			"Více čtěte: [Most v údolí je po opravě zase otevřený]", "Viz také: [Most v údolí je po opravě zase otevřený]",
			"Podívejte se také: [Most v údolí je po opravě zase otevřený]", "K tématu: [Most v údolí je po opravě zase otevřený]",
			"Mohlo by vás zajímat: [Most v údolí je opět otevřen]",
			"Čtěte více: [Ponte 12]", "Číst dál",
		],
		related: [
			"Nejčtenější", "Doporučujeme", "Doporučené", "Nejnovější", "Mohlo by vás zajímat",
			"Související: [Most v údolí je po opravě zase otevřený]", "Související články: [Most v údolí je po opravě zase otevřený]",
			"Podobné články: [Most v údolí je po opravě zase otevřený]", "Další články: [Most v údolí je po opravě zase otevřený]",
			"Nejnovější články",
		],
		ad: ["Reklama", "Inzerce", "Článek pokračuje pod reklamou", "Pokračování článku pod reklamou"],
		newsletter: [
			"Odebírat newsletter", "Přihlaste se k odběru novinek", "Sledujte nás na Facebooku",
			"Sledujte nás také na Facebooku.", "Odebírejte náš newsletter.",
			"Odebírat", "Sledujte nás",
		],
		share: ["Sdílet", "Sdílejte", "Sdílet na facebooku", "Sdílejte článek", "To se mi líbí", "Kopírovat odkaz", "Vytisknout"],
		comments: [
			"Komentáře", "Komentář", "Diskuse", "Našli jste v článku chybu? Napište nám.", "Našli jste v textu chybu? Napište redakci.",
			"Našli jste chybu? Označte ji a stiskněte Ctrl+Enter.",
			"Napsat komentář", "Přidat komentář", "Zrušit odpověď na komentář", "Odpovědět",
		],
		credit: ["Zdroj: [Most v údolí je po opravě zase otevřený]", "Zdroje: [Most v údolí je po opravě zase otevřený]", "Všechna práva vyhrazena"],
		paging: ["Další strana", "Předchozí strana"],
		tags: [
			"Štítky: [Most v údolí je po opravě zase otevřený]", "Témata: [Most v údolí je po opravě zase otevřený]",
			"Klíčová slova: [Most v údolí je po opravě zase otevřený]",
		],
		navigation: [
			"Přejít k obsahu", "Hledat", "Zobrazit vše", "Následuje obsah vložený z jiného webu", "Přejít před obsah vložený z jiného webu",
		],
	},
	prose: [
		"Čtěte také staré kroniky, radil učitel dětem.", "Další kapky deště přišly až k večeru.", "Reklama na trh visela na každém rohu.",
		"Zdroj vody v lese vyschl.",
		"Sledujte nás také v noci, prosil hlídač.", "Mohlo by vás zajímat i to, kdo most stavěl.",
		"Našli jste v článku chybu, ptal se starosta kronikáře.", "Našli jste chybu? Mlynář jen mávl rukou.",
	],
};
