import { hasUnspaced } from "../../text/letters.ts";
import type { NameMatcher } from "./name-matcher.ts";

/** The longest name in characters and words; longer texts are sentences about somebody. */
const longest = { characters: 60, words: 7 };
/** What only looks like a name has at most so many characters in a script without capitals; of a name that is said to be one, each word. */
const longestUncapitalised = 12;
/** A name has so many words at most in a script with capitals or with spaces … */
const mostWords = 5;
/** … and so many stretches where a script puts no spaces between words. */
const mostStretches = 3;

/** A capitalised word in Latin letters (`McKay`, `O'Neill`, `Åse`), or an initial; no class of all scripts. */
const plainWord =
	"[A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0110](?:\\.|[A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1ea0-\\u1ef9'’]+)";
const plainName = new RegExp(`^${plainWord}(?: ${plainWord}){1,3}$`);

/** Two to four capitalised words of the Latin alphabet. */
export const isPlain = (text: string): boolean => plainName.test(text);

/** Can a text be a name at all? */
export const isName = (text: string): boolean =>
	text.length >= 2 &&
	text.length <= longest.characters &&
	plainWords(text).length <= longest.words &&
	/\p{Alpha}{2}/u.test(text.replace(/\p{M}+/gu, "")) &&
	!/\d{3}/.test(text) &&
	// Controls of the size of text: `A- A+`.
	!/[{}<>=?!:]|-(?:\s|$)/.test(text);

/** The words of a name without titles, initials and degrees. */
const plainWords = (text: string): readonly string[] => text.split(" ").filter((word) => !word.includes("."));

/** A capital, perhaps after an article that is a part of the word: `d'Ormesson`, `al-Faruqi`. */
const capital = /^(?:\p{Lower}{1,3}['’-])?\p{Upper}/u;

/**
 * Written like a name: capitals on all words but particles, or a script without capitals, or the small initials of an agency's desk. `isTold`:
 * words or markup say that it is one.
 */
export const plausible = (text: string, { particles }: Pick<NameMatcher, "particles">, isTold: boolean): boolean => {
	const words = text.split(" ");
	if (/\d/.test(text)) return false;
	if (/^\p{Lo}/u.test(text)) {
		const most = hasUnspaced(text) ? mostStretches : mostWords;
		return (
			text.length <= longestUncapitalised || (isTold && words.length <= most && words.every((word) => word.length <= longestUncapitalised))
		);
	}
	const named = words.filter((word) => !particles().has(word));
	const small = named.filter((word) => /^\p{Lower}/u.test(word) && !capital.test(word)).length;
	return (
		named.length > 1 &&
		plainWords(named.join(" ")).length <= mostWords &&
		small < named.length / 2 &&
		/^\p{Upper}/u.test(text) &&
		capital.test(words.at(-1) ?? "")
	);
};

/** One word that can be a family: neither in capitals (`EFE`) nor an agency, an account or a post. */
export const isFamily = (word: string, { agencies, roles }: Pick<NameMatcher, "agencies" | "roles">): boolean =>
	/^\p{Upper}\p{Lower}[\p{Alpha}'’-]*$/u.test(word) && !agencies().has(word.toLowerCase()) && !roles.has(word.toLowerCase());

/** What people of an office are called in small letters before their name: `don Ernesto Rossi`, where that is all a link to their page says. */
export const withoutTitle = (name: string, { stopwords }: Pick<NameMatcher, "stopwords">): string => {
	const [, title = "", rest] = /^(\p{Lower}{2,8})\.? (\p{Upper}\S* .+)$/u.exec(name) ?? [];
	return rest === undefined || stopwords().has(title) ? name : rest;
};

/** `Ani Wijaya in London`: the name before a small word of the language that stands in no name. */
export const withoutPlace = (part: string, { particles, stopwords }: Pick<NameMatcher, "particles" | "stopwords">): string => {
	const words = part.split(" ");
	const at = words.findIndex((word) => !capital.test(word) && !particles().has(word));
	return at > 1 && stopwords().has(words[at] ?? "") ? words.slice(0, at).join(" ") : part;
};

/** A given name, or initials with a space between: degrees (`S.H.`, `MD`) have none. */
const given = /^(?:\p{Upper}[\p{Lower}\p{M}][\p{Alpha}\p{M}'’ -]*(?: \p{Upper}\.)*|\p{Upper}\.(?:[ -]\p{Upper}\.)*)$/u;

/** The one person of a text as catalogues sort people, `Wijaya, Ani B.`, as spoken; any other text as it is: two names of several words are two people. */
export const inOrder = (written: string): string => {
	const [family = "", first = "", ...others] = written.trim().split(/,\s+/);
	const isOne = others.length === 0 && given.test(first) && [family, first].some((name) => !/\s/.test(name.replace(/\s\p{Upper}\./gu, "")));
	return isOne ? `${first} ${family}` : written;
};

/** An account that says not who writes with it: `admin`, `admin2`, `adminkabar`. */
export const isAccount = (name: string, { accounts }: NameMatcher): boolean =>
	accounts.some((account) => name.toLowerCase() === account || (isLogin(name) && name.startsWith(account)));

/** The name somebody signs in with: a word without capitals. Desks of agencies write theirs short. */
export const isLogin = (name: string): boolean => /^[a-z0-9_-]{5,}$/.test(name);
