import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Hrvatski. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "hr",
	kin: "bs sr sh cnr",
	stopwords: "i u je na se da za su od s o a ne iz će koji koja koje bi kao što šta to nije ali po bio kako te ili sa nakon",
	phrases: {
		promo: {
			lead: [
				"pročitajte i", "pročitajte još", "pročitajte više", "pročitajte", "pročitaj i", "pročitaj još", "pročitaj više", "čitajte još",
				"pogledajte i", "pogledajte", "vidi još", "više o temi", "opširnije", "bonus video",
			],
		},
		related: {
			whole: [
				"najčitanije", "najnovije", "najnovije vijesti", "najnovije vesti", "preporučujemo", "možda će vas zanimati",
			],
			lead: ["povezane vijesti", "povezane vesti", "povezani članci", "vezane vijesti", "vezane vesti", "vezani članci"],
		},
		ad: {
			whole: ["oglas", "sponzorirani sadržaj"],
			open: ["tekst se nastavlja ispod", "članak se nastavlja ispod", "članak se nastavlja nakon oglasa"],
		},
		newsletter: {
			whole: ["pretplati se", "pretplatite se", "prijavi se"],
			open: ["pretplatite se na naš", "prijavite se na newsletter", "pratite nas na", "pratite nas i na"],
		},
		share: { whole: ["podijeli", "podijelite", "podeli", "podelite", "kopiraj link"] },
		comments: {
			whole: ["komentari", "komentiraj", "ostavi komentar", "ostavite komentar"],
			open: ["vaša adresa e-pošte neće biti"],
		},
		navigation: {
			whole: ["naslovnica", "preskoči na sadržaj"],
			lead: ["prethodni članak", "sljedeći članak", "sledeći članak"],
			open: ["ova stranica koristi kolačiće"],
		},
		credit: {
			lead: ["izvor", "izvori"],
			open: ["sva prava pridržana", "sva prava zadržana"],
		},
		paging: { whole: ["sljedeća stranica", "sledeća strana", "prethodna stranica", "prethodna strana"] },
		tags: { lead: ["oznake", "ključne riječi", "ključne reči"] },
	},
	months: ["siječnja siječanj januara januar jan", "veljače veljača februara februar feb", "ožujka ožujak marta mart", "travnja travanj aprila april apr", "svibnja svibanj maja maj", "lipnja lipanj juna jun", "srpnja srpanj jula jul", "kolovoza kolovoz augusta august avgusta avgust avg", "rujna rujan septembra septembar sep", "listopada listopad oktobra oktobar okt", "studenoga studenog studeni novembra novembar nov", "prosinca prosinac decembra decembar dec"],
	references: ["izvori", "literatura"],
	pictures: ["foto"],
	bylines: ["autor", "autorica", "autorka", "piše", "pišu", "napisao", "napisala"],
	and: ["i"],
	roles: ["redakcija", "novinar", "novinarka", "urednik", "urednica"],
	weekdays: "ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja",
	published: ["objavljeno", "datum objave"],
	updated: ["ažurirano", "zadnja izmjena", "posljednja izmjena", "poslednja izmena"],
	markup: { byline: "autor", date: "datum", authorPage: "autor", page: "stranica strana" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Pročitajte i: [Most u dolini opet otvoren nakon popravka]", "Pročitajte još: [Most u dolini opet otvoren nakon popravka]",
			"Pročitajte više: [Most u dolini opet otvoren nakon popravka]", "Pročitajte: [Most u dolini opet otvoren nakon popravka]",
			"Pročitaj i: [Most u dolini opet otvoren nakon popravka]", "Pročitaj još: [Most u dolini opet otvoren nakon popravka]",
			"Pročitaj više: [Most u dolini opet otvoren nakon popravka]", "Čitajte još: [Most u dolini opet otvoren nakon popravka]",
			"Pogledajte i: [Most u dolini opet otvoren nakon popravka]", "Pogledajte: [Most u dolini opet otvoren nakon popravka]",
			"Vidi još: [Most u dolini opet otvoren nakon popravka]", "Više o temi: [Most u dolini opet otvoren nakon popravka]",
			"Opširnije: [Most u dolini opet otvoren nakon popravka]", "Bonus video: [Most u dolini opet otvoren nakon popravka]",
		],
		related: [
			"Najčitanije", "Najnovije", "Najnovije vijesti", "Najnovije vesti", "Preporučujemo", "Možda će vas zanimati",
			"Povezane vijesti: [Most u dolini opet otvoren nakon popravka]", "Povezane vesti: [Most u dolini opet otvoren nakon popravka]",
			"Povezani članci: [Most u dolini opet otvoren nakon popravka]", "Vezane vijesti: [Most u dolini opet otvoren nakon popravka]",
			"Vezane vesti: [Most u dolini opet otvoren nakon popravka]", "Vezani članci: [Most u dolini opet otvoren nakon popravka]",
		],
		ad: [
			"Oglas", "Sponzorirani sadržaj", "Tekst se nastavlja ispod oglasa", "Članak se nastavlja ispod oglasa",
			"Članak se nastavlja nakon oglasa",
		],
		newsletter: [
			"Pretplati se", "Pretplatite se", "Prijavi se", "Pretplatite se na naš newsletter", "Prijavite se na newsletter",
			"Pratite nas na Facebooku", "Pratite nas i na Instagramu",
		],
		share: ["Podijeli", "Podijelite", "Podeli", "Podelite", "Kopiraj link"],
		comments: [
			"Komentari", "Komentiraj", "Ostavi komentar", "Ostavite komentar", "Vaša adresa e-pošte neće biti objavljena",
		],
		navigation: [
			"Naslovnica", "Preskoči na sadržaj", "Prethodni članak: [Most u dolini opet otvoren nakon popravka]",
			"Sljedeći članak: [Most u dolini opet otvoren nakon popravka]", "Sledeći članak: [Most u dolini opet otvoren nakon popravka]",
			"Ova stranica koristi kolačiće",
		],
		credit: [
			"Izvor: [Most u dolini opet otvoren nakon popravka]", "Izvori: [Most u dolini opet otvoren nakon popravka]", "Sva prava pridržana",
			"Sva prava zadržana",
		],
		paging: ["Sljedeća stranica", "Sledeća strana", "Prethodna stranica", "Prethodna strana"],
		tags: [
			"Oznake: [Most u dolini opet otvoren nakon popravka]", "Ključne riječi: [Most u dolini opet otvoren nakon popravka]",
			"Ključne reči: [Most u dolini opet otvoren nakon popravka]",
		],
	},
	prose: [
		"Pročitajte i stare knjige, govorio je učitelj djeci u selu.", "Pogledajte kako raste žito, vikao je susjed s druge strane polja.",
		"Više o temi vode nitko nije htio govoriti do večeri.", "Oglas za sajam visio je na svakom uglu od početka mjeseca.",
		"Izvor iznad sela je presušio, a djeca su nosila vodu iz rijeke.", "Oznake na stazi su stare i teško se vide po noći.",
		"Podijeli kruh sa susjedom, savjetovala je baka.", "Pratite nas, rekao je vodič, i skupina je krenula na brdo.",
		"Sljedeći članak zakona govori o vodi iz bunara.",
	],
};
