import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Français. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "fr",
	stopwords: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ont avec son sa",
	phrases: {
		promo: {
			whole: ["en savoir plus"],
			lead: [
				"lire aussi", "à lire aussi", "a lire aussi", "lire également", "à lire également", "voir aussi", "lire la suite", "à lire", "lire",
				"à voir aussi", "pour aller plus loin", "lire plus", "voir également", "écouter aussi",
			],
			open: ["notre dossier complet"],
		},
		related: {
			whole: [
				"les plus lus", "dernières actus", "dernières actualités", "à la une", "vous aimerez aussi", "articles récents", "articles les plus lus",
				"nos derniers articles", "vous aimerez aussi lire",
				"cela pourrait vous intéresser", "ceci pourrait vous intéresser", "recommandé pour vous", "dans la même rubrique",
			],
			lead: ["sur le même sujet", "sur le même thème", "articles liés", "articles similaires"],
		},
		ad: {
			whole: ["publicité", "annonce", "contenu sponsorisé"],
			open: ["la suite après la publicité", "la suite de l'article après", "l'article continue après"],
		},
		newsletter: {
			whole: ["newsletter", "s'abonner", "se connecter", "je m'abonne", "votre don compte", "abonnez-vous", "suivez-nous", "s'inscrire gratuitement"],
			open: [
				"inscrivez-vous à notre", "inscrivez-vous à la newsletter", "abonnez-vous à notre",
				"suivez-nous sur facebook", "suivez-nous sur instagram", "suivez-nous sur google", "cet article vous a plu", "vous avez aimé cet article",
				"ajoutez … sources préférées", "ajouter … source préférée", "abonnez-vous pour lire", "inscrivez-vous pour recevoir nos", "déjà abonné",
				"cet article est réservé aux abonnés", "recevez notre lettre",
				"il vous reste … de cet article à lire", "la suite est réservée aux abonnés",
				"suivez toute l'actualité … téléchargeant",
			],
		},
		share: {
			whole: [
				"partager", "partager sur", "partager sur facebook", "partager cet article", "partager l'article", "partager par e-mail", "copier le lien", "imprimer",
				"j'aime chargement",
				"partager sur twitter", "j'aime ça",
			],
			open: ["cliquez pour partager", "cliquer pour partager", "cliquer pour imprimer"],
		},
		comments: {
			whole: [
				"commentaires", "commenter", "laisser un commentaire", "laisser une réponse", "annuler la réponse", "poster un commentaire", "aucun commentaire",
				"réagir à cet article",
				"laissez un commentaire", "répondre",
			],
			open: ["votre adresse e-mail ne sera pas", "les champs obligatoires", "les commentaires sont fermés", "enregistrer mon nom, mon e-mail"],
		},
		navigation: {
			whole: [
				"accueil", "aller au contenu", "retour en haut", "voir plus", "écouter cet article", "temps de lecture min", "temps de lecture minutes",
				"min de lecture", "minutes de lecture",
				"haut de page", "rechercher", "voir tout",
			],
			lead: ["article précédent", "article suivant"],
			open: ["nous utilisons des cookies", "ce site utilise des cookies", "ce contenu est bloqué car … autres traceurs"],
		},
		credit: {
			lead: ["source", "sources", "crédit photo", "crédits photo", "crédits photos", "crédit photos"],
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
	corrections: ["rectificatif:", "erratum:", "une première version de c", "dans une première version de c"],
	pictures: ["photo", "photos", "crédit photo", "crédits photo", "image"],
	bylines: ["par", "auteur", "écrit par", "publié par", "propos recueillis par", "par notre correspondant", "par notre correspondante"],
	pieces: "article texte reportage récit",
	and: ["et", "avec"],
	particles: "de du des la le van von",
	roles: ["rédaction", "journaliste", "rédacteur", "rédactrice"],
	weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
	ordinals: "er",
	published: ["publié", "publiée", "mis en ligne"],
	updated: ["mis à jour", "mise à jour", "actualisé", "modifié", "dernière mise à jour"],
	markup: { byline: "auteur", authorPage: "auteur auteurs journaliste journalistes", sectionPage: "categorie rubrique sujet" },
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
			"En savoir plus",
		],
		related: [
			"Les plus lus", "Dernières actus", "Dernières actualités", "À la une", "Vous aimerez aussi",
			"Sur le même sujet: [Le pont de la vallée rouvre après les travaux]",
			"Sur le même thème: [Le pont de la vallée rouvre après les travaux]", "Articles liés: [Le pont de la vallée rouvre après les travaux]",
			"Articles similaires: [Le pont de la vallée rouvre après les travaux]",
			"Articles récents", "Articles les plus lus", "Nos derniers articles", "Vous aimerez aussi lire",
			"Cela pourrait vous intéresser", "Ceci pourrait vous intéresser", "Recommandé pour vous", "Dans la même rubrique",
		],
		ad: [
			"Publicité", "Annonce", "Contenu sponsorisé", "La suite après la publicité", "La suite de l'article après la publicité",
			"L'article continue après la publicité",
		],
		newsletter: [
			"Suivez toute l'actualité de votre commune en téléchargeant notre application.",
			"Newsletter", "Inscrivez-vous à notre newsletter", "Inscrivez-vous à la newsletter", "Abonnez-vous à notre lettre",
			"Suivez-nous sur Facebook", "Suivez-nous sur Instagram", "Suivez-nous sur Google Actualités", "Cet article vous a plu ?", "Vous avez aimé cet article ?",
			"N'oubliez pas de suivre notre page Facebook", "Vous pouvez aussi suivre notre chaîne WhatsApp", "Suivez-nous sur Instagram",
			"Rejoignez notre chaîne Telegram", "Abonnez-vous à notre chaîne YouTube", "Suivez nos actualités sur Google News",
			"Ajoutez La Baie à vos sources préférées sur Google", "Ajouter La Baie comme source préférée sur Google", "Abonnez-vous pour lire la suite",
			"Inscrivez-vous pour recevoir nos lettres", "Déjà abonné ? Se connecter", "Cet article est réservé aux abonnés.", "Recevez notre lettre du matin",
			"S'abonner", "Se connecter", "Je m'abonne",
			"Votre don compte",
			"Il vous reste 38.2% de cet article à lire. La suite est réservée aux abonnés.", "La suite est réservée aux abonnés.",
			"Abonnez-vous", "Suivez-nous",
			"S’inscrire gratuitement",
		],
		share: [
			"Partager", "Partager sur", "Partager sur facebook", "Partager cet article", "Partager l'article", "Partager par e-mail", "Copier le lien", "Imprimer",
			"J'aime Chargement…",
			"Cliquez pour partager sur Facebook (ouvre dans une nouvelle fenêtre)", "Cliquer pour partager sur X",
			"Cliquer pour imprimer (ouvre dans une nouvelle fenêtre)",
			"Partager sur Twitter", "J’aime ça",
		],
		comments: [
			"Commentaires", "Commenter", "Laisser un commentaire", "Laisser une réponse", "Annuler la réponse", "Poster un commentaire", "Aucun commentaire",
			"Réagir à cet article",
			"Votre adresse e-mail ne sera pas publiée.", "Les champs obligatoires sont indiqués avec *", "Les commentaires sont fermés.",
			"Enregistrer mon nom, mon e-mail et mon site dans le navigateur",
			"Laissez un commentaire", "Répondre",
		],
		navigation: [
			"Accueil", "Aller au contenu", "Retour en haut", "Voir plus", "Écouter cet article", "Temps de lecture : 3 min",
			"Temps de lecture : 3 minutes", "3 min de lecture", "3 minutes de lecture", "Article précédent : [Le pont du val rouvre]",
			"Article suivant : [Le pont du val rouvre]",
			"Nous utilisons des cookies pour améliorer le site.", "Ce site utilise des cookies.",
			"Ce contenu est bloqué car vous n’avez pas accepté les cookies et autres traceurs.",
			"Haut de page", "Rechercher", "Voir tout",
		],
		credit: [
			"Source: [Le pont de la vallée rouvre après les travaux]", "Sources: [Le pont de la vallée rouvre après les travaux]",
			"Tous droits réservés",
			"Crédit photo : Anne Morel", "Crédits photo : Anne Morel", "Crédits photos : Anne Morel", "Crédit photos : Anne Morel",
		],
		paging: ["Page suivante", "Page précédente"],
		tags: [
			"Cette entrée a été publiée dans Ville. Vous pouvez la mettre en favoris avec ce permalien.", "Cette entrée a été publiée dans Ville. Voici le permalink.",
			"Mots-clés: [Le pont de la vallée rouvre après les travaux]", "Thèmes: [Le pont de la vallée rouvre après les travaux]",
			"Étiquettes: [Le pont de la vallée rouvre après les travaux]",
		],
	},
	corrections: [
		"Rectificatif : le pont a ouvert en 1971.", "Erratum : la rivière est la Sorgue.",
		"Une première version de cet article donnait une autre année.", "Dans une première version de cet article, l'année était fausse.",
	],
	prose: [
		"Suivez toute la rive jusqu'au moulin, dit le guide.", "Suivez toute l'actualité, répétait son père chaque matin.",
		"Cette entrée a été publiée dans un cahier de 1920.",
		"« Suivez-nous sur Instagram », dit la boulangère.", "Suivez les consignes que la mairie a publiées sur Facebook.",
		"Lire aussi lentement que possible, voilà son conseil aux élèves.", "À lire les comptes du port, la pêche va mieux.",
		"Partager le pain était l'usage dans la vallée.", "Publicité ou non, le marché du lundi attire du monde.",
		"La source du village coule de nouveau.", "Suivant les conseils du maire, les marchands sont partis.",
		"Accueil chaleureux pour les marins au port de la Baie.", "Imprimer le journal coûte trop cher, dit la gérante.",
		"Recevez notre salut, écrivait le marin à sa famille.", "Voir plus loin que la côte, tel est le but du phare.",
		"Sommaire et froide, la cabane abrite pourtant six pêcheurs.",
		"Sommaire",
		"Il vous reste deux heures avant la marée, dit le pêcheur.", "La suite est réservée aux mariés, précise l’hôtel.",
		"Ce contenu est bloqué car la vanne a rouillé.",
	],
};
