import type { ReadingPack } from "../model/language.ts";

/** The longest name, in characters and words. Longer texts are sentences about somebody. */
const longest = { characters: 60, words: 7 };
/** No article has more authors than this; longer lists are something else. */
const most = 12;

/** What is never part of a name. */
const noise: readonly RegExp[] = [
	/https?:\/\/\S+/giu,
	/(?:www\.)\S+/giu,
	/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
	/\([^)]*\)|\[[^\]]*\]/gu,
	/@[\p{L}\p{N}_.]+/gu,
	/\d{1,2}[:.]\d{2}.*$/u,
	/(?:\p{L}+,?\s+)?\d{1,2}[\s./-]+(?:\p{L}+|\d{1,2})\.?[\s./-]+\d{4}.*$/u,
	/\p{L}+\.?\s+\d{1,2},\s+\d{4}.*$/u,
];

const separators = /\s*(?:[;|•·•\n]|\s[-–—]\s|\s\/\s|,)\s*/u;

/**
 * The names of people in a byline as written: `Oleh: Ani Wijaya dan Budi S., Koran Kita` gives Ani Wijaya and Budi S.
 *
 * Opening words (`By`, `Oleh`), addresses, dates, roles and the site's own name go; several names are parted.
 */
export const namesIn = (written: string, packs: readonly ReadingPack[], site: string | undefined): readonly string[] => {
	const bare = noise.reduce((text, pattern) => text.replace(pattern, " "), written.normalize("NFC").replace(/\s+/g, " ").trim());
	const opened = withoutOpening(bare, packs);
	const names = opened
		.split(separators)
		.flatMap((part) => splitAnd(part, packs))
		.map((part) =>
			withoutOpening(part, packs)
				.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, "")
				.trim(),
		)
		.filter((part) => isName(part) && !isSite(part, site) && !isRole(part, packs));
	return names.length > most ? [] : names.filter((name, index) => index === 0 || plausible(name));
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const withoutOpening = (text: string, packs: readonly ReadingPack[]): string => {
	const words = packs.flatMap((pack) => pack.bylines ?? []).sort((a, b) => b.length - a.length);
	return words.length === 0
		? text
		: text.replace(new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.map(escaped).join("|")})(?:\\s*[:|]\\s*|\\s+)(?=\\S)`, "iu"), "");
};

const splitAnd = (text: string, packs: readonly ReadingPack[]): readonly string[] => {
	const words = [...packs.flatMap((pack) => pack.and ?? []).map(escaped), "&"];
	return text.split(new RegExp(`\\s+(?:${words.join("|")})\\s+`, "iu"));
};

const isName = (text: string): boolean =>
	text.length >= 2 &&
	text.length <= longest.characters &&
	text.split(" ").length <= longest.words &&
	/\p{L}{2}/u.test(text) &&
	!/\d{3}/.test(text) &&
	!/[{}<>=_]/.test(text);

/** After a comma stand roles and places as often as names: only what is written like a name counts there. */
const plausible = (text: string): boolean =>
	/^\p{Lo}/u.test(text) ||
	(text.includes(" ") && text.split(" ").filter((word) => /^\p{Ll}/u.test(word)).length <= 2 && /^\p{Lu}/u.test(text)) ||
	/^\p{Ll}{2,5}$/u.test(text);

const fold = (text: string): string =>
	text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "");

const isSite = (text: string, site: string | undefined): boolean => {
	const [name, own] = [fold(text), fold(site ?? "")];
	return own !== "" && (name === own || name === `${own}com` || `${name}com` === own);
};

const isRole = (text: string, packs: readonly ReadingPack[]): boolean => {
	const roles = packs.flatMap((pack) => pack.roles ?? []).map((role) => role.toLowerCase());
	return text
		.toLowerCase()
		.split(/[\s-]+/)
		.some((word) => roles.includes(word));
};
