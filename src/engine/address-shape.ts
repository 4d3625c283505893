/** What an address alone tells about the kind of page behind it. Words as they stand in paths of sites in many languages. */
const words: Readonly<Record<string, string>> = {
	story:
		"news article articles artikel article story stories berita read post posts nachrichten noticias noticia actualite actualites " +
		"notizie nyheter nieuws blog blogs magazin magazine ratgeber view archives politics politik sport sports business opinion lifestyle kultur panorama " +
		"wirtschaft economy economia world welt health gesundheit entertainment tech technology travel reisen recipe recipes rezepte rezept insights resources",
	list:
		"category categories cat tag tags topic topics section sections archive author authors autor page index rubrik rubriken kategori " +
		"kategorie indeks label labels collection collections browse list listing listings directory all latest trending popular terpopuler charts chart " +
		"reviews jobs events schlagwort thema themen tagi kategorija rubrique rubriques categoria etiqueta indexnews terkini search suche cari",
	search: "search suche cari find results suchergebnisse recherche buscar",
	forum:
		"forum forums foro foros thread threads viewtopic showthread viewforum board boards discussion discussions community topic memberlist " +
		"question questions answers questions groups thread discuss phpbb phpbb2 member members",
	shop:
		"product products produkt produkte producto productos shop store cart item itm dp catalog catalogue katalog kategoriya collections goods " +
		"buy basket checkout prod catalogo pd sku winkel boutique tienda tovar tickets price prices",
	manual:
		"docs doc documentation reference manual man api wiki help support handbook glossary faq tutorial tutorials guides developer developers spec " +
		"learn book dictionary definition knowledge knowledgebase kb en-us",
	account:
		"login signin signup register registration account accounts password user users auth profile forgot join subscribe subscription mitglied anmelden " +
		"registrieren connexion inscription logout lostpassword checkout registrasi masuk daftar",
	office:
		"contact contacts contact-us contactus kontakt contacto contatti contato kontak kontakty about about-us aboutus imprint impressum privacy terms " +
		"careers feedback team redaksi tentang pedoman",
	service:
		"service services solutions solution pricing plans locations location features platform company programs program compare industries tools " +
		"insurance products offers demo partners software admissions academics courses course degree rates loans cards",
};

const families: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(words)
		.flatMap(([family, list]) => list.split(" ").map((word) => [word, family] as const))
		.reduce((map, [word, family]) => map.set(word, [...(map.get(word) ?? []), family]), new Map<string, string[]>()),
);

/** Query parameters that ask for a list: a search, an order, a filter, a board. */
const asking = new Set("s q search query keyword ntt sort f board cat category forum".split(" "));
const numbering = /[?&/](?:page|paged|start|offset|pagen_\d|pagenumber|seite|hal|p)[=/]\d{1,4}(?!\d)|\/(?:page|index)-?\d+/;

export interface AddressShape {
	readonly host: string;
	/** Steps of the path, lower case, empty ones left out. */
	readonly steps: readonly string[];
	/** The address of a front page. */
	readonly root: boolean;
	/** Families of whole steps above the last, of the one right above it, of the last, and of the host's labels but the last two. */
	readonly above: ReadonlySet<string>;
	readonly under: ReadonlySet<string>;
	readonly last: ReadonlySet<string>;
	readonly named: ReadonlySet<string>;
	/** Words in the longer of the last two steps. */
	readonly slugWords: number;
	/** Digits of the longest number in the path. */
	readonly digits: number;
	/** A year and month, or a whole day, stand in the path. */
	readonly dated: boolean;
	/** The part that says which page of a list this is. */
	readonly page: string | undefined;
	/** The parameter that asks for a list. */
	readonly asks: string | undefined;
}

const familiesOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => families.get(text) ?? []));

/** Takes an http address apart. Undefined for anything else. */
export const addressShape = (url: string): AddressShape | undefined => {
	const match = url.toLowerCase().match(/^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/);
	if (!match) return undefined;
	const [, host = "", path = "", query = ""] = match;
	const steps = path.split("/").filter((step) => step !== "");
	const bare = steps.map((step) => step.replace(/\.(?:s?html?|php|aspx?|jsp|cfm|amp)$/, ""));
	const only = bare[0] ?? "";
	return {
		host,
		steps,
		root:
			query === "" &&
			(bare.length === 0 ||
				(bare.length === 1 && (/^(?:index|home|default|beranda)$/.test(only) || /^[a-z]{2}(?:-[a-z]{2})?$/.test(only)))),
		above: familiesOf(bare.slice(0, -1)),
		under: familiesOf(bare.slice(-2, -1)),
		last: familiesOf(bare.slice(-1)),
		named: familiesOf(host.split(".").slice(0, -2)),
		slugWords: Math.max(0, ...bare.slice(-2).map((step) => step.split(/[-_+]|%20/).filter((word) => /[a-z%]/.test(word)).length)),
		digits: (path.match(/\d+/g) ?? []).reduce((longest, number) => Math.max(longest, number.length), 0),
		dated: /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|\d{2}(?!\d))/.test(path),
		page: url.toLowerCase().match(numbering)?.[0],
		asks: query
			.split("&")
			.map((pair) => pair.split("=")[0] ?? "")
			.find((name) => asking.has(name)),
	};
};
