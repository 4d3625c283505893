/** The names of characters from U+00A0 on, in their order (https://html.spec.whatwg.org/multipage/named-characters.html). */
const signs =
	"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest";

/** Others that texts hold. Letters with an accent are told by the accent. */
const others = {
	amp: "&",
	quot: '"',
	apos: "'",
	lt: "<",
	gt: ">",
	ensp: " ",
	emsp: " ",
	thinsp: " ",
	ndash: "–",
	mdash: "—",
	minus: "−",
	times: "×",
	divide: "÷",
	rsquo: "’",
	lsquo: "‘",
	sbquo: "‚",
	rdquo: "”",
	ldquo: "“",
	bdquo: "„",
	lsaquo: "‹",
	rsaquo: "›",
	hellip: "…",
	bull: "•",
	prime: "′",
	dagger: "†",
	permil: "‰",
	euro: "€",
	trade: "™",
	larr: "←",
	rarr: "→",
	zwj: "\u200d",
	zwnj: "\u200c",
	szlig: "ß",
	oslash: "ø",
	aelig: "æ",
	oelig: "œ",
	eth: "ð",
	thorn: "þ",
};

const characters: ReadonlyMap<string, string> = new Map([
	...signs.split(" ").map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
	...Object.entries(others),
]);

/** Combining marks of entities such as `&uuml;` and `&eacute;`. */
const accents: ReadonlyMap<string, string> = new Map(
	Object.entries({
		uml: "\u0308",
		acute: "\u0301",
		grave: "\u0300",
		circ: "\u0302",
		tilde: "\u0303",
		ring: "\u030a",
		cedil: "\u0327",
		caron: "\u030c",
	}),
);

/** The character that an entity names, undefined for a name not known here. `&Oslash;` names a capital, `&AMP;` what `&amp;` does, `&Dagger;` another sign. */
const characterOf = (name: string): string | undefined => {
	const known = characters.get(name);
	if (known !== undefined) return known;
	const small = characters.get(name.toLowerCase());
	if (small !== undefined && /^\p{Lower}/u.test(small)) return small.toUpperCase();
	if (small !== undefined && name === name.toUpperCase()) return small;
	const accent = accents.get(name.slice(1));
	return accent && (name.charAt(0) + accent).normalize("NFC");
};

/**
 * The text with the characters that its entities name; an entity not known here stays as it is written. Titles hold some written twice
 * (`&amp;quot;`, `&uuml;` inside JSON) often enough for this to be worth it.
 */
export const withCharacters = (text: string): string =>
	text.replace(
		/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}\d{0,2}));/gi,
		(written, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
			name ? (characterOf(name) ?? written) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? "20", 16)),
	);
