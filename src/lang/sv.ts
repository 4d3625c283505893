import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Svenska. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "sv",
	stopwords: "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år hon",
	phrases: {
		promo: {
			lead: [
				"läs också", "läs även", "läs mer", "läs vidare", "läs mer om", "läs här", "se även", "se också", "lyssna också", "missa inte",
				"mer om ämnet",
			],
		},
		related: {
			whole: ["mest läst", "mest lästa", "senaste nytt", "senaste nyheterna", "senaste nyheter", "du kanske också gillar"],
			lead: ["relaterat", "relaterade artiklar", "relaterade inlägg", "liknande artiklar"],
		},
		ad: {
			whole: ["annons", "annonser", "reklam"],
			open: ["artikeln fortsätter under", "artikeln fortsätter efter"],
		},
		newsletter: {
			whole: ["nyhetsbrev", "tipsa oss", "prenumerera", "följ oss"],
			open: ["prenumerera på vårt", "anmäl dig till vårt", "följ oss på", "tipsa oss!", "har du tips?"],
		},
		share: { whole: ["dela", "dela artikeln", "dela på facebook", "kopiera länk", "skriv ut"] },
		comments: { whole: ["kommentarer", "kommentera", "skriv en kommentar", "lämna ett svar", "avbryt svar", "svara"] },
		credit: {
			lead: ["källa", "källor"],
			open: ["alla rättigheter förbehållna"],
		},
		paging: { whole: ["nästa sida", "föregående sida"] },
		tags: { lead: ["ämnen", "taggar", "etiketter"] },
		navigation: { whole: ["till toppen", "hoppa till innehåll", "sök", "meny", "visa alla"] },
	},
	months: ["januari jan", "februari feb", "mars mar", "april apr", "maj", "juni jun", "juli jul", "augusti aug", "september sep sept", "oktober okt", "november nov", "december dec"],
	references: ["källor", "referenser", "fotnoter"],
	corrections: ["rättelse:", "i en tidigare version"],
	pictures: ["foto", "bild"],
	bylines: ["av", "text", "skriven av"],
	and: ["och"],
	particles: "af av von van de",
	roles: ["journalist", "reporter", "redaktör"],
	weekdays: "måndag tisdag onsdag torsdag fredag lördag söndag",
	published: ["publicerad", "publicerat"],
	updated: ["uppdaterad", "uppdaterat", "senast uppdaterad", "ändrad"],
	markup: { date: "datum" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Läs också: [Bron i dalen öppen igen efter arbetet]", "Läs även: [Bron i dalen öppen igen efter arbetet]",
			"Läs mer: [Bron i dalen öppen igen efter arbetet]", "Läs vidare: [Bron i dalen öppen igen efter arbetet]",
			"Läs mer om: [Bron i dalen öppen igen efter arbetet]", "Läs här: [Bron i dalen öppen igen efter arbetet]",
			"Se även: [Bron i dalen öppen igen efter arbetet]", "Se också: [Bron i dalen öppen igen efter arbetet]",
			"Lyssna också: [Bron i dalen öppen igen efter arbetet]", "Missa inte: [Bron i dalen öppen igen efter arbetet]",
			"Mer om ämnet: [Bron i dalen öppen igen efter arbetet]",
		],
		related: [
			"Mest läst", "Mest lästa", "Senaste nytt", "Senaste nyheterna", "Senaste nyheter", "Relaterat: [Bron i dalen öppen igen efter arbetet]",
			"Relaterade artiklar: [Bron i dalen öppen igen efter arbetet]", "Relaterade inlägg: [Bron i dalen öppen igen efter arbetet]",
			"Liknande artiklar: [Bron i dalen öppen igen efter arbetet]",
			"Du kanske också gillar",
		],
		ad: ["Annons", "Annonser", "Reklam", "Artikeln fortsätter under annonsen", "Artikeln fortsätter efter annonsen"],
		newsletter: [
			"Nyhetsbrev", "Prenumerera på vårt nyhetsbrev", "Anmäl dig till vårt nyhetsbrev", "Följ oss på Facebook",
			"Tipsa oss", "Tipsa oss! Har du sett något vi borde skriva om?", "Har du tips? Mejla oss",
			"Prenumerera", "Följ oss",
		],
		share: ["Dela", "Dela artikeln", "Dela på facebook", "Kopiera länk", "Skriv ut"],
		comments: ["Kommentarer", "Kommentera", "Skriv en kommentar", "Lämna ett svar", "Avbryt svar", "Svara"],
		credit: ["Källa: [Bron i dalen öppen igen efter arbetet]", "Källor: [Bron i dalen öppen igen efter arbetet]", "Alla rättigheter förbehållna"],
		paging: ["Nästa sida", "Föregående sida"],
		tags: [
			"Ämnen: [Bron i dalen öppen igen efter arbetet]", "Taggar: [Bron i dalen öppen igen efter arbetet]",
			"Etiketter: [Bron i dalen öppen igen efter arbetet]",
		],
		navigation: ["Till toppen", "Hoppa till innehåll", "Sök", "Meny", "Visa alla"],
	},
	corrections: ["Rättelse: Bron öppnade 1971.", "I en tidigare version av artikeln stod fel år."],
	prose: [
		"Läs också de gamla böckerna, sade läraren till barnen.", "Dela på brödet var regeln i byn.", "Annons för marknaden hängde i varje hörn.",
		"Nästa vecka öppnar torget igen.",
		"Tipsa oss alla om bra böcker, bad läraren.", "Har du tips om bryggan, frågade polisen byborna.",
	],
};
