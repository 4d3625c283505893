/** What can be told of a text by looking at each character once. Counts of characters. */
export interface Characters {
	readonly digits: number;
	readonly commas: number;
	/** Marks that end a sentence: followed by a space, a closing mark or the end, or of a script that needs no space. */
	readonly stops: number;
	/** Characters of scripts written without spaces, Hangul included. */
	readonly wide: number;
	readonly upper: number;
	readonly lower: number;
	readonly quotes: number;
	/** Bars, bullets and arrows: what parts labels, not words. */
	readonly bars: number;
	/** Signs of rights: ©, ®. */
	readonly rights: number;
	/** Signs of accounts and topics: @, #. */
	readonly at: number;
}

const kinds = ["digits", "commas", "stops", "upper", "lower", "quotes", "bars", "rights", "at"] as const;
type Kind = (typeof kinds)[number];

/** The number of a kind in the table and in the counts; 0 is none of them. */
const number = Object.fromEntries(kinds.map((kind, at) => [kind, at + 1])) as Readonly<Record<Kind, number>>; // one entry for each kind

/** What each character counts as; a table, because every character of a page is looked up. */
const table: Uint8Array = (() => {
	const codes = new Uint8Array(0x10000);
	const put = (kind: Kind, characters: string): void => {
		for (const character of characters) codes[character.charCodeAt(0)] = number[kind];
	};
	for (let code = 0; code < 0x530; code++) {
		const character = String.fromCharCode(code);
		if (character.toLowerCase() !== character) put("upper", character);
		else if (character.toUpperCase() !== character) put("lower", character);
	}
	put("digits", "0123456789");
	put("commas", ",;،、，；");
	put("stops", ".!?…。！？।؟۔։");
	put("quotes", '"“”„«»‘’「」');
	put("bars", "|»›→▶▸•·");
	put("rights", "©®");
	put("at", "@#");
	return codes;
})();

/** Sentence ends of scripts that put no space after them. */
const needsNoSpace: ReadonlySet<number> = new Set([..."。！？"].map((mark) => mark.charCodeAt(0)));
const closers: ReadonlySet<number> = new Set([..." \n\t\"'”’»)]"].map((mark) => mark.charCodeAt(0)));

const isWide = (code: number): boolean =>
	code >= 0x0e00 &&
	(code < 0x0f00 ||
		(code >= 0x1000 && code < 0x10a0) ||
		(code >= 0x1780 && code < 0x1800) ||
		(code >= 0x3040 && code < 0xa000) ||
		(code >= 0xac00 && code < 0xd7b0));

/** Looks at each character once. */
export function characters(text: string): Characters {
	const counts = new Uint32Array(kinds.length + 1);
	let wide = 0;
	const { length } = text;
	const { stops } = number;
	for (let place = 0; place < length; place++) {
		const code = text.charCodeAt(place);
		const kind = table[code] ?? 0;
		if (kind === stops && place + 1 < length && !needsNoSpace.has(code) && !closers.has(text.charCodeAt(place + 1))) continue;
		counts[kind] = (counts[kind] ?? 0) + 1;
		if (code >= 0x0e00 && isWide(code)) wide++;
	}
	return {
		digits: counts[number.digits] ?? 0,
		commas: counts[number.commas] ?? 0,
		stops: counts[number.stops] ?? 0,
		wide,
		upper: counts[number.upper] ?? 0,
		lower: counts[number.lower] ?? 0,
		quotes: counts[number.quotes] ?? 0,
		bars: counts[number.bars] ?? 0,
		rights: counts[number.rights] ?? 0,
		at: counts[number.at] ?? 0,
	};
}
