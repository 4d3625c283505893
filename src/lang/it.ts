import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Italiano. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "it",
	stopwords: "di e il la che in a per un è del non una i con le si da al dei come nel più della alla ha sono anche ma lo",
	phrases: {
		promo: {
			whole: ["continua a leggere"],
			lead: [
				"leggi anche", "potrebbe interessarti", "potrebbe interessarti anche", "per approfondire", "leggi tutto", "guarda anche",
				"vedi anche", "leggi di più", "leggi qui", "leggi", "guarda", "ascolta anche", "potrebbero interessarti",
				"potrebbero interessarti anche",
			],
		},
		related: {
			whole: [
				"correlati", "i più letti", "più letti", "le più lette", "più lette", "ultime notizie", "articoli recenti", "ti potrebbe interessare",
				"ti potrebbe interessare anche",
				"approfondimenti",
			],
			lead: ["articoli correlati", "notizie correlate", "contenuti correlati", "articoli simili"],
		},
		ad: {
			whole: ["pubblicità", "annuncio pubblicitario", "contenuto sponsorizzato"],
			open: ["l'articolo continua dopo la pubblicità", "continua a leggere dopo la pubblicità", "l'articolo prosegue"],
		},
		newsletter: {
			whole: ["newsletter", "abbonati", "accedi", "iscriviti", "seguici", "seguici su"],
			lead: ["segui … su google news"],
			open: [
				"iscriviti alla newsletter", "iscriviti alla nostra newsletter", "iscriviti al nostro canale",
				"seguici su facebook", "seguici su instagram", "seguici su google", "ti è piaciuto questo articolo",
				"aggiungi … fonte preferita", "scegli … fonte preferita", "abbonati per continuare", "sei già abbonato", "iscriviti al canale whatsapp",
				"ricevi le notizie", "ti piace questo articolo",
				"resta aggiornato … canale whatsapp",
			],
		},
		share: {
			whole: [
				"condividi", "condividi su", "condividi su facebook", "condividi questo articolo", "condividi su whatsapp", "copia link", "stampa",
				"mi piace caricamento",
				"mi piace",
			],
			open: ["fai clic per condividere", "fai clic qui per"],
		},
		comments: {
			whole: ["commenti", "commenta", "lascia un commento", "lascia una risposta", "annulla risposta", "nessun commento", "rispondi"],
			open: [
				"il tuo indirizzo email non sarà", "i campi obbligatori sono", "i commenti sono chiusi",
				"hai trovato un errore? segnalalo", "hai trovato un errore? scrivici", "hai notato un errore? segnalalo", "hai notato un errore? scrivici",
			],
		},
		navigation: {
			whole: ["vai al contenuto", "torna su", "ascolta l'articolo", "tempo di lettura minuti", "tempo di lettura min", "minuti di lettura", "cerca", "vedi tutti"],
			lead: ["articolo precedente", "articolo successivo"],
			open: ["utilizziamo i cookie", "questo sito utilizza cookie", "questo sito utilizza i cookie"],
		},
		credit: {
			lead: ["fonte", "fonti"],
			open: ["riproduzione riservata"],
		},
		paging: { whole: ["pagina successiva", "pagina precedente"] },
		tags: { lead: ["argomenti", "parole chiave", "etichette"] },
	},
	months: ["gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug", "agosto ago", "settembre set", "ottobre ott", "novembre nov", "dicembre dic"],
	references: ["fonti", "fonte", "riferimenti", "bibliografia", "note"],
	corrections: ["correzione:", "errata corrige", "una versione precedente di quest", "in una versione precedente di quest"],
	pictures: ["foto", "immagine"],
	bylines: ["di", "autore", "scritto da", "a cura di"],
	pieces: "articolo testo",
	and: ["e", "ed"],
	particles: "di de del della dei degli da la lo",
	roles: ["redazione", "giornalista"],
	weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
	betweenDate: "di del",
	published: ["pubblicato", "pubblicata"],
	updated: ["aggiornato", "aggiornata", "ultimo aggiornamento", "modificato"],
	markup: { byline: "autore", authorPage: "autore", sectionPage: "categoria argomenti", page: "pagina" },
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
			"Continua a leggere",
		],
		related: [
			"Correlati", "I più letti", "Più letti", "Le più lette", "Più lette", "Articoli correlati: [Riapre il ponte della valle dopo i lavori]",
			"Notizie correlate: [Riapre il ponte della valle dopo i lavori]", "Contenuti correlati: [Riapre il ponte della valle dopo i lavori]",
			"Articoli simili: [Riapre il ponte della valle dopo i lavori]",
			"Ultime notizie", "Articoli recenti", "Ti potrebbe interessare", "Ti potrebbe interessare anche",
			"Approfondimenti",
		],
		ad: [
			"Pubblicità", "Annuncio pubblicitario", "Contenuto sponsorizzato", "L'articolo continua dopo la pubblicità",
			"Continua a leggere dopo la pubblicità",
			"L'articolo prosegue dopo la pubblicità",
		],
		newsletter: [
			"Newsletter", "Iscriviti alla newsletter", "Iscriviti alla nostra newsletter", "Iscriviti al nostro canale WhatsApp",
			"Seguici su Facebook", "Seguici su Instagram", "Seguici su Google News", "Ti è piaciuto questo articolo?",
			"Aggiungi La Baia come fonte preferita su Google", "Scegli La Baia come fonte preferita su Google", "Abbonati per continuare a leggere",
			"Sei già abbonato? Accedi", "Iscriviti al canale WhatsApp della Baia", "Ricevi le notizie ogni mattina", "Ti piace questo articolo? Offrici un caffè.",
			"Abbonati", "Accedi", "Iscriviti",
			"Segui La Valle su Google News", "Resta aggiornato! Iscriviti al canale WhatsApp della Valle.",
			"Seguici", "Seguici su",
		],
		share: [
			"Condividi", "Condividi su", "Condividi su facebook", "Condividi questo articolo", "Condividi su WhatsApp", "Copia link", "Stampa",
			"Mi piace Caricamento...",
			"Fai clic per condividere su Facebook (Si apre in una nuova finestra)", "Fai clic qui per stampare (Si apre in una nuova finestra)",
			"Mi piace",
		],
		comments: [
			"Commenti", "Commenta", "Lascia un commento", "Lascia una risposta", "Annulla risposta", "Nessun commento",
			"Il tuo indirizzo email non sarà pubblicato.", "I campi obbligatori sono contrassegnati *", "I commenti sono chiusi.",
			"Hai trovato un errore? Segnalalo alla redazione.", "Hai trovato un errore? Scrivici!", "Hai notato un errore? Segnalalo alla redazione.",
			"Hai notato un errore? Scrivici!",
			"Rispondi",
		],
		navigation: [
			"Articolo precedente: [Riapre il ponte della valle dopo i lavori]", "Articolo successivo: [Riapre il ponte della valle dopo i lavori]",
			"Vai al contenuto", "Torna su", "Ascolta l'articolo", "Tempo di lettura: 3 minuti", "Tempo di lettura: 3 min", "3 minuti di lettura",
			"Utilizziamo i cookie per migliorare il sito.", "Questo sito utilizza cookie.", "Questo sito utilizza i cookie.",
			"Cerca", "Vedi tutti",
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
	corrections: [
		"Correzione: il ponte fu aperto nel 1971.", "Errata corrige: il fiume è il Sile.",
		"Una versione precedente di questo articolo dava un altro anno.", "In una versione precedente di questo articolo l'anno era sbagliato.",
	],
	prose: [
		"Leggi anche i classici, ripeteva la maestra ai ragazzi del paese.", "Leggi severe regolano il mercato del pesce.",
		"Guarda il fiume ogni mattina, il vecchio mugnaio.", "Stampa e radio locali hanno seguito la gara.",
		"Pubblicità e cartelli coprono la facciata.", "La fonte della piazza ha di nuovo acqua.",
		"Stampa e radio hanno seguito la regata per ore.", "Indice e medio gli fanno male da giorni, dice il pescatore.",
		"Accedi al porto solo di notte, gli disse il guardiano.", "Ultime notizie dal faro: la lampada funziona di nuovo.",
		"Indice",
		"Segui i passi che il comune ha messo su Google News per trovare la pagina.", "Resta aggiornato il registro della parrocchia.",
		"Continua a leggere il vecchio giornale ogni mattina.", "Seguici fino al mulino, disse la guida.",
		"Hai trovato un errore? Il mugnaio alzò le spalle.", "Hai notato un errore, chiese il maestro, e dove?",
	],
};
