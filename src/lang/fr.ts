import type { ReadingPack, ReadingSamples } from "../model/language.ts";

// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "fr",
	name: "Français",
	stopwords: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ont avec son sa",
	phrases: {
		promo: {
			lead: [
				"lire aussi", "à lire aussi", "a lire aussi", "lire également", "à lire également", "voir aussi", "lire la suite", "à lire", "lire",
				"à voir aussi", "pour aller plus loin", "lire plus", "voir également", "écouter aussi",
			],
			open: ["notre dossier complet"],
		},
		related: {
			whole: ["les plus lus", "dernières actus", "dernières actualités", "à la une", "vous aimerez aussi"],
			lead: ["sur le même sujet", "sur le même thème", "articles liés", "articles similaires"],
		},
		ad: {
			whole: ["publicité", "annonce", "contenu sponsorisé"],
			open: ["la suite après la publicité", "la suite de l'article après"],
		},
		newsletter: {
			whole: ["newsletter"],
			open: [
				"inscrivez-vous à notre", "inscrivez-vous à la newsletter", "abonnez-vous à notre",
				"suivez-nous sur facebook", "suivez-nous sur instagram", "suivez-nous sur google", "cet article vous a plu", "vous avez aimé cet article",
			],
		},
		share: { whole: ["partager", "partager sur", "partager sur facebook"] },
		comments: { whole: ["commentaires", "commenter", "laisser un commentaire"] },
		credit: {
			lead: ["source", "sources"],
			open: ["tous droits réservés"],
		},
		paging: { whole: ["page suivante", "page précédente"] },
		tags: {
			lead: ["mots-clés", "thèmes", "étiquettes"],
			// How WordPress's own themes end a post.
			open: ["cette entrée a été publiée dans … permalien", "cette entrée a été publiée dans … permalink"],
		},
	},
	months: ["janvier janv", "février févr fev", "mars", "avril avr", "mai", "juin", "juillet juil", "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre déc dec"],
	following: {
		before: ["n'oubliez pas de", "vous pouvez aussi"],
		verbs: ["suivez", "suivre", "rejoignez", "abonnez-vous"],
		own: ["suivez-nous", "notre chaîne", "notre page", "nos actualités"],
	},
	references: ["sources", "références", "bibliographie", "notes"],
	bylines: ["par", "auteur", "écrit par", "publié par", "propos recueillis par"],
	pieces: "article texte reportage récit",
	and: ["et", "avec"],
	roles: ["rédaction", "journaliste", "rédacteur", "rédactrice"],
	weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
	ordinals: "er",
	published: ["publié", "publiée", "mis en ligne"],
	updated: ["mis à jour", "mise à jour", "actualisé", "modifié", "dernière mise à jour"],
	markup: { byline: "auteur", authorPage: "auteur auteurs journaliste journalistes" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Lire aussi: [Le pont de la vallée rouvre après les travaux]", "À lire aussi: [Le pont de la vallée rouvre après les travaux]",
			"A lire aussi: [Le pont de la vallée rouvre après les travaux]", "Lire également: [Le pont de la vallée rouvre après les travaux]",
			"À lire également: [Le pont de la vallée rouvre après les travaux]", "Voir aussi: [Le pont de la vallée rouvre après les travaux]",
			"Lire la suite: [Le pont de la vallée rouvre après les travaux]", "À lire: [Le pont de la vallée rouvre après les travaux]",
			"Lire: [Le pont de la vallée rouvre après les travaux]", "À voir aussi: [Le pont de la vallée rouvre après les travaux]",
			"Pour aller plus loin: [Le pont de la vallée rouvre après les travaux]", "Lire plus: [Le pont de la vallée rouvre après les travaux]",
			"Voir également: [Le pont de la vallée rouvre après les travaux]", "Écouter aussi: [Le pont de la vallée rouvre après les travaux]",
			"Notre dossier complet",
		],
		related: [
			"Les plus lus", "Dernières actus", "Dernières actualités", "À la une", "Vous aimerez aussi",
			"Sur le même sujet: [Le pont de la vallée rouvre après les travaux]",
			"Sur le même thème: [Le pont de la vallée rouvre après les travaux]", "Articles liés: [Le pont de la vallée rouvre après les travaux]",
			"Articles similaires: [Le pont de la vallée rouvre après les travaux]",
		],
		ad: ["Publicité", "Annonce", "Contenu sponsorisé", "La suite après la publicité", "La suite de l'article après la publicité"],
		newsletter: [
			"Newsletter", "Inscrivez-vous à notre newsletter", "Inscrivez-vous à la newsletter", "Abonnez-vous à notre lettre",
			"Suivez-nous sur Facebook", "Suivez-nous sur Instagram", "Suivez-nous sur Google Actualités", "Cet article vous a plu ?", "Vous avez aimé cet article ?",
			"N'oubliez pas de suivre notre page Facebook", "Vous pouvez aussi suivre notre chaîne WhatsApp", "Suivez-nous sur Instagram",
			"Rejoignez notre chaîne Telegram", "Abonnez-vous à notre chaîne YouTube", "Suivez nos actualités sur Google News",
		],
		share: ["Partager", "Partager sur", "Partager sur facebook"],
		comments: ["Commentaires", "Commenter", "Laisser un commentaire"],
		credit: [
			"Source: [Le pont de la vallée rouvre après les travaux]", "Sources: [Le pont de la vallée rouvre après les travaux]",
			"Tous droits réservés",
		],
		paging: ["Page suivante", "Page précédente"],
		tags: [
			"Cette entrée a été publiée dans Ville. Vous pouvez la mettre en favoris avec ce permalien.", "Cette entrée a été publiée dans Ville. Voici le permalink.",
			"Mots-clés: [Le pont de la vallée rouvre après les travaux]", "Thèmes: [Le pont de la vallée rouvre après les travaux]",
			"Étiquettes: [Le pont de la vallée rouvre après les travaux]",
		],
	},
	prose: [
		"Cette entrée a été publiée dans un cahier de 1920.",
		"« Suivez-nous sur Instagram », dit la boulangère.", "Suivez les consignes que la mairie a publiées sur Facebook.",
		"Lire aussi lentement que possible, voilà son conseil aux élèves.", "À lire les comptes du port, la pêche va mieux.",
		"Partager le pain était l'usage dans la vallée.", "Publicité ou non, le marché du lundi attire du monde.",
		"La source du village coule de nouveau.", "Suivant les conseils du maire, les marchands sont partis.",
	],
};
