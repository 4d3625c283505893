import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Polski. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "pl",
	stopwords: "w i na z że się do to jest nie o jak po co za od dla tym ale czy przez są był była było być może także już tego",
	phrases: {
		promo: {
			lead: [
				"czytaj też", "czytaj także", "czytaj więcej", "zobacz także", "przeczytaj także", "zobacz też", "czytaj również", "czytaj dalej",
				"czytaj", "zobacz również", "zobacz", "przeczytaj też", "przeczytaj również", "przeczytaj",
			],
		},
		related: {
			whole: ["polecamy", "polecane", "najczęściej czytane", "najpopularniejsze", "popularne", "podobne wpisy", "może cię zainteresować", "najnowsze wpisy"],
			lead: ["powiązane artykuły", "podobne artykuły", "powiązane", "zobacz inne"],
		},
		ad: {
			whole: ["reklama", "ogłoszenie", "materiał sponsorowany"],
			open: ["dalsza część artykułu pod", "dalszy ciąg artykułu pod", "dalszy ciąg tekstu pod", "dalsza część tekstu pod", "dalszy ciąg materiału pod wideo"],
		},
		newsletter: {
			whole: ["newsletter", "subskrybuj", "obserwuj nas", "zapisz się"],
			open: [
				"zapisz się na newsletter", "zapisz się do newslettera", "obserwuj nas w",
				"dziękujemy, że … nasz artykuł do końca", "dziękujemy za przeczytanie artykułu", "obserwuj nas na",
			],
		},
		share: { whole: ["udostępnij", "podziel się", "udostępnij na facebooku", "lubię to", "kopiuj link"] },
		comments: {
			whole: ["komentarze", "skomentuj", "dodaj komentarz", "zostaw komentarz", "anuluj pisanie odpowiedzi", "odpowiedz"],
			open: ["znalazłeś błąd w artykule? napisz", "znalazłeś błąd w artykule? zgłoś", "zauważyłeś błąd? … ctrl"],
		},
		credit: {
			lead: ["źródło", "źródła"],
			open: ["wszelkie prawa zastrzeżone"],
		},
		paging: { whole: ["następna strona", "poprzednia strona"] },
		tags: { lead: ["tagi", "tematy", "słowa kluczowe"] },
		navigation: { whole: ["do góry", "przejdź do treści", "szukaj", "zobacz wszystkie"] },
	},
	months: ["stycznia styczeń", "lutego luty", "marca marzec", "kwietnia kwiecień", "maja maj", "czerwca czerwiec", "lipca lipiec", "sierpnia sierpień", "września wrzesień", "października październik", "listopada listopad", "grudnia grudzień"],
	references: ["źródła", "bibliografia", "przypisy"],
	corrections: ["sprostowanie:", "w poprzedniej wersji"],
	pictures: ["foto", "fot", "zdjęcie"],
	bylines: ["autor", "autorka", "opracował", "opracowała"],
	and: ["i", "oraz"],
	roles: ["redakcja", "dziennikarz"],
	weekdays: "poniedziałek wtorek środa czwartek piątek sobota niedziela",
	published: ["opublikowano", "publikacja", "data publikacji", "dodano"],
	updated: ["aktualizacja", "zaktualizowano", "ostatnia aktualizacja"],
	markup: { byline: "autor", authorPage: "autor" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Czytaj też: [Most w dolinie znów otwarty po remoncie]", "Czytaj także: [Most w dolinie znów otwarty po remoncie]",
			"Czytaj więcej: [Most w dolinie znów otwarty po remoncie]", "Zobacz także: [Most w dolinie znów otwarty po remoncie]",
			"Przeczytaj także: [Most w dolinie znów otwarty po remoncie]", "Zobacz też: [Most w dolinie znów otwarty po remoncie]",
			"Czytaj również: [Most w dolinie znów otwarty po remoncie]", "Czytaj dalej: [Most w dolinie znów otwarty po remoncie]",
			"Czytaj: [Most w dolinie znów otwarty po remoncie]", "Zobacz również: [Most w dolinie znów otwarty po remoncie]",
			"Zobacz: [Most w dolinie znów otwarty po remoncie]", "Przeczytaj też: [Most w dolinie znów otwarty po remoncie]",
			"Przeczytaj również: [Most w dolinie znów otwarty po remoncie]", "Przeczytaj: [Most w dolinie znów otwarty po remoncie]",
		],
		related: [
			"Polecamy", "Polecane", "Najczęściej czytane", "Najpopularniejsze", "Popularne",
			"Powiązane artykuły: [Most w dolinie znów otwarty po remoncie]", "Podobne artykuły: [Most w dolinie znów otwarty po remoncie]",
			"Powiązane: [Most w dolinie znów otwarty po remoncie]", "Zobacz inne: [Most w dolinie znów otwarty po remoncie]",
			"Podobne wpisy", "Może Cię zainteresować", "Najnowsze wpisy",
		],
		ad: [
			"Reklama", "Ogłoszenie", "Materiał sponsorowany", "Dalsza część artykułu pod reklamą", "Dalszy ciąg artykułu pod reklamą",
			"Dalszy ciąg tekstu pod materiałem wideo", "Dalsza część tekstu pod reklamą",
			"Dalszy ciąg materiału pod wideo",
		],
		newsletter: [
			"Newsletter", "Zapisz się na newsletter", "Zapisz się do newslettera", "Obserwuj nas w Google News",
			"Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.", "Dziękujemy za przeczytanie artykułu.", "Obserwuj nas na Facebooku",
			"Subskrybuj", "Obserwuj nas", "Zapisz się",
		],
		share: ["Udostępnij", "Podziel się", "Udostępnij na facebooku", "Lubię to", "Kopiuj link"],
		comments: [
			"Komentarze", "Skomentuj", "Dodaj komentarz", "Znalazłeś błąd w artykule? Napisz do nas.", "Znalazłeś błąd w artykule? Zgłoś go redakcji.",
			"Zauważyłeś błąd? Zaznacz go i naciśnij Ctrl+Enter.",
			"Zostaw komentarz", "Anuluj pisanie odpowiedzi", "Odpowiedz",
		],
		credit: [
			"Źródło: [Most w dolinie znów otwarty po remoncie]", "Źródła: [Most w dolinie znów otwarty po remoncie]", "Wszelkie prawa zastrzeżone",
		],
		paging: ["Następna strona", "Poprzednia strona"],
		tags: [
			"Tagi: [Most w dolinie znów otwarty po remoncie]", "Tematy: [Most w dolinie znów otwarty po remoncie]",
			"Słowa kluczowe: [Most w dolinie znów otwarty po remoncie]",
		],
		navigation: ["Do góry", "Przejdź do treści", "Szukaj", "Zobacz wszystkie"],
	},
	corrections: ["Sprostowanie: most otwarto w 1971 roku.", "W poprzedniej wersji tekstu podano inny rok."],
	prose: [
		"Czytaj też stare kroniki, mówił nauczyciel uczniom.", "Zobacz, jak rośnie zboże, wołał gospodarz.", "Reklama targu wisiała na każdym rogu.",
		"Źródło pod lasem znów bije.", "Następna próba odbędzie się w poniedziałek.",
		"Dziękujemy, że przyszliście na most, powiedział burmistrz.", "Dziękujemy za przeczytanie listu, powiedziała wdowa.",
		"Dalsza część drogi pod lasem jest zamknięta.", "Chcesz być na bieżąco z pogodą, pytał latarnik, to patrz na wodę.",
		"Znalazłeś błąd w artykule profesora, pytała córka.", "Zauważyłeś błąd? Młynarz tylko machnął ręką.",
	],
};
