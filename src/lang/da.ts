import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Dansk. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "da",
	stopwords: "og i at det er en til på af for med der de som den har han ikke et om vi men kan var sig fra så når hun også",
	phrases: {
		promo: { lead: ["læs også", "læs mere", "læs videre", "læs mere om", "se også", "se video", "hør også"] },
		related: {
			whole: ["mest læste", "mest læst", "seneste nyt", "seneste nyheder", "anbefalet", "måske er du også interesseret i"],
			lead: ["relateret", "relaterede artikler", "relaterede indlæg", "flere artikler"],
		},
		ad: {
			whole: ["annonce", "annoncer", "reklame"],
			open: ["artiklen fortsætter efter", "artiklen fortsætter under"],
		},
		newsletter: {
			whole: ["nyhedsbrev", "tilmeld nyhedsbrev", "abonner", "følg os"],
			open: ["tilmeld dig vores", "tilmeld dig nyhedsbrevet", "følg os på"],
		},
		share: { whole: ["del", "del artiklen", "del på facebook", "synes godt om", "kopier link", "udskriv"] },
		comments: { whole: ["kommentarer", "kommentér", "skriv en kommentar", "skriv et svar", "annuller svar"] },
		credit: {
			lead: ["kilde", "kilder"],
			open: ["alle rettigheder forbeholdes"],
		},
		paging: { whole: ["næste side", "forrige side"] },
		tags: { lead: ["emner", "nøgleord", "emneord"] },
		navigation: { whole: ["til toppen", "gå til indhold", "søg", "se alle"] },
	},
	months: ["januar jan", "februar feb", "marts mar", "april apr", "maj", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "december dec"],
	references: ["kilder", "referencer", "fodnoter"],
	corrections: ["rettelse:", "i en tidligere version"],
	pictures: ["foto"],
	bylines: ["af", "skrevet af"],
	and: ["og"],
	particles: "af von van de",
	roles: ["journalist", "redaktør"],
	weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
	published: ["publiceret", "udgivet", "offentliggjort"],
	updated: ["opdateret", "senest opdateret", "ændret"],
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Læs også: [Broen i dalen åben igen efter arbejdet]", "Læs mere: [Broen i dalen åben igen efter arbejdet]",
			"Læs videre: [Broen i dalen åben igen efter arbejdet]", "Læs mere om: [Broen i dalen åben igen efter arbejdet]",
			"Se også: [Broen i dalen åben igen efter arbejdet]", "Se video: [Broen i dalen åben igen efter arbejdet]",
			"Hør også: [Broen i dalen åben igen efter arbejdet]",
		],
		related: [
			"Mest læste", "Mest læst", "Seneste nyt", "Seneste nyheder", "Anbefalet", "Relateret: [Broen i dalen åben igen efter arbejdet]",
			"Relaterede artikler: [Broen i dalen åben igen efter arbejdet]", "Relaterede indlæg: [Broen i dalen åben igen efter arbejdet]",
			"Flere artikler: [Broen i dalen åben igen efter arbejdet]",
			"Måske er du også interesseret i",
		],
		ad: ["Annonce", "Annoncer", "Reklame", "Artiklen fortsætter efter annoncen", "Artiklen fortsætter under annoncen"],
		newsletter: ["Nyhedsbrev", "Tilmeld dig vores nyhedsbrev", "Tilmeld dig nyhedsbrevet", "Følg os på Facebook", "Tilmeld nyhedsbrev", "Abonner", "Følg os"],
		share: ["Del", "Del artiklen", "Del på facebook", "Synes godt om", "Kopier link", "Udskriv"],
		comments: ["Kommentarer", "Kommentér", "Skriv en kommentar", "Skriv et svar", "Annuller svar"],
		credit: [
			"Kilde: [Broen i dalen åben igen efter arbejdet]", "Kilder: [Broen i dalen åben igen efter arbejdet]", "Alle rettigheder forbeholdes",
		],
		paging: ["Næste side", "Forrige side"],
		tags: [
			"Emner: [Broen i dalen åben igen efter arbejdet]", "Nøgleord: [Broen i dalen åben igen efter arbejdet]",
			"Emneord: [Broen i dalen åben igen efter arbejdet]",
		],
		navigation: ["Til toppen", "Gå til indhold", "Søg", "Se alle"],
	},
	corrections: ["Rettelse: Broen åbnede i 1971.", "I en tidligere version af artiklen stod et forkert år."],
	prose: [
		"Læs også de gamle bøger, sagde læreren til børnene.", "Del af muren faldt ned om natten.", "Mere om vinteren ved kun fiskerne.",
		"Næste uge åbner torvet igen.",
	],
};
