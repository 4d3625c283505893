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

export interface AddressShape {
	readonly host: string;
	/** Path without empty steps, lower case. */
	readonly steps: readonly string[];
	/** Names of query parameters, lower case. */
	readonly parameters: readonly string[];
	/** Families of the words that whole steps of the path are, the last step apart. */
	readonly above: ReadonlySet<string>;
	/** Families of the last step as a whole. */
	readonly last: ReadonlySet<string>;
	/** Families of the host's labels, the last two apart. */
	readonly named: ReadonlySet<string>;
	/** Words in the longest of the last two steps, parted by hyphens or underscores. */
	readonly slugWords: number;
	/** Digits of the longest number in the path. */
	readonly digits: number;
	/** A year and month, or a whole day, stand in the path. */
	readonly dated: boolean;
}

const familiesOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => families.get(text) ?? []));

/** Takes an http address apart. Undefined for anything else. */
export const addressShape = (url: string): AddressShape | undefined => {
	const match = url.toLowerCase().match(/^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/);
	if (!match) return undefined;
	const [, host = "", path = "", query = ""] = match;
	const steps = path.split("/").filter((step) => step !== "");
	const bare = steps.map((step) => step.replace(/\.(?:s?html?|php|aspx?|jsp|cfm|amp)$/, ""));
	const tail = bare.slice(-2);
	return {
		host,
		steps,
		parameters: query.split("&").flatMap((pair) => (pair === "" ? [] : [pair.split("=")[0] ?? ""])),
		above: familiesOf(bare.slice(0, -1)),
		last: familiesOf(bare.slice(-1)),
		named: familiesOf(host.split(".").slice(0, -2)),
		slugWords: Math.max(0, ...tail.map((step) => step.split(/[-_+]|%20/).filter((word) => /\p{L}|%/u.test(word)).length)),
		digits: Math.max(0, ...(path.match(/\d+/g) ?? []).map((number) => number.length)),
		dated: /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|\d{2}(?!\d))/.test(path),
	};
};
