import type { ReadingPack, ReadingSamples } from "../model/language.ts";

// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "de",
	name: "Deutsch",
	stopwords: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach",
	phrases: {
		promo: {
			lead: [
				"das könnte sie auch interessieren", "das könnte dich auch interessieren", "lesen sie auch", "lesen sie auch die folgenden beiträge", "mehr zum thema", "auch interessant",
				"weiterlesen", "mehr lesen", "siehe auch", "lesen sie mehr", "lies auch", "lesen sie hier", "lesen sie dazu", "lesen sie dazu auch",
				"sehen sie auch", "mehr dazu", "mehr dazu lesen sie hier", "zum weiterlesen", "lesetipp", "passend zum thema", "passend dazu",
			],
		},
		related: {
			whole: ["meistgelesen", "das könnte sie auch interessieren", "empfohlen", "empfehlungen der redaktion", "mehr aus dem web"],
			lead: ["weitere artikel", "weitere videos", "ähnliche artikel", "mehr lesen über", "weiterführende links"],
		},
		ad: {
			whole: ["anzeige", "werbung", "anzeigen"],
			open: ["weiter nach der anzeige", "nach der anzeige geht es weiter"],
		},
		newsletter: {
			whole: ["newsletter"],
			open: [
				"abonnieren sie unseren", "abonnieren sie jetzt", "melden sie sich für unseren", "jetzt newsletter", "folge uns auf facebook",
				"folge uns auf instagram", "folgen sie uns auf facebook", "folgen sie uns auf instagram",
				"hat dir dieser artikel gefallen", "hat ihnen dieser artikel gefallen",
			],
		},
		share: { whole: ["teilen", "artikel teilen", "auf facebook teilen"] },
		comments: { whole: ["kommentare", "kommentar", "kommentieren"] },
		credit: {
			lead: ["quelle", "quellen"],
			open: ["alle rechte vorbehalten"],
			notice: ["keine anlageberatung dar", "grundsätzlich mit einem risiko verbunden", "ersetzt keine ärztliche", "dient ausschließlich der information"],
		},
		paging: { whole: ["nächste seite", "vorherige seite"] },
		tags: {
			lead: ["schlagwörter", "themen", "lesen sie mehr zu diesen themen"],
			// How WordPress's own themes end a post.
			open: ["dieser beitrag wurde unter … permalink", "dieser beitrag wurde am … abgelegt", "der beitrag wurde am … abgelegt"],
		},
	},
	months: ["januar jan jänner jaenner", "februar feb", "märz mär mrz maerz", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez"],
	following: {
		before: [],
		verbs: ["folgen sie", "folge", "folgt", "abonnieren sie", "abonniere", "besuchen sie"],
		own: ["uns", "unseren", "unsere"],
	},
	references: ["quellen", "quelle", "quellenangaben", "literatur", "literaturverzeichnis", "einzelnachweise", "fußnoten"],
	bylines: ["von", "autor", "autorin", "autoren", "verfasst von", "geschrieben von", "text", "ein bericht von"],
	pieces: "artikel beitrag gastbeitrag bericht text blog interview kommentar",
	and: ["und"],
	roles: ["redakteur", "redakteurin", "redaktion", "reporter", "korrespondent", "chefredakteur"],
	weekdays: "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
	published: ["veröffentlicht", "erschienen", "erstellt", "publiziert", "stand"],
	updated: ["aktualisiert", "zuletzt aktualisiert", "letzte aktualisierung", "geändert", "zuletzt geändert"],
	markup: { byline: "autor autoren verfasser", date: "datum", authorPage: "autor autoren redakteur redakteure", page: "seite" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Lesen Sie auch die folgenden Beiträge:",
			"Das könnte sie auch interessieren: [Brücke im Tal nach Umbau wieder offen]",
			"Das könnte dich auch interessieren: [Brücke im Tal nach Umbau wieder offen]", "Lesen sie auch: [Brücke im Tal nach Umbau wieder offen]",
			"Mehr zum thema: [Brücke im Tal nach Umbau wieder offen]", "Auch interessant: [Brücke im Tal nach Umbau wieder offen]",
			"Weiterlesen: [Brücke im Tal nach Umbau wieder offen]", "Mehr lesen: [Brücke im Tal nach Umbau wieder offen]",
			"Siehe auch: [Brücke im Tal nach Umbau wieder offen]", "Lesen sie mehr: [Brücke im Tal nach Umbau wieder offen]",
			"Lies auch: [Brücke im Tal nach Umbau wieder offen]", "Lesen sie hier: [Brücke im Tal nach Umbau wieder offen]",
			"Lesen sie dazu: [Brücke im Tal nach Umbau wieder offen]", "Lesen sie dazu auch: [Brücke im Tal nach Umbau wieder offen]",
			"Sehen sie auch: [Brücke im Tal nach Umbau wieder offen]", "Mehr dazu: [Brücke im Tal nach Umbau wieder offen]",
			"Mehr dazu lesen sie hier: [Brücke im Tal nach Umbau wieder offen]", "Zum weiterlesen: [Brücke im Tal nach Umbau wieder offen]",
			"Lesetipp: [Brücke im Tal nach Umbau wieder offen]", "Passend zum thema: [Brücke im Tal nach Umbau wieder offen]",
			"Passend dazu: [Brücke im Tal nach Umbau wieder offen]",
		],
		related: [
			"Meistgelesen", "Das könnte sie auch interessieren", "Empfohlen", "Empfehlungen der redaktion", "Mehr aus dem web",
			"Weitere artikel: [Brücke im Tal nach Umbau wieder offen]", "Ähnliche artikel: [Brücke im Tal nach Umbau wieder offen]",
			"Mehr lesen über: [Brücke im Tal nach Umbau wieder offen]", "Weiterführende links: [Brücke im Tal nach Umbau wieder offen]",
			"Weitere videos: [Brücke im Tal nach Umbau wieder offen]",
		],
		ad: ["Anzeige", "Werbung", "Anzeigen", "Weiter nach der anzeige", "Nach der anzeige geht es weiter"],
		newsletter: [
			"Newsletter", "Abonnieren sie unseren Newsletter", "Melden sie sich für unseren Newsletter an", "Jetzt newsletter abonnieren",
			"Abonnieren sie jetzt die Talpost",
			"Folge uns auf facebook", "Folge uns auf instagram", "Folgen sie uns auf facebook", "Folgen sie uns auf instagram",
			"Hat dir dieser artikel gefallen?", "Hat ihnen dieser artikel gefallen?",
			"Folgen Sie uns auf Instagram", "Folge uns auf TikTok", "Folgt uns auf YouTube", "Abonnieren Sie unseren Kanal auf WhatsApp",
			"Abonniere unseren Kanal auf YouTube", "Besuchen Sie unsere Seite auf Facebook",
		],
		share: ["Teilen", "Artikel teilen", "Auf facebook teilen"],
		comments: ["Kommentare", "Kommentar", "Kommentieren"],
		credit: ["Quelle: [Brücke im Tal nach Umbau wieder offen]", "Quellen: [Brücke im Tal nach Umbau wieder offen]", "Alle rechte vorbehalten",
			"Dieser Text stellt keine Anlageberatung dar.", "Aktien sind grundsätzlich mit einem Risiko verbunden.", "Der Ratgeber ersetzt keine ärztliche Untersuchung.",
			"Die Tabelle dient ausschließlich der Information.",
		],
		paging: ["Nächste seite", "Vorherige seite"],
		tags: [
			"Dieser Beitrag wurde unter Stadt veröffentlicht. Setze ein Lesezeichen auf den permalink.", "Dieser Beitrag wurde am Mittwoch veröffentlicht und unter Stadt abgelegt.", "Der Beitrag wurde am Mittwoch veröffentlicht und wurde unter Stadt abgelegt.",
			"Schlagwörter: [Brücke im Tal nach Umbau wieder offen]", "Themen: [Brücke im Tal nach Umbau wieder offen]",
			"Lesen sie mehr zu diesen themen: [Brücke im Tal nach Umbau wieder offen]",
		],
	},
	prose: [
		"Der Beitrag wurde am Mittwoch im Rat verlesen.",
		"„Folgt uns auf Instagram“, sagte die Bäckerin.", "Folgt man dem Weg, den die Gemeinde auf Facebook zeigt, steht man am Hafen.",
		"Lesen sie auch die alten Bücher, fragte der Lehrer die Kinder.", "Mehr dazu sagte die Bürgermeisterin am Abend nicht.",
		"Auch interessant war für die Gäste der Blick vom Turm.", "Weiter unten am Fluss steht die alte Mühle.",
		"Werbung für den Markt hing an jeder Ecke.", "Teilen wollte der Bauer die Ernte nicht.", "Im Video ist zu sehen, wie das Wasser steigt.",
	],
};
