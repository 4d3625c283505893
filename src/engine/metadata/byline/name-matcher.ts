import { once } from "../../../model/once.ts";
import type { ReadingPack } from "../../../model/words/language.ts";
import { tokensIn } from "../../text/letters.ts";
import { never, oneOf } from "../../text/pattern.ts";
import { betweenOf, ordinalsOf } from "../dates/date-words.ts";

/** Two names have the same key if they differ in spaces, marks, punctuation and capitals only. */
export const nameKey = (text: string): string => tokensIn(text.normalize("NFKD").toLowerCase()).join("");

/** Words of the packs made ready for a page. Patterns and most sets are made when first asked for: a name stated plainly needs none. */
export interface NameMatcher {
	/** An opening word with what parts it from the name: a colon, or a space before a capital. */
	readonly opening: () => RegExp;
	/** Where a label for authors follows another label and its words: `Foto: Budi` before `Penulis: Ani`. */
	readonly nextLabel: () => RegExp;
	/** Does the text hold opening words and no more? */
	readonly isLabel: (text: string) => boolean;
	readonly and: () => RegExp;
	readonly moments: () => readonly RegExp[];
	/** What may stand right before a day: weekdays, and words that say that the article came out or was changed. */
	readonly dayWords: () => { readonly weekdays: readonly string[]; readonly others: ReadonlySet<string> };
	/** What is no part of a name, folded: posts, accounts, opening words. */
	readonly roles: ReadonlySet<string>;
	/** The roles that a pack calls roles, without its opening words. */
	readonly posts: () => ReadonlySet<string>;
	/** What accounts are called that are nobody's, folded. */
	readonly accounts: readonly string[];
	/** Posts that open a byline as well (`Kontributor`): who holds another may be whom the article is about. */
	readonly reporters: () => ReadonlySet<string>;
	/** Small words within names: `von`, `bin`. */
	readonly particles: () => ReadonlySet<string>;
	/** Agencies, which are nobody's family. */
	readonly agencies: () => ReadonlySet<string>;
	/** The most frequent words of the languages. */
	readonly stopwords: () => ReadonlySet<string>;
	/** Words that may stand before an opening word: `Diterbitkan oleh`, `Sebuah tulisan oleh`. Others make it a part of a sentence: `Ditutup oleh Pemkab`. */
	readonly leads: () => ReadonlySet<string>;
	/** Names that are the outlet's own, folded. */
	readonly outlets: readonly string[];
}

/** Longer texts are not asked whether they are opening words alone. Characters. */
const longestLabel = 25;

/** The words of these packs made ready to take names out of a byline, and the names of the outlet, which are nobody's. */
export const nameWords = (packs: readonly ReadingPack[], outlets: readonly string[]): NameMatcher => ({
	opening: once(() => openingPattern(packs)),
	nextLabel: once(() => new RegExp(`(?<=[:：].*)\\s+(?=${oneOf(openingsOf(packs))}\\s*[:：])`, "gu")),
	isLabel: (text) => {
		const label = text.replace(/\s*[:：]$/, "").toLowerCase();
		return label.length <= longestLabel && packs.some(({ bylines }) => bylines?.includes(label));
	},
	and: once(() => {
		const and = [...packs.flatMap((pack) => pack.and ?? []), "&"];
		// After a comma in small letters only: `Dan` is a name, too.
		return new RegExp(`\\s+${oneOf(and.flatMap(inCases))}\\s+|^${oneOf(and)}\\s+`, "u");
	}),
	moments: once(() => momentPatterns(packs)),
	dayWords: once(() => dayWordsOf(packs)),
	roles: new Set(
		packs.flatMap((pack) => [...(pack.roles ?? []), ...(pack.accounts ?? []), ...(pack.bylines ?? [])]).map((role) => role.toLowerCase()),
	),
	reporters: once(() => new Set(packs.flatMap((pack) => pack.bylines ?? []))),
	accounts: packs.flatMap((pack) => pack.accounts ?? []),
	posts: once(() => new Set(packs.flatMap((pack) => pack.roles ?? []))),
	particles: once(() => new Set(packs.flatMap(({ particles = "" }) => particles.split(" ")))),
	agencies: once(() => new Set(packs.flatMap(({ agencies = "" }) => agencies.split(" ")))),
	stopwords: once(() => new Set(packs.flatMap(({ stopwords = "" }) => stopwords.split(" ")))),
	leads: once(() => leadsOf(packs)),
	outlets: outlets.map(nameKey).filter((name) => name !== ""),
});

const dayWordsOf = (packs: readonly ReadingPack[]): ReturnType<NameMatcher["dayWords"]> => ({
	weekdays: packs.flatMap(({ weekdays = "" }) => weekdays.split(" ")).filter((day) => day !== ""),
	others: new Set(packs.flatMap(({ published = [], updated = [] }) => [...published, ...updated].flatMap((phrase) => phrase.split(" ")))),
});

/** Not the words for pictures, though bylines hold them, too (`Foto dan teks:`): `Foto oleh` leads to who took one. */
const leadsOf = (packs: readonly ReadingPack[]): ReadonlySet<string> => {
	const pictures = new Set(packs.flatMap((pack) => pack.pictures ?? []));
	return new Set(
		packs
			.flatMap(({ bylines = [], roles = [], published = [], updated = [], pieces = "", stopwords = "" }) =>
				[...bylines, ...roles, ...published, ...updated, pieces, stopwords].flatMap((phrase) => phrase.split(" ")),
			)
			.filter((word) => !pictures.has(word)),
	);
};

/** A word in the three cases it is written in, for patterns that must tell capitals from small letters. */
const inCases = (word: string): readonly string[] => [
	word.toLowerCase(),
	word.toUpperCase(),
	word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
];

/** Opening words, the longest first. */
const openingsOf = (packs: readonly ReadingPack[]): readonly string[] =>
	packs
		.flatMap((pack) => pack.bylines ?? [])
		.sort((a, b) => b.length - a.length)
		// The capital after it must be told from a small letter.
		.flatMap(inCases);

const openingPattern = (packs: readonly ReadingPack[]): RegExp => {
	const openings = openingsOf(packs);
	return openings.length === 0
		? never
		: new RegExp(
				`(?<![\\p{Alpha}\\p{N}])${oneOf(openings)}(?:\\s*[:：|]\\s*|\\s*[/／]\\s*(?=\\p{Lo})|\\s+(?=[\\p{Upper}\\p{Lo}])|(?=\\p{Upper}\\p{Lower}))`,
				"u",
			);
};

/** Days and times in any order of their parts. */
const momentPatterns = (packs: readonly ReadingPack[]): readonly RegExp[] => {
	const [ordinal, between] = [oneOf(ordinalsOf(packs)), oneOf(betweenOf(packs))];
	return [
		// Before days that may begin in the midst of one.
		/\d{4}(?:[-/]|\.\s?)\d{1,2}(?:[-/]|\.\s?)\d{1,2}(?:T\S+)?/gu,
		new RegExp(
			`(?<!\\d)\\d{1,2}${ordinal}?\\.?[\\s./-]+(?:(?:${between}\\s+)?\\p{Alpha}+|\\d{1,2})\\.?,?[\\s./-]+(?:${between}\\s+)?\\d{2,4}(?!\\d)`,
			"gu",
		),
		new RegExp(`\\p{Alpha}+\\.?\\s+\\d{1,2}${ordinal}?,?\\s+\\d{4}`, "gu"),
		/(?<!\d)\d{4}\.\s+\p{Alpha}{3,}\.?\s+\d{1,2}\.?(?!\d)/gu,
		/\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?::\d{2})?(?:\s*[apAP]\.?[mM]\.?)?(?:\s+\p{Upper}{2,4}(?!\p{Alpha}))?/gu,
	];
};
