import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Suomi. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "fi",
	stopwords:
		"ja on ei se että oli hän joka myös mutta ovat kun tai ole jo sen kuin niin hänen mukaan vain olisi ollut joita nyt jos voi siitä " +
		"kanssa sekä",
	phrases: {
		promo: {
			lead: ["lue myös", "lue lisää", "lue seuraavaksi", "lue koko juttu", "katso myös", "kuuntele myös", "aiheesta lisää", "lisää aiheesta"],
		},
		related: {
			whole: ["luetuimmat", "uusimmat", "suosituimmat", "suositellut", "suosittelemme", "saatat pitää myös"],
			lead: ["aiheeseen liittyvää", "lisää uutisia", "muita uutisia", "samasta aiheesta"],
		},
		ad: {
			whole: ["mainos", "ilmoitus", "kaupallinen yhteistyö"],
			open: ["juttu jatkuu mainoksen", "artikkeli jatkuu mainoksen"],
		},
		newsletter: {
			whole: ["uutiskirje", "tilaa uutiskirje"],
			open: ["tilaa uutiskirjeemme", "seuraa meitä"],
		},
		share: { whole: ["jaa", "jaa artikkeli", "jaa juttu", "tykkää", "kopioi linkki", "tulosta", "jaa facebookissa"] },
		comments: {
			whole: ["kommentit", "kommentoi", "kirjoita kommentti", "jätä kommentti", "vastaa", "peruuta vastaus"],
			open: ["mitä ajatuksia juttu herätti"],
		},
		credit: {
			lead: ["lähde", "lähteet"],
			open: ["kaikki oikeudet pidätetään"],
		},
		paging: { whole: ["seuraava sivu", "edellinen sivu"] },
		tags: { lead: ["avainsanat", "asiasanat", "aiheet"] },
		navigation: { whole: ["siirry sisältöön", "takaisin ylös", "haku", "valikko", "näytä kaikki"] },
	},
	months: ["tammikuuta tammikuu", "helmikuuta helmikuu", "maaliskuuta maaliskuu", "huhtikuuta huhtikuu", "toukokuuta toukokuu", "kesäkuuta kesäkuu", "heinäkuuta heinäkuu", "elokuuta elokuu", "syyskuuta syyskuu", "lokakuuta lokakuu", "marraskuuta marraskuu", "joulukuuta joulukuu"],
	references: ["lähteet", "viitteet"],
	pictures: ["kuva"],
	bylines: ["kirjoittaja", "teksti"],
	and: ["ja"],
	roles: ["toimittaja"],
	weekdays: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
	published: ["julkaistu"],
	updated: ["päivitetty", "viimeksi päivitetty", "muokattu"],
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Lue myös: [Laakson silta avattiin töiden jälkeen]", "Lue lisää: [Laakson silta avattiin töiden jälkeen]",
			"Lue seuraavaksi: [Laakson silta avattiin töiden jälkeen]", "Lue koko juttu: [Laakson silta avattiin töiden jälkeen]",
			"Katso myös: [Laakson silta avattiin töiden jälkeen]", "Kuuntele myös: [Laakson silta avattiin töiden jälkeen]",
			"Aiheesta lisää: [Laakson silta avattiin töiden jälkeen]", "Lisää aiheesta: [Laakson silta avattiin töiden jälkeen]",
		],
		related: [
			"Luetuimmat", "Uusimmat", "Suosituimmat", "Suositellut", "Suosittelemme", "Aiheeseen liittyvää: [Laakson silta avattiin töiden jälkeen]",
			"Lisää uutisia: [Laakson silta avattiin töiden jälkeen]", "Muita uutisia: [Laakson silta avattiin töiden jälkeen]",
			"Samasta aiheesta: [Laakson silta avattiin töiden jälkeen]",
			"Saatat pitää myös",
		],
		ad: ["Mainos", "Ilmoitus", "Kaupallinen yhteistyö", "Juttu jatkuu mainoksen jälkeen", "Artikkeli jatkuu mainoksen jälkeen"],
		newsletter: ["Uutiskirje", "Tilaa uutiskirjeemme", "Seuraa meitä Facebookissa", "Tilaa uutiskirje"],
		share: ["Jaa", "Jaa artikkeli", "Jaa juttu", "Tykkää", "Kopioi linkki", "Tulosta", "Jaa Facebookissa"],
		comments: ["Kommentit", "Kommentoi", "Kirjoita kommentti", "Mitä ajatuksia juttu herätti? Voit keskustella aiheesta 19.11. asti.", "Jätä kommentti", "Vastaa", "Peruuta vastaus"],
		credit: ["Lähde: [Laakson silta avattiin töiden jälkeen]", "Lähteet: [Laakson silta avattiin töiden jälkeen]", "Kaikki oikeudet pidätetään"],
		paging: ["Seuraava sivu", "Edellinen sivu"],
		tags: [
			"Avainsanat: [Laakson silta avattiin töiden jälkeen]", "Asiasanat: [Laakson silta avattiin töiden jälkeen]",
			"Aiheet: [Laakson silta avattiin töiden jälkeen]",
		],
		navigation: ["Siirry sisältöön", "Takaisin ylös", "Haku", "Valikko", "Näytä kaikki"],
	},
	prose: [
		"Lue myös vanhoja kirjoja, opettaja sanoi lapsille.", "Mainos torista roikkui joka kulmassa.", "Jaa leipä naapurin kanssa, isoäiti neuvoi.",
		"Lähde metsässä on kuivunut.",
		"Mitä ajatuksia silta herätti kylässä, kysyi opettaja.",
	],
};
