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
				"zum thema", "lest auch", "das könnte ihnen auch gefallen", "das könnte dir auch gefallen", "mehr zu diesem thema", "leseprobe", "video zum thema",
			],
		},
		related: {
			whole: [
				"meistgelesen", "das könnte sie auch interessieren", "empfohlen", "empfehlungen der redaktion", "mehr aus dem web", "ähnliche beiträge",
				"verwandte artikel", "verwandte beiträge", "verwandte themen", "weitere beiträge", "neueste beiträge", "letzte beiträge", "aktuelle beiträge",
				"beliebte beiträge", "meistgelesene artikel", "neueste artikel",
			],
			lead: ["weitere artikel", "weitere videos", "ähnliche artikel", "mehr lesen über", "weiterführende links"],
		},
		ad: {
			whole: ["anzeige", "werbung", "anzeigen"],
			lead: ["anzeige"],
			open: [
				"weiter nach der anzeige", "nach der anzeige geht es weiter", "anzeige, enthält affiliate", "dieser artikel enthält affiliate",
				"dieser beitrag enthält affiliate", "dieser beitrag enthält werbung", "als amazon-partner", "weiterlesen nach der anzeige",
				"artikel wird nach der anzeige",
			],
		},
		newsletter: {
			whole: ["newsletter", "jetzt abonnieren", "newsletter abonnieren", "jetzt spenden", "jetzt registrieren"],
			open: [
				"abonnieren sie unseren", "abonnieren sie jetzt", "melden sie sich für unseren", "jetzt newsletter", "folge uns auf facebook",
				"folge uns auf instagram", "folgen sie uns auf facebook", "folgen sie uns auf instagram",
				"hat dir dieser artikel gefallen", "hat ihnen dieser artikel gefallen",
				"sie haben bereits ein abo", "bereits abonnent?", "dieser artikel ist nur für abonnenten", "melden sie sich an, um weiterzulesen",
				"bleiben sie auf dem laufenden", "gefällt dir unser", "gefällt ihnen unser",
			],
			within: ["als bevorzugte quelle auf google", "als bevorzugte quelle bei google"],
		},
		share: {
			whole: [
				"teilen", "artikel teilen", "auf facebook teilen", "drucken", "artikel drucken", "per e-mail teilen", "link kopieren", "beitrag teilen",
				"teile dies mit", "teilen mit", "diesen artikel teilen", "diesen beitrag teilen", "gefällt mir wird geladen",
			],
			open: ["klick, um auf", "klicken, um auf", "klicke, um auf", "klicken zum ausdrucken"],
		},
		comments: {
			whole: [
				"kommentare", "kommentar", "kommentieren", "schreibe einen kommentar", "kommentar schreiben", "kommentar verfassen", "antworten abbrechen",
				"antwort abbrechen", "keine kommentare", "kommentare geschlossen", "war dieser artikel hilfreich",
			],
			open: [
				"deine e-mail-adresse wird nicht", "ihre e-mail-adresse wird nicht", "erforderliche felder sind", "die kommentarfunktion ist",
				"du musst angemeldet sein", "hinterlasse einen kommentar",
			],
		},
		navigation: {
			whole: [
				"startseite", "nach oben", "zum inhalt springen", "zurück zur übersicht", "zurück zur startseite", "mehr anzeigen", "inhaltsverzeichnis",
				"artikel vorlesen", "artikel anhören", "lesezeit minuten", "lesezeit min", "minuten lesezeit", "min lesezeit",
			],
			lead: ["vorheriger beitrag", "nächster beitrag", "vorheriger artikel", "nächster artikel"],
			open: [
				"wir verwenden cookies", "diese website verwendet cookies", "diese webseite verwendet cookies", "empfohlener redaktioneller inhalt",
				"empfohlener externer inhalt", "an dieser stelle finden sie einen externen inhalt", "an dieser stelle finden sie inhalte",
				"mit dem laden des videos akzeptieren", "ich bin damit einverstanden, dass mir", "mit ihrer zustimmung wird hier",
			],
		},
		credit: {
			lead: ["quelle", "quellen", "beitragsbild", "bildquelle", "bildnachweis", "titelbild", "fotocredit"],
			open: ["alle rechte vorbehalten", "dieser artikel erschien zuerst", "dieser beitrag erschien zuerst", "der beitrag … erschien zuerst auf"],
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
	markup: { byline: "autor autoren verfasser", date: "datum", authorPage: "autor autoren redakteur redakteure", sectionPage: "kategorie rubrik thema themen schlagwort", page: "seite" },
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
			"Zum Thema: [Brücke im Tal nach Umbau wieder offen]", "Lest auch: [Brücke im Tal nach Umbau wieder offen]",
			"Das könnte Ihnen auch gefallen: [Brücke im Tal nach Umbau wieder offen]", "Das könnte dir auch gefallen: [Brücke im Tal nach Umbau wieder offen]",
			"Mehr zu diesem Thema: [Brücke im Tal nach Umbau wieder offen]", "Leseprobe: [Die Brücke im Tal]",
			"Video zum Thema: [Brücke im Tal nach Umbau wieder offen]",
		],
		related: [
			"Meistgelesen", "Das könnte sie auch interessieren", "Empfohlen", "Empfehlungen der redaktion", "Mehr aus dem web",
			"Weitere artikel: [Brücke im Tal nach Umbau wieder offen]", "Ähnliche artikel: [Brücke im Tal nach Umbau wieder offen]",
			"Mehr lesen über: [Brücke im Tal nach Umbau wieder offen]", "Weiterführende links: [Brücke im Tal nach Umbau wieder offen]",
			"Weitere videos: [Brücke im Tal nach Umbau wieder offen]",
			"Ähnliche Beiträge", "Verwandte Artikel", "Verwandte Beiträge", "Verwandte Themen", "Weitere Beiträge", "Neueste Beiträge", "Letzte Beiträge",
			"Aktuelle Beiträge", "Beliebte Beiträge", "Meistgelesene Artikel", "Neueste Artikel",
		],
		ad: [
			"Anzeige", "Werbung", "Anzeigen", "Weiter nach der anzeige", "Nach der anzeige geht es weiter", "Anzeige - Heute schon gegessen?",
			"Anzeige, enthält Affiliate-Links", "Dieser Artikel enthält Affiliate-Links.", "Dieser Beitrag enthält Affiliate-Links.",
			"Dieser Beitrag enthält Werbung.", "Als Amazon-Partner verdienen wir an Käufen.", "Weiterlesen nach der Anzeige",
			"Artikel wird nach der Anzeige fortgesetzt",
		],
		newsletter: [
			"Newsletter", "Abonnieren sie unseren Newsletter", "Melden sie sich für unseren Newsletter an", "Jetzt newsletter abonnieren",
			"Abonnieren sie jetzt die Talpost",
			"Folge uns auf facebook", "Folge uns auf instagram", "Folgen sie uns auf facebook", "Folgen sie uns auf instagram",
			"Hat dir dieser artikel gefallen?", "Hat ihnen dieser artikel gefallen?",
			"Folgen Sie uns auf Instagram", "Folge uns auf TikTok", "Folgt uns auf YouTube", "Abonnieren Sie unseren Kanal auf WhatsApp",
			"Abonniere unseren Kanal auf YouTube", "Besuchen Sie unsere Seite auf Facebook",
			"Talpost als bevorzugte Quelle auf Google hinzufügen", "Talpost als bevorzugte Quelle bei Google festlegen",
			"Jetzt abonnieren", "Newsletter abonnieren", "Jetzt spenden", "Jetzt registrieren",
			"Sie haben bereits ein Abo? Hier anmelden", "Bereits Abonnent? Anmelden", "Dieser Artikel ist nur für Abonnenten.",
			"Melden Sie sich an, um weiterzulesen", "Bleiben Sie auf dem Laufenden mit unserem Brief", "Gefällt dir unser Magazin?", "Gefällt Ihnen unser Angebot?",
		],
		share: [
			"Teilen", "Artikel teilen", "Auf facebook teilen", "Drucken", "Artikel drucken", "Per E-Mail teilen", "Link kopieren", "Beitrag teilen",
			"Teile dies mit:", "Teilen mit:", "Diesen Artikel teilen", "Diesen Beitrag teilen", "Gefällt mir Wird geladen …",
			"Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)", "Klicken, um auf WhatsApp zu teilen", "Klicke, um auf X zu teilen",
			"Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)",
		],
		comments: [
			"Kommentare", "Kommentar", "Kommentieren", "Schreibe einen Kommentar", "Kommentar schreiben", "Kommentar verfassen", "Antworten abbrechen",
			"Antwort abbrechen", "Keine Kommentare", "Kommentare geschlossen", "War dieser Artikel hilfreich?",
			"Deine E-Mail-Adresse wird nicht veröffentlicht.", "Ihre E-Mail-Adresse wird nicht veröffentlicht.", "Erforderliche Felder sind mit * markiert",
			"Die Kommentarfunktion ist geschlossen.", "Du musst angemeldet sein, um zu kommentieren.", "Hinterlasse einen Kommentar",
		],
		navigation: [
			"Startseite", "Nach oben", "Zum Inhalt springen", "Zurück zur Übersicht", "Zurück zur Startseite", "Mehr anzeigen", "Inhaltsverzeichnis",
			"Artikel vorlesen", "Artikel anhören", "Lesezeit: 3 Minuten", "Lesezeit: 3 Min.", "3 Minuten Lesezeit", "3 Min. Lesezeit",
			"Vorheriger Beitrag: [Brücke im Tal nach Umbau wieder offen]", "Nächster Beitrag: [Brücke im Tal nach Umbau wieder offen]",
			"Vorheriger Artikel: [Brücke im Tal nach Umbau wieder offen]", "Nächster Artikel: [Brücke im Tal nach Umbau wieder offen]",
			"Wir verwenden Cookies, um die Seite zu verbessern.", "Diese Website verwendet Cookies.", "Diese Webseite verwendet Cookies.",
			"Empfohlener redaktioneller Inhalt", "Empfohlener externer Inhalt", "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
			"An dieser Stelle finden Sie Inhalte von YouTube.", "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.",
			"Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.", "Mit Ihrer Zustimmung wird hier ein Video geladen.",
		],
		credit: ["Quelle: [Brücke im Tal nach Umbau wieder offen]", "Quellen: [Brücke im Tal nach Umbau wieder offen]", "Alle rechte vorbehalten",
			"Dieser Text stellt keine Anlageberatung dar.", "Aktien sind grundsätzlich mit einem Risiko verbunden.", "Der Ratgeber ersetzt keine ärztliche Untersuchung.",
			"Die Tabelle dient ausschließlich der Information.",
			"Beitragsbild: Rathaus am Markt, Anna Weber", "Bildquelle: Anna Weber", "Bildnachweis: Anna Weber", "Titelbild: Anna Weber", "Fotocredit: Anna Weber",
			"Dieser Artikel erschien zuerst in der Talpost.", "Dieser Beitrag erschien zuerst in der Talpost.",
			"Der Beitrag Neue Brücke erschien zuerst auf Talpost.",
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
		"Zum Thema Brücke sagte der Bürgermeister nur einen Satz.", "Drucken will der Verein das Heft erst im Herbst.",
		"Anzeige erstattete die Wirtin erst am Montag.", "Titelbild und Rückseite malte die Klasse selbst.", "Startseite und Ziel des Laufs liegen am Markt.",
		"Als Amazonas-Forscher lebte er lange am Fluss.", "Gefällt dir die Stadt, fragte sie den Gast.", "An dieser Stelle finden sich im Herbst viele Pilze.",
		"Klicken, um einen Ton zu hören, mussten die Kinder dreimal.", "Mit ihrer Zustimmung wird der Baum gefällt, sagte die Nachbarin.",
	],
};
