import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Română. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "ro",
	stopwords: "de și în a la cu pe nu care din să este o că un mai pentru au fi ce se sunt fost prin această după între dar sau până",
	phrases: {
		promo: {
			lead: [
				"citește și", "citeşte şi", "citiți și", "citește mai mult", "citește mai departe", "citește", "vezi și", "vezi şi", "vezi mai mult",
				"urmărește și", "ascultă și", "pe aceeași temă",
			],
		},
		related: {
			whole: ["cele mai citite", "cele mai noi", "ultimele știri", "recomandări", "te-ar putea interesa", "s-ar putea să-ți placă și"],
			lead: ["articole similare", "articole recomandate", "știri recomandate", "articole asemănătoare"],
		},
		ad: {
			whole: ["publicitate", "reclamă"],
			open: ["articolul continuă după", "articolul continuă mai jos"],
		},
		newsletter: {
			whole: ["abonează-te", "urmărește-ne"],
			open: [
				"abonează-te la newsletter", "urmărește-ne pe", "abonați-vă la newsletter",
				"urmărește cele mai noi știri … google news", "urmăriți-ne și pe", "urmărește-ne și pe", "abonează-te la newsletterul",
			],
		},
		share: { whole: ["distribuie", "distribuie articolul", "distribuie pe facebook", "partajează", "îmi place", "copiază linkul"] },
		comments: {
			whole: ["comentarii", "comentează", "lasă un comentariu", "lasă un răspuns", "anulează răspunsul", "răspunde"],
			open: ["ai găsit o greșeală? … ctrl", "ați găsit o greșeală? … ctrl", "dacă ați găsit o eroare … ctrl"],
		},
		credit: {
			lead: ["sursa", "sursă"],
			open: ["toate drepturile rezervate"],
		},
		paging: { whole: ["pagina următoare", "pagina anterioară"] },
		tags: { lead: ["etichete", "cuvinte cheie", "subiecte"] },
		navigation: { whole: ["sari la conținut", "caută", "meniu", "vezi toate"] },
	},
	months: ["ianuarie ian", "februarie feb", "martie mar", "aprilie apr", "mai", "iunie iun", "iulie iul", "august aug", "septembrie sept", "octombrie oct", "noiembrie noi nov", "decembrie dec"],
	references: ["surse", "bibliografie", "referințe"],
	pictures: ["foto", "sursa foto"],
	bylines: ["de", "autor", "scris de"],
	and: ["și"],
	roles: ["redacția"],
	weekdays: "luni marți miercuri joi vineri sâmbătă duminică",
	published: ["publicat"],
	updated: ["actualizat", "ultima actualizare", "modificat"],
	markup: { byline: "autor", authorPage: "autor", page: "pagina" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Citește și: [Podul din vale, redeschis după lucrări]", "Citeşte şi: [Podul din vale, redeschis după lucrări]",
			"Citiți și: [Podul din vale, redeschis după lucrări]", "Citește mai mult: [Podul din vale, redeschis după lucrări]",
			"Citește mai departe: [Podul din vale, redeschis după lucrări]", "Citește: [Podul din vale, redeschis după lucrări]",
			"Vezi și: [Podul din vale, redeschis după lucrări]", "Vezi şi: [Podul din vale, redeschis după lucrări]",
			"Vezi mai mult: [Podul din vale, redeschis după lucrări]", "Urmărește și: [Podul din vale, redeschis după lucrări]",
			"Ascultă și: [Podul din vale, redeschis după lucrări]", "Pe aceeași temă: [Podul din vale, redeschis după lucrări]",
		],
		related: [
			"Cele mai citite", "Cele mai noi", "Ultimele știri", "Recomandări", "Te-ar putea interesa",
			"Articole similare: [Podul din vale, redeschis după lucrări]", "Articole recomandate: [Podul din vale, redeschis după lucrări]",
			"Știri recomandate: [Podul din vale, redeschis după lucrări]", "Articole asemănătoare: [Podul din vale, redeschis după lucrări]",
			"S-ar putea să-ți placă și",
		],
		ad: ["Publicitate", "Reclamă", "Articolul continuă după publicitate", "Articolul continuă mai jos"],
		newsletter: [
			"Abonează-te", "Abonează-te la newsletter", "Urmărește-ne pe Google News", "Abonați-vă la newsletter",
			"Urmărește cele mai noi știri din vale și pe Google News", "Urmăriți-ne și pe Google News", "Urmărește-ne și pe Facebook",
			"Abonează-te la newsletterul nostru",
			"Urmărește-ne",
		],
		share: ["Distribuie", "Distribuie articolul", "Distribuie pe facebook", "Partajează", "Îmi place", "Copiază linkul"],
		comments: [
			"Comentarii", "Comentează", "Lasă un comentariu", "Ai găsit o greșeală? Selecteaz-o și apasă Ctrl+Enter",
			"Ați găsit o greșeală? Selectați textul și apăsați Ctrl+Enter.", "Dacă ați găsit o eroare în text, selectați-o și apăsați Ctrl+Enter.",
			"Lasă un răspuns", "Anulează răspunsul", "Răspunde",
		],
		credit: ["Sursa: [Podul din vale, redeschis după lucrări]", "Sursă: [Podul din vale, redeschis după lucrări]", "Toate drepturile rezervate"],
		paging: ["Pagina următoare", "Pagina anterioară"],
		tags: [
			"Etichete: [Podul din vale, redeschis după lucrări]", "Cuvinte cheie: [Podul din vale, redeschis după lucrări]",
			"Subiecte: [Podul din vale, redeschis după lucrări]",
		],
		navigation: ["Sari la conținut", "Caută", "Meniu", "Vezi toate"],
	},
	prose: [
		"Citește și cărțile vechi, îi spunea bunicul.", "Vezi și tu cum crește grâul, râdea vecina.", "Publicitate pentru târg era la fiecare colț.",
		"Sursa de apă a satului a secat.",
		"Urmărește cele mai noi bărci cum intră în port.", "Urmărește drumul până la moară și apoi râul.",
		"Ai găsit o greșeală? Morarul a ridicat din umeri.", "Dacă ați găsit o eroare în registru, spuneți-i primarului.",
	],
};
