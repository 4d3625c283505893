import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Norsk. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "no",
	kin: "nb nn",
	stopwords: "og i det på som er en til å han av for at med var den har de ikke om et men jeg seg fra vi så kan når hun",
	phrases: {
		promo: { lead: ["les også", "les mer", "les videre", "les mer om", "se også", "se video", "hør også"] },
		related: {
			whole: ["mest lest", "siste nytt", "siste nyheter", "anbefalt", "anbefalte saker", "relaterte innlegg", "du liker kanskje også"],
			lead: ["relatert", "relaterte artikler", "relaterte saker", "flere saker"],
		},
		ad: {
			whole: ["annonse", "annonser", "reklame"],
			open: ["artikkelen fortsetter under", "saken fortsetter under"],
		},
		newsletter: {
			whole: ["nyhetsbrev", "tips oss", "abonner", "følg oss", "meld deg på nyhetsbrev"],
			open: ["meld deg på vårt", "abonner på vårt", "følg oss på", "har du tips?", "tips oss!", "har du tips om denne saken"],
		},
		share: { whole: ["del", "del saken", "del artikkelen", "kopier lenke"] },
		comments: { whole: ["kommentarer", "kommenter", "skriv en kommentar", "legg igjen en kommentar"] },
		credit: {
			lead: ["kilde", "kilder"],
			open: ["alle rettigheter reservert"],
		},
		paging: { whole: ["neste side", "forrige side"] },
		tags: { lead: ["emner", "emneord", "stikkord"] },
		navigation: { whole: ["til toppen", "hopp til innhold", "søk", "vis alle"] },
	},
	months: ["januar jan", "februar feb", "mars mar", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "desember des"],
	references: ["kilder", "referanser", "fotnoter"],
	corrections: ["retting:", "i en tidligere versjon"],
	pictures: ["foto"],
	bylines: ["av", "skrevet av", "tekst"],
	and: ["og"],
	particles: "av von van de",
	roles: ["journalist", "redaktør"],
	weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
	published: ["publisert"],
	updated: ["oppdatert", "sist oppdatert", "endret"],
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Les også: [Brua i dalen åpen igjen etter arbeidet]", "Les mer: [Brua i dalen åpen igjen etter arbeidet]",
			"Les videre: [Brua i dalen åpen igjen etter arbeidet]", "Les mer om: [Brua i dalen åpen igjen etter arbeidet]",
			"Se også: [Brua i dalen åpen igjen etter arbeidet]", "Se video: [Brua i dalen åpen igjen etter arbeidet]",
			"Hør også: [Brua i dalen åpen igjen etter arbeidet]",
		],
		related: [
			"Mest lest", "Siste nytt", "Siste nyheter", "Anbefalt", "Anbefalte saker", "Relatert: [Brua i dalen åpen igjen etter arbeidet]",
			"Relaterte artikler: [Brua i dalen åpen igjen etter arbeidet]", "Relaterte saker: [Brua i dalen åpen igjen etter arbeidet]",
			"Flere saker: [Brua i dalen åpen igjen etter arbeidet]",
			"Relaterte innlegg", "Du liker kanskje også",
		],
		ad: ["Annonse", "Annonser", "Reklame", "Artikkelen fortsetter under annonsen", "Saken fortsetter under annonsen"],
		newsletter: [
			"Nyhetsbrev", "Meld deg på vårt nyhetsbrev", "Abonner på vårt nyhetsbrev", "Følg oss på Facebook",
			"Tips oss", "Har du tips? Send oss en e-post.", "Tips oss! Vi vil gjerne høre fra deg.",
			"Abonner", "Følg oss", "Meld deg på nyhetsbrev",
			"Har du tips om denne saken?",
		],
		share: ["Del", "Del saken", "Del artikkelen", "Kopier lenke"],
		comments: ["Kommentarer", "Kommenter", "Skriv en kommentar", "Legg igjen en kommentar"],
		credit: ["Kilde: [Brua i dalen åpen igjen etter arbeidet]", "Kilder: [Brua i dalen åpen igjen etter arbeidet]", "Alle rettigheter reservert"],
		paging: ["Neste side", "Forrige side"],
		tags: [
			"Emner: [Brua i dalen åpen igjen etter arbeidet]", "Emneord: [Brua i dalen åpen igjen etter arbeidet]",
			"Stikkord: [Brua i dalen åpen igjen etter arbeidet]",
		],
		navigation: ["Til toppen", "Hopp til innhold", "Søk", "Vis alle"],
	},
	corrections: ["Retting: Broen åpnet i 1971.", "I en tidligere versjon av saken sto feil år."],
	prose: [
		"Les også de gamle bøkene, sa læreren til barna.", "Del av muren falt ned om natten.", "Mer om vinteren vet bare fiskerne.",
		"Neste uke åpner torget igjen.",
		"Har du tips om båten, spurte politiet naboene.", "Har du innspill, sa ordføreren, så kom på møtet.",
	],
};
