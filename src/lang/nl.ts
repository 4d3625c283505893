import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Nederlands. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "nl",
	stopwords: "de het een en van in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit wordt door naar heeft hij",
	phrases: {
		promo: {
			lead: [
				"lees ook", "lees meer", "lees verder", "lees hier", "lees meer over", "zie ook", "bekijk ook", "kijk ook", "luister ook",
				"meer lezen", "ook interessant", "meer over dit onderwerp", "verder lezen", "leestip",
				"lees",
			],
		},
		related: {
			whole: [
				"meest gelezen", "populair", "laatste nieuws", "aanbevolen", "aanbevolen voor jou",
				"recente berichten",
				"dit vind je misschien ook leuk", "misschien vind je dit ook interessant",
				"net binnen",
			],
			lead: ["gerelateerd", "gerelateerde artikelen", "gerelateerde berichten", "verwante artikelen"],
		},
		ad: {
			whole: ["advertentie", "advertenties", "gesponsord"],
			open: [
				"artikel gaat verder na", "tekst gaat verder onder", "artikel gaat verder onder", "lees verder onder de advertentie",
				"lees verder onder de foto", "lees verder na de advertentie",
			],
		},
		newsletter: {
			whole: ["nieuwsbrief", "word abonnee", "abonneren", "volg ons", "schrijf je in"],
			open: [
				"schrijf je in voor onze", "meld je aan voor onze", "abonneer je op onze",
				"volg ons op facebook", "volg ons op instagram", "vond je dit artikel",
				"schrijf je in voor de nieuwsbrief", "al abonnee?",
				"meld je aan voor de nieuwsbrief", "volg ons op whatsapp",
			],
			within: ["als voorkeursbron op google", "meld je dan aan voor onze nieuwsbrief", "meld je aan voor onze nieuwsbrief", "schrijf je in voor onze nieuwsbrief"],
		},
		share: {
			whole: ["delen", "deel", "deel dit artikel", "dit delen", "link kopiëren", "vind-ik-leuk laden", "deel dit bericht", "dit vind ik leuk", "kopieer link", "deel via facebook"],
			open: ["klik om te delen", "klik om af te drukken"],
		},
		comments: {
			whole: ["reacties", "reageer", "reageren", "geef een reactie", "reactie annuleren", "plaats een reactie", "laat een reactie achter", "beantwoorden", "plaats reactie"],
			open: ["je e-mailadres wordt niet", "het e-mailadres wordt niet", "vereiste velden zijn", "gaf dit artikel je voldoende informatie", "heb je een tip of opmerking?"],
		},
		navigation: {
			whole: ["leestijd minuten", "leestijd min", "minuten leestijd", "beluister dit artikel", "luister naar dit artikel", "naar boven", "ga naar de inhoud", "zoeken", "bekijk alles"],
			open: ["wij gebruiken cookies", "deze website gebruikt cookies"],
		},
		credit: {
			lead: ["bron", "bronnen"],
			open: ["alle rechten voorbehouden"],
		},
		paging: { whole: ["volgende pagina", "vorige pagina"] },
		tags: { lead: ["onderwerpen", "trefwoorden", "labels"] },
	},
	months: ["januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug", "september sep sept", "oktober okt", "november nov", "december dec"],
	references: ["bronnen", "bron", "referenties", "literatuur", "voetnoten"],
	corrections: ["correctie:", "rectificatie:", "in een eerdere versie", "een eerdere versie van dit"],
	pictures: ["foto", "beeld"],
	bylines: ["door", "auteur", "geschreven door", "door onze verslaggever", "door onze correspondent"],
	pieces: "artikel tekst verhaal",
	and: ["en"],
	particles: "van de der den het ter ten",
	roles: ["redactie", "redacteur", "verslaggever"],
	weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
	published: ["gepubliceerd", "geplaatst"],
	updated: ["bijgewerkt", "laatst bijgewerkt", "gewijzigd", "laatste update", "aangepast"],
	markup: { byline: "auteur", date: "datum", authorPage: "auteur auteurs", sectionPage: "categorie onderwerp", page: "pagina" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Lees ook: [Brug in het dal weer open na werk]", "Lees meer: [Brug in het dal weer open na werk]",
			"Lees verder: [Brug in het dal weer open na werk]", "Lees hier: [Brug in het dal weer open na werk]",
			"Lees meer over: [Brug in het dal weer open na werk]", "Zie ook: [Brug in het dal weer open na werk]",
			"Bekijk ook: [Brug in het dal weer open na werk]", "Kijk ook: [Brug in het dal weer open na werk]",
			"Luister ook: [Brug in het dal weer open na werk]", "Meer lezen: [Brug in het dal weer open na werk]",
			"Ook interessant: [Brug in het dal weer open na werk]", "Meer over dit onderwerp: [Brug in het dal weer open na werk]",
			"Verder lezen: [Brug in het dal weer open na werk]", "Leestip: [Brug in het dal weer open na werk]",
			"Lees: [Haven weer open na de storm]",
		],
		related: [
			"Meest gelezen", "Populair", "Laatste nieuws", "Aanbevolen", "Aanbevolen voor jou", "Gerelateerd: [Brug in het dal weer open na werk]",
			"Gerelateerde artikelen: [Brug in het dal weer open na werk]", "Gerelateerde berichten: [Brug in het dal weer open na werk]",
			"Verwante artikelen: [Brug in het dal weer open na werk]",
			"Gerelateerde artikelen", "Gerelateerde berichten", "Recente berichten",
			"Dit vind je misschien ook leuk", "Misschien vind je dit ook interessant",
			"Net binnen",
		],
		ad: [
			"Advertentie", "Advertenties", "Gesponsord", "Artikel gaat verder na de advertentie", "Tekst gaat verder onder de foto",
			"Tekst gaat verder onder de advertentie", "Artikel gaat verder onder de advertentie", "Lees verder onder de advertentie", "Lees verder onder de foto",
			"Lees verder na de advertentie",
		],
		newsletter: [
			"Nieuwsbrief", "Schrijf je in voor onze nieuwsbrief", "Meld je aan voor onze nieuwsbrief", "Abonneer je op onze nieuwsbrief",
			"Volg ons op Facebook", "Volg ons op Instagram", "Vond je dit artikel goed?",
			"Voeg De Baai toe als voorkeursbron op Google",
			"Schrijf je in voor de nieuwsbrief", "Schrijf je in voor onze nieuwsbrief", "Al abonnee? Log in",
			"Word abonnee",
			"Meld je aan voor de nieuwsbrief", "Volg ons op WhatsApp",
			"Abonneren", "Volg ons", "Schrijf je in",
			"Wil je niets missen? Meld je dan aan voor onze nieuwsbrief.",
			"Elke ochtend nieuws? Meld je aan voor onze nieuwsbrief", "Elke ochtend nieuws? Schrijf je in voor onze nieuwsbrief",
		],
		share: ["Delen", "Deel", "Deel dit artikel", "Dit delen:", "Link kopiëren", "Vind-ik-leuk Laden...", "Klik om te delen op Facebook", "Klik om af te drukken", "Deel dit bericht", "Dit vind ik leuk", "Kopieer link", "Deel via Facebook"],
		comments: [
			"Reacties", "Reageer", "Reageren", "Geef een reactie", "Reactie annuleren", "Plaats een reactie", "Je e-mailadres wordt niet gepubliceerd.",
			"Het e-mailadres wordt niet gepubliceerd.", "Vereiste velden zijn gemarkeerd met *",
			"Gaf dit artikel je voldoende informatie?", "Heb je een tip of opmerking? Mail ons.",
			"Laat een reactie achter", "Beantwoorden", "Plaats reactie",
		],
		navigation: ["Leestijd: 3 minuten", "Leestijd: 3 min.", "3 minuten leestijd", "Beluister dit artikel", "Luister naar dit artikel", "Wij gebruiken cookies.", "Deze website gebruikt cookies.", "Naar boven", "Ga naar de inhoud", "Zoeken", "Bekijk alles"],
		credit: ["Bron: [Brug in het dal weer open na werk]", "Bronnen: [Brug in het dal weer open na werk]", "Alle rechten voorbehouden"],
		paging: ["Volgende pagina", "Vorige pagina"],
		tags: [
			"Onderwerpen: [Brug in het dal weer open na werk]", "Trefwoorden: [Brug in het dal weer open na werk]",
			"Labels: [Brug in het dal weer open na werk]",
		],
	},
	corrections: [
		"Correctie: de brug ging in 1971 open.", "Rectificatie: de rivier heet de Aa.",
		"In een eerdere versie van dit artikel stond een verkeerd jaar.", "Een eerdere versie van dit artikel noemde een verkeerd jaar.",
	],
	prose: [
		"Lees ook eens een oud boek, zei de juf tegen de klas.", "Delen van de dijk zijn vannacht verzakt.",
		"Populair is het plein vooral op maandag.", "Ze schreef jaren voor onze nieuwsbrief over de haven.", "Volgende week gaat de markt weer open.", "De bron in het bos staat droog.",
		"Tekst en beeld gaan verder dan de dijk, vindt de schilder.", "Plaats een reactie van de buurman en het wordt stil.",
		"Word abonnee van het zwembad, riep de badmeester.",
		"Artikel gaat verder dan de wet, zegt de minister", "Lees verder onder de brug",
		"Gaf dit jaar je vader de sleutel, vroeg de rechter.", "Volg ons pad tot aan de molen.",
	],
};
