import type { ReadingPack, ReadingSamples } from "../model/language.ts";

// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "it",
	name: "Italiano",
	stopwords: "di e il la che in a per un è del non una i con le si da al dei come nel più della alla ha sono anche ma lo",
	phrases: {
		promo: {
			lead: [
				"leggi anche", "potrebbe interessarti", "potrebbe interessarti anche", "per approfondire", "leggi tutto", "guarda anche",
				"vedi anche", "leggi di più", "leggi qui", "leggi", "guarda", "ascolta anche", "potrebbero interessarti",
				"potrebbero interessarti anche",
			],
		},
		related: {
			whole: ["correlati", "i più letti", "più letti", "le più lette", "più lette"],
			lead: ["articoli correlati", "notizie correlate", "contenuti correlati", "articoli simili"],
		},
		ad: {
			whole: ["pubblicità", "annuncio pubblicitario", "contenuto sponsorizzato"],
			open: ["l'articolo continua dopo la pubblicità", "continua a leggere dopo la pubblicità"],
		},
		newsletter: {
			whole: ["newsletter"],
			open: [
				"iscriviti alla newsletter", "iscriviti alla nostra newsletter", "iscriviti al nostro canale",
				"seguici su facebook", "seguici su instagram", "seguici su google", "ti è piaciuto questo articolo",
			],
		},
		share: { whole: ["condividi", "condividi su", "condividi su facebook"] },
		comments: { whole: ["commenti", "commenta", "lascia un commento"] },
		navigation: { lead: ["articolo precedente", "articolo successivo"] },
		credit: {
			lead: ["fonte", "fonti"],
			open: ["riproduzione riservata"],
		},
		paging: { whole: ["pagina successiva", "pagina precedente"] },
		tags: { lead: ["argomenti", "parole chiave", "etichette"] },
	},
	months: ["gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug", "agosto ago", "settembre set", "ottobre ott", "novembre nov", "dicembre dic"],
	references: ["fonti", "fonte", "riferimenti", "bibliografia", "note"],
	bylines: ["di", "autore", "scritto da", "a cura di"],
	pieces: "articolo testo",
	and: ["e", "ed"],
	roles: ["redazione", "giornalista"],
	weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
	betweenDate: "di del",
	published: ["pubblicato", "pubblicata"],
	updated: ["aggiornato", "aggiornata", "ultimo aggiornamento", "modificato"],
	markup: { byline: "autore", authorPage: "autore", page: "pagina" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Leggi anche: [Riapre il ponte della valle dopo i lavori]", "Potrebbe interessarti: [Riapre il ponte della valle dopo i lavori]",
			"Potrebbe interessarti anche: [Riapre il ponte della valle dopo i lavori]",
			"Per approfondire: [Riapre il ponte della valle dopo i lavori]", "Leggi tutto: [Riapre il ponte della valle dopo i lavori]",
			"Guarda anche: [Riapre il ponte della valle dopo i lavori]", "Vedi anche: [Riapre il ponte della valle dopo i lavori]",
			"Leggi di più: [Riapre il ponte della valle dopo i lavori]", "Leggi qui: [Riapre il ponte della valle dopo i lavori]",
			"Leggi: [Riapre il ponte della valle dopo i lavori]", "Guarda: [Riapre il ponte della valle dopo i lavori]",
			"Ascolta anche: [Riapre il ponte della valle dopo i lavori]", "Potrebbero interessarti: [Riapre il ponte della valle dopo i lavori]",
			"Potrebbero interessarti anche: [Riapre il ponte della valle dopo i lavori]",
		],
		related: [
			"Correlati", "I più letti", "Più letti", "Le più lette", "Più lette", "Articoli correlati: [Riapre il ponte della valle dopo i lavori]",
			"Notizie correlate: [Riapre il ponte della valle dopo i lavori]", "Contenuti correlati: [Riapre il ponte della valle dopo i lavori]",
			"Articoli simili: [Riapre il ponte della valle dopo i lavori]",
		],
		ad: [
			"Pubblicità", "Annuncio pubblicitario", "Contenuto sponsorizzato", "L'articolo continua dopo la pubblicità",
			"Continua a leggere dopo la pubblicità",
		],
		newsletter: [
			"Newsletter", "Iscriviti alla newsletter", "Iscriviti alla nostra newsletter", "Iscriviti al nostro canale WhatsApp",
			"Seguici su Facebook", "Seguici su Instagram", "Seguici su Google News", "Ti è piaciuto questo articolo?",
		],
		share: ["Condividi", "Condividi su", "Condividi su facebook"],
		comments: ["Commenti", "Commenta", "Lascia un commento"],
		navigation: [
			"Articolo precedente: [Riapre il ponte della valle dopo i lavori]", "Articolo successivo: [Riapre il ponte della valle dopo i lavori]",
		],
		credit: [
			"Fonte: [Riapre il ponte della valle dopo i lavori]", "Fonti: [Riapre il ponte della valle dopo i lavori]", "Riproduzione riservata",
		],
		paging: ["Pagina successiva", "Pagina precedente"],
		tags: [
			"Argomenti: [Riapre il ponte della valle dopo i lavori]", "Parole chiave: [Riapre il ponte della valle dopo i lavori]",
			"Etichette: [Riapre il ponte della valle dopo i lavori]",
		],
	},
	prose: [
		"Leggi anche i classici, ripeteva la maestra ai ragazzi del paese.", "Leggi severe regolano il mercato del pesce.",
		"Guarda il fiume ogni mattina, il vecchio mugnaio.", "Stampa e radio locali hanno seguito la gara.",
		"Pubblicità e cartelli coprono la facciata.", "La fonte della piazza ha di nuovo acqua.",
	],
};
