import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Magyar. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "hu",
	stopwords: "a az és hogy nem is egy meg már de csak ezt azt volt van ez ki vagy mint ha még szerint után lesz amely akkor pedig sem majd",
	phrases: {
		promo: {
			whole: ["tovább olvasom"],
			lead: [
				"olvasta már", "olvasta már?", "ezt olvasta már?", "olvassa el ezt is", "ezt is olvassa el", "olvasd el ezt is", "olvass tovább",
				"bővebben", "kapcsolódó", "kapcsolódó cikk",
			],
		},
		related: {
			whole: ["legolvasottabb", "legfrissebb", "legfrissebb hírek", "friss hírek", "ajánljuk", "ez is érdekelheti", "ezek is érdekelhetik", "további cikkek"],
			lead: ["kapcsolódó cikkek", "kapcsolódó cikkeink", "kapcsolódó hírek", "hasonló cikkek"],
		},
		ad: {
			whole: ["hirdetés", "reklám", "támogatott tartalom"],
			open: ["a cikk a hirdetés után", "cikkünk a hirdetés után"],
		},
		newsletter: {
			whole: ["feliratkozás", "feliratkozom", "hírlevél", "bejelentkezés", "kövess minket"],
			open: [
				"iratkozzon fel hírlevelünkre", "iratkozz fel hírlevelünkre", "kövess minket a facebookon", "kövessen minket a facebookon",
				"ez a cikk csak előfizetőink",
				"kövess minket facebookon", "kövessen minket facebookon", "iratkozz fel a hírlevelünkre", "iratkozzon fel a hírlevelünkre",
				"ha nem szeretne lemaradni híreinkről", "ha nem szeretne lemaradni … hírlevelünkre",
			],
			within: ["ha teheti, támogassa munkánkat"],
		},
		share: { whole: ["megosztás", "megosztom", "oszd meg", "link másolása", "tetszik", "nyomtatás", "megosztás facebookon"] },
		comments: {
			whole: ["hozzászólások", "hozzászólás", "kommentek", "szólj hozzá", "vélemény, hozzászólás", "válasz megszakítása"],
			open: ["az e-mail címet nem tesszük közzé", "hibát talált a cikkben? írja", "hibát talált a cikkben? jelezze"],
		},
		navigation: {
			whole: ["kezdőlap", "vissza a tetejére", "tovább a tartalomhoz", "keresés"],
			lead: ["előző cikk", "következő cikk"],
			open: ["weboldalunk sütiket használ"],
		},
		credit: {
			lead: ["forrás", "források", "borítókép"],
			open: ["minden jog fenntartva"],
		},
		paging: { whole: ["következő oldal", "előző oldal"] },
		tags: { lead: ["címkék", "kulcsszavak"] },
	},
	months: ["január jan", "február febr feb", "március márc", "április ápr", "május máj", "június jún", "július júl", "augusztus aug", "szeptember szept", "október okt", "november nov", "december dec"],
	references: ["források", "irodalom", "jegyzetek"],
	pictures: ["fotó", "kép"],
	bylines: ["írta", "szerző", "szerzők"],
	and: ["és"],
	roles: ["szerkesztőség", "szerkesztő", "újságíró", "tudósító"],
	weekdays: "hétfő kedd szerda csütörtök péntek szombat vasárnap",
	hours: { early: "délelőtt", late: "délután" },
	published: ["közzétéve", "megjelent", "publikálva", "megjelenés"],
	updated: ["frissítve", "módosítva", "utolsó frissítés"],
	markup: { byline: "szerzo", date: "datum", authorPage: "szerzo", page: "oldal" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Olvasta már: [Javítás után újra járható a völgyi híd]", "Olvasta már?: [Javítás után újra járható a völgyi híd]",
			"Ezt olvasta már?: [Javítás után újra járható a völgyi híd]", "Olvassa el ezt is: [Javítás után újra járható a völgyi híd]",
			"Ezt is olvassa el: [Javítás után újra járható a völgyi híd]", "Olvasd el ezt is: [Javítás után újra járható a völgyi híd]",
			"Olvass tovább: [Javítás után újra járható a völgyi híd]", "Bővebben: [Javítás után újra járható a völgyi híd]",
			"Kapcsolódó: [Javítás után újra járható a völgyi híd]", "Kapcsolódó cikk: [Javítás után újra járható a völgyi híd]",
			"Tovább olvasom",
		],
		related: [
			"Legolvasottabb", "Legfrissebb", "Legfrissebb hírek", "Friss hírek", "Ajánljuk", "Ez is érdekelheti",
			"Kapcsolódó cikkek: [Javítás után újra járható a völgyi híd]", "Kapcsolódó cikkeink: [Javítás után újra járható a völgyi híd]",
			"Kapcsolódó hírek: [Javítás után újra járható a völgyi híd]", "Hasonló cikkek: [Javítás után újra járható a völgyi híd]",
			"Ezek is érdekelhetik", "További cikkek",
		],
		ad: [
			"Hirdetés", "Reklám", "Támogatott tartalom", "A cikk a hirdetés után folytatódik", "Cikkünk a hirdetés után folytatódik",
		],
		newsletter: [
			"Feliratkozás", "Feliratkozom", "Hírlevél", "Bejelentkezés", "Iratkozzon fel hírlevelünkre", "Iratkozz fel hírlevelünkre",
			"Kövess minket a facebookon", "Kövessen minket a facebookon", "Ez a cikk csak előfizetőink számára érhető el",
			"Kövess minket Facebookon is!", "Kövessen minket Facebookon is!", "Iratkozz fel a hírlevelünkre", "Iratkozzon fel a hírlevelünkre",
			"A völgyi hírmondó független lap. Ha teheti, támogassa munkánkat!",
			"Kövess minket",
			"Ha nem szeretne lemaradni híreinkről, kövesse oldalunkat!", "Ha nem szeretne lemaradni semmiről, iratkozzon fel a hírlevelünkre!",
		],
		share: ["Megosztás", "Megosztom", "Oszd meg", "Link másolása", "Tetszik", "Nyomtatás", "Megosztás Facebookon"],
		comments: [
			"Hozzászólások", "Hozzászólás", "Kommentek", "Szólj hozzá", "Vélemény, hozzászólás", "Az e-mail címet nem tesszük közzé",
			"Hibát talált a cikkben? Írja meg nekünk!", "Hibát talált a cikkben? Jelezze a szerkesztőségnek!",
			"Válasz megszakítása",
		],
		navigation: [
			"Kezdőlap", "Előző cikk: [Javítás után újra járható a völgyi híd]", "Következő cikk: [Javítás után újra járható a völgyi híd]",
			"Weboldalunk sütiket használ",
			"Vissza a tetejére", "Tovább a tartalomhoz", "Keresés",
		],
		credit: [
			"Forrás: [Javítás után újra járható a völgyi híd]", "Források: [Javítás után újra járható a völgyi híd]",
			"Borítókép: [Javítás után újra járható a völgyi híd]", "Minden jog fenntartva",
		],
		paging: ["Következő oldal", "Előző oldal"],
		tags: ["Címkék: [Javítás után újra járható a völgyi híd]", "Kulcsszavak: [Javítás után újra járható a völgyi híd]"],
	},
	prose: [
		"Olvasta már a régi krónikát, kérdezte a tanító a gyerekektől.", "Kapcsolódó pályázatot az önkormányzat egyelőre nem írt ki.",
		"Bővebben arról beszélt a polgármester, hogy mennyi víz van még a kútban.", "Hirdetés lógott a vásárról minden sarkon, és a bolt ajtaján is.",
		"Megosztás helyett inkább megette a kenyeret az öreg.", "A forrás az erdő mellett kiszáradt.",
		"Kövessen minket, szólt a vezető, és a csoport elindult a hegyre.", "Következő cikk híján a szerkesztő egy régi képet tett a lapba.",
		"Előző oldalon állt a falu neve, ezt azonban már csak kevesen olvasták.",
		"Kövess minket a malomig, mondta a vezető.", "Ha teheti, jöjjön korábban a hídhoz, kérte az őr.",
		"Ha nem szeretne lemaradni a malom tavaszi vásáráról, érdemes korán érkeznie a hídhoz.",
		"Hibát talált a cikkben a tanító, és a szerkesztő megköszönte.",
	],
};
