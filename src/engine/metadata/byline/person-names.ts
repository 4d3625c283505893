import { tokensIn } from "../../text/letters.ts";
import { plainTitle } from "../stated/stated-text.ts";
import { withoutMoments, withoutNoise } from "./byline-noise.ts";
import { withCommas, withDegrees } from "./degrees.ts";
import { type NameMatcher, nameKey } from "./name-matcher.ts";
import { isFamily, isName, isPlain, plausible, withoutPlace, withoutTitle } from "./name-shape.ts";

/** The longest text looked at, and the longest phrase before a name. Characters. */
const longest = { written: 300, phrase: 25 };
/** No article has more authors than this; longer lists are something else. */
const most = 12;

/** A slash parts names only where there are names of several words: `srf/hosb` is one desk, `Kavitha a/p Raman` one person. */
const separators = /\s*(?:[;|•·»›\n]|\s[-–—]\s|\s\/\s|(?<=\p{Alpha} [^/]*)(?<! \p{Alpha})\/(?=[^/]*\p{Alpha} )|,)\s*/u;
/** Commas of other scripts part names where it is said that there are some; in other lines they part a sentence. */
const commas = /\s*[،、，]\s*/u;

/**
 * `stated`: a machine was told this is an author. `linked`: it leads to an author's page. `marked`: its element is named after
 * authors. `read`: it was found in the page and must look like a name.
 */
export type Trust = "stated" | "linked" | "marked" | "read";

/**
 * Two to four capitalised words of the Latin alphabet, none of them a role, an opening word or the outlet: what machines are told most often.
 * Seen at once, without the many patterns that take a byline apart; a browser compiles each of those anew for each page.
 */
const isPlainName = (written: string, { roles, outlets }: NameMatcher): boolean => {
	if (!isPlain(written) || outlets.includes(nameKey(written))) return false;
	const padded = ` ${written.toLowerCase()} `;
	for (const role of roles) if (padded.includes(` ${role} `)) return false;
	return true;
};

/**
 * The names of people in a byline as written: `Oleh: Ani Wijaya dan Budi S., Koran Kita` gives Ani Wijaya and Budi S.
 *
 * Opening words (`By`, `Oleh`), addresses, dates, roles and the outlet's own name go; several names are parted.
 */
export const namesIn = (written: string, words: NameMatcher, trust: Trust): readonly string[] => {
	if (trust === "stated" && isPlainName(written, words)) return [written];
	const bare = withDegrees(
		withoutNoise(
			(trust === "stated" ? plainTitle(written) : written).slice(0, longest.written).normalize("NFC").replace(/\s+/g, " ").trim(),
			words,
		),
	);
	const opens = (parts: readonly string[]): number => parts.findIndex((part) => openingOf(part, words, trust) !== undefined);
	const pieces = isReversed(bare, words, trust) ? [bare] : bare.split(separators);
	// A sentence, or somebody else's part in it: `Reviewed by Budi Santoso, Kotabaru`.
	if (trust === "read" && opens(pieces) < 0 && words.opening().test(bare)) return [];
	const first = trust === "stated" ? 0 : Math.max(0, opens(pieces));
	const parts = pieces.filter((part, index) => index <= first || !isPostOf(part, words));
	const at = opens(parts);
	const opened = at >= 0;
	const lead = parts[Math.max(0, at)] ?? "";
	const [head = "", ...tail] = untilLabel(opened ? [openingOf(lead, words, trust) ?? "", ...parts.slice(at + 1)] : parts, words, opened);
	const isOnly = !/[,،、，]/.test(bare);
	const reading: LineReading = { words, trust, opened };
	const named = (some: readonly string[]): readonly string[] =>
		some
			.flatMap((part) => (opened || trust === "stated" ? part.split(commas) : [part]))
			.flatMap((part) => partedByAnd(part, words, isOnly))
			.map((part) => nameIn(part, reading))
			.filter((part) => isPersonsName(part, reading));
	const isTold = opened || trust !== "read";
	const isLikely = (name: string): boolean => plausible(trust === "linked" ? withoutTitle(name, words) : name, words, isTold);
	const later = named(tail).filter((name) => trust === "stated" || !saysSmallWord(name, words));
	const leading = named([head]);
	const names = isPostOf(lead, words) && later.some(isLikely) ? later : [...leading, ...later];
	const isWhole = trust === "linked" && !written.trim().includes(" ");
	const alone = (name: string): boolean => trust === "stated" || ((opened || isWhole) && /^[\p{Upper}\p{Lo}]\S*$/u.test(name));
	// Behind an outlet one word is where that is: `Koran Kita, Kotabaru`.
	const kept = names.filter((name) => (name === leading[0] && alone(name)) || isLikely(name));
	return kept.length > most ? [] : kept.map(withCommas);
};

/** How a line is read. */
interface LineReading {
	readonly words: NameMatcher;
	readonly trust: Trust;
	/** Opening words say that names follow. */
	readonly opened: boolean;
}

/** Where somebody writes, before the name: `Laporan Wartawan KabarKita.id Ani Wijaya`. An opening word leads to a capital only. */
const domain = /^[\p{Alpha}\p{N}-]{3,}\.\p{Lower}{2,4}\s+(?=\p{Upper})/u;

/** A part of a line without what is none of the name in it: a label, a place, a post, the role of somebody else, the outlet. */
const nameIn = (part: string, { words, trust, opened }: LineReading): string => {
	const bare = bareName(part, words, trust);
	const name = withoutPost(opened || trust === "marked" ? withoutPlace(bare, words) : bare, words);
	return withoutOutlet(opened ? beforeRole(name.replace(domain, ""), words) : name, words);
};

/** Is it a name, and none of a day, the outlet, or a role? In a line without opening words that lead to it, one that holds some is a sentence. */
const isPersonsName = (part: string, { words, trust, opened }: LineReading): boolean =>
	isName(part) &&
	!isWeekday(part, words) &&
	!isOutlet(part, words) &&
	!isRole(part, words) &&
	(trust === "stated" || opened || !saysOpening(part, words));

/**
 * Behind the first part of a line, does this hold a small word of the language that is none of names: `Leave a Comment`? Before another one it may be: `Jan
 * op den Berg`.
 */
const saysSmallWord = (part: string, { particles, stopwords }: NameMatcher): boolean =>
	part.split(" ").some((word, at, all) => stopwords().has(word) && !particles().has(word) && !/^['’]?\p{Lower}/u.test(all[at + 1] ?? ""));

/** Does an opening word stand in this part, and not as the particle of a name: `Anna von Schmidt`? */
const saysOpening = (part: string, words: NameMatcher): boolean => {
	const match = words.opening().exec(part);
	return match !== null && !isWithinName(part.slice(0, match.index), match[0], words);
};

/** Behind words that are all written as names are, `von` is as good a particle as an opening word; not in `Ein Artikel von`. */
const isWithinName = (before: string, opening: string, { particles, leads }: NameMatcher): boolean =>
	/^\p{Upper}/u.test(before) &&
	!/\s\p{Lower}/u.test(before) &&
	particles().has(opening.trim().toLowerCase()) &&
	!before
		.toLowerCase()
		.split(/\s+/)
		.some((word) => leads().has(word));

/** `Wijaya, Ani`, as machines sort people: two words that are a name together. */
const isReversed = (text: string, words: NameMatcher, trust: Trust): boolean =>
	trust === "stated" &&
	/^\p{Upper}[\p{Alpha}'’-]+, \p{Upper}[\p{Alpha}'’-]+$/u.test(text) &&
	!text.split(", ").some((part) => isRole(part, words) || isOutlet(part, words));

/** The names around `and`. Where the word may stand within a name, too, and the part is all there is, it may be one: `José Ortega y Gasset`. */
const partedByAnd = (part: string, words: NameMatcher, isAll: boolean): readonly string[] => {
	const names = part.split(words.and());
	const [before = "", after = ""] = names;
	const isOne = isAll && names.length === 2 && words.particles().has(part.slice(before.length, part.length - after.length).trim());
	return isOne && before.includes(" ") && !isRole(before, words) && isFamily(after, words) ? [part] : names;
};

/** Do opening words lead to a name in this line? In a sentence they may stand as well. */
export const isOpened = (text: string, words: NameMatcher, trust: Trust): boolean =>
	withoutNoise(text, words)
		.split(separators)
		.some((part) => openingOf(part, words, trust) !== undefined);

/** Is this line no more than who wrote it, or a day? */
export const isCredit = (text: string, words: NameMatcher): boolean =>
	isOpened(text, words, "read") ? namesIn(text, words, "read").length > 0 : !/\p{Alpha}|\p{N}/u.test(withoutMoments(text, words));

/** `홍길동 기자`, a name and who that is in a script without capitals, where no comma parts the two. */
const withoutPost = (part: string, { roles }: NameMatcher): string => {
	const [, name, post = ""] = /^(\p{Lo}[\p{Alpha}\p{M} ]*) ([\p{Alpha}\p{M}]+)$/u.exec(part) ?? [];
	return name !== undefined && roles.has(post) ? name : part;
};

/** The name at the head of a line that says but whose it is: `Ani Wijaya, Kontributor`, `Ani Wijaya - Koran Kita`; empty for any other line. */
export const namesBesidePost = (text: string, words: NameMatcher): readonly string[] => {
	const [first = "", ...others] = withoutNoise(text, words)
		.split(separators)
		.filter((part) => part !== "");
	const isPost = (part: string): boolean =>
		isOutlet(part, words) ||
		words.reporters().has(part.toLowerCase()) ||
		tokensIn(part.toLowerCase()).every((word) => words.reporters().has(word));
	const isSigned = (others.length > 0 && /\p{Lower}/u.test(first) && others.every(isPost)) || withoutPost(text, words) !== text;
	return isSigned && !isOutlet(first, words) ? namesIn(first, words, "read") : [];
};

/** `Ani Wijaya for Koran Kita`: the name before the outlet's. Of one word it may be a family's. */
const withoutOutlet = (part: string, { outlets, stopwords }: NameMatcher): string => {
	const written = part.split(" ");
	const leads = (word: string): boolean => /^\p{Lower}/u.test(word) || stopwords().has(word.toLowerCase());
	for (let at = 2; at < written.length; at++) {
		const isNamedSo = written.length - at > 1 || /^\p{Lower}/u.test(written[at - 1] ?? "");
		if (!isNamedSo || !outlets.includes(nameKey(written.slice(at).join("")))) continue;
		while (at > 0 && leads(written[at - 1] ?? "")) at--;
		return written.slice(0, at).join(" ");
	}
	return part;
};

const bareName = (part: string, words: NameMatcher, trust: Trust): string => {
	const bare = part.replace(/^[^\p{Alpha}\p{N}]+|(?:\s\d+)?[^\p{Alpha}\p{M}\p{N}.)]*$/gu, "");
	const name = openingOf(bare, words, "stated") ?? bare;
	return (trust !== "read" ? name.replace(/^\p{Alpha}[\p{Alpha}/ ]{0,24}:\s+/u, "") : name).trim();
};

/** Another label and colon: the names after it did something else (`Editor:`, `Foto:`). */
const label = /(?:^|\s)\p{Alpha}+\s*[:：](?!\/\/).*$/u;

/** The names up to the first label that is no opening word itself, or the first opening word in the midst of a part: `photos by Budi Santoso`. */
const untilLabel = (parts: readonly string[], words: NameMatcher, opened: boolean): readonly string[] => {
	const at = parts.findIndex(
		(part, index) =>
			(opened || index > 0) &&
			(index === 0 || openingOf(part, words, "stated") === undefined) &&
			(label.test(part) || (index > 0 && openingOf(part, words, "marked") !== undefined)),
	);
	return at < 0 ? parts : [...parts.slice(0, at), ...(label.test(parts[at] ?? "") ? [(parts[at] ?? "").replace(label, "")] : [])];
};

/** `Ani Wijaya Editor Budi Santoso`: what stands before the role of somebody else. */
const beforeRole = (part: string, { roles }: NameMatcher): string => {
	const written = part.split(" ");
	const at = written.findIndex((word, index) => index > 0 && word.length > 4 && roles.has(word.toLowerCase()));
	return at > 1 && at < written.length - 1 ? written.slice(0, at).join(" ") : part;
};

/** `Kontributor Kotabaru`, `Laporan Wartawan Kabar Kota`: a post and what it is of. Who holds it stands before or after, parted by a comma. */
const isPostOf = (part: string, { posts }: NameMatcher): boolean => {
	const written = part.split(" ");
	return written.slice(0, 2).some((word, index) => posts().has(word.toLowerCase()) && /^\p{Alpha}/u.test(written[index + 1] ?? ""));
};

/**
 * What follows opening words, where they open the part or end a short phrase that does: `Diterbitkan oleh`, in what is marked `Ein Bericht von`,
 * too.
 */
const openingOf = (part: string, words: NameMatcher, trust: Trust): string | undefined => {
	const match = words.opening().exec(part);
	if (!match || isWithinName(part.slice(0, match.index), match[0], words) || !leadsTo(part.slice(0, match.index), words, trust))
		return undefined;
	const rest = part.slice(match.index + match[0].length);
	return openingOf(rest, words, "stated") ?? rest;
};

const leadsTo = (phrase: string, { leads }: NameMatcher, trust: Trust): boolean =>
	phrase === "" ||
	(trust !== "stated" &&
		phrase.length <= longest.phrase &&
		(trust !== "read" || tokensIn(phrase.toLowerCase()).every((word) => leads().has(word))));

const isWeekday = (text: string, { dayWords }: NameMatcher): boolean =>
	!text.includes(" ") && dayWords().weekdays.includes(text.toLowerCase());

/** The outlet, or its people: `Tim Koran Kita`. */
const isOutlet = (text: string, { outlets, roles }: NameMatcher): boolean => {
	const key = nameKey(text);
	return outlets.some((outlet) => key === outlet || (key.includes(outlet) && roles.has(key.replace(outlet, ""))));
};

const isRole = (text: string, { roles }: NameMatcher): boolean =>
	roles.has(text.toLowerCase()) ||
	text
		.toLowerCase()
		.split(/[\s-]+/)
		.some((word) => roles.has(word) && word.length > 4);
