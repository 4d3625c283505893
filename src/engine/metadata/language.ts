import type { Page } from "../../model/reading/page.ts";
import type { ReadingPack } from "../../model/words/language.ts";
import { isLatin, lettersIn } from "../text/letters.ts";
import { countStopwords, stopwordIndex } from "../text/stopwords.ts";

/**
 * How much text is read to tell the language, and the least that can tell it. Words; two hundred and fifty name it as surely as all, and
 * where the first eighty are plainly of the declared language no more are read.
 */
const sample = { first: 80, most: 250, least: 25 };

/** Paragraphs of more characters than this are long ones, which are sampled first. */
const shortParagraph = 80;

/** So many characters of the sample are taken for a word. */
const wordLength = 8;

/**
 * Shares of function words among all words, 0 to 1. Prose of a pack's language has 0.25 and more; of another language mostly below
 * 0.12 (related languages, Indonesian and Malay among them, up to 0.2). `clearly`: how many times denser another language must be
 * before the page's own declaration is doubted; `plainly`: a share of its own function words from
 * which no other language can be that many times denser.
 */
const density = { prose: 0.14, clearly: 1.5, plainly: 0.3 };

/** Scripts that mean one language, or mean it unless the page says otherwise. Checked in this order: kana decides before Han. */
const scripts: readonly (readonly [RegExp, string])[] = [
	[/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, "ja"],
	[/\p{sc=Hangul}/gu, "ko"],
	[/\p{sc=Han}/gu, "zh"],
	[/\p{sc=Thai}/gu, "th"],
	[/\p{sc=Khmer}/gu, "km"],
	[/\p{sc=Lao}/gu, "lo"],
	[/\p{sc=Myanmar}/gu, "my"],
	[/\p{sc=Hebrew}/gu, "he"],
	[/\p{sc=Greek}/gu, "el"],
	[/\p{sc=Georgian}/gu, "ka"],
	[/\p{sc=Armenian}/gu, "hy"],
	[/\p{sc=Tamil}/gu, "ta"],
	[/\p{sc=Bengali}/gu, "bn"],
];

/** A script decides from this share of the letters, 0 to 1. */
const dominant = 0.3;

/**
 * The language of the page's text, BCP 47 with a lower-case primary subtag; empty when unknown.
 *
 * What the page declares holds unless its words clearly belong to another pack's language: many sites declare their template's language.
 * `stated` are further declarations (JSON-LD, `og:locale`), asked in order.
 */
export const language = (page: Page, packs: readonly ReadingPack[], stated: readonly string[] = []): string => {
	const declared = tag([page.head.lang, ...stated].find((written) => tag(written) !== "") ?? "");
	const text = sampled(page);
	const script = scriptOf(text);
	if (script) {
		// A declared language nobody here knows may well be written in this script (`yue` in Han characters); a known one is not.
		const foreign = declared === "" || (script[1] !== primary(declared) && packs.some(({ code }) => code === primary(declared)));
		return foreign ? script[1] : declared;
	}
	const own = packs.findIndex((pack) => pack.stopwords !== undefined && reads(pack, primary(declared)));
	const few = lettersIn(text.slice(0, sample.first * wordLength).toLowerCase());
	const isPlain = own >= 0 && (countStopwords(few, stopwordIndex(packs), packs.length)[own] ?? 0) >= density.plainly * few.length;
	if (isPlain && few.length >= sample.least) return declared;
	const words = lettersIn(text.toLowerCase());
	if (words.length < sample.least) return declared;
	const counts = countStopwords(words, stopwordIndex(packs), packs.length);
	const most = Math.max(...counts);
	const best = packs[counts.indexOf(most)]?.code ?? "";
	const share = most / words.length;
	if (share < density.prose) return declared;
	if (declared === "") return best;
	const ownShare = (counts[own] ?? 0) / words.length;
	// A declared language without a pack cannot be measured; only text that is plainly another language overrules it.
	const needed = packs[own]?.code === primary(declared) ? ownShare : Math.max(density.prose, ownShare);
	return share > density.clearly * needed && best !== packs[own]?.code ? best : declared;
};

/** Is news of this language read with the pack? */
export const reads = ({ code, kin }: ReadingPack, language: string): boolean =>
	code === language || kin?.split(" ").includes(language) === true;

/** The script that decides, if one does. Most pages are Latin or Cyrillic throughout and are not asked for each of the others. */
const scriptOf = (text: string): (typeof scripts)[number] | undefined => {
	if (isLatin(text) || !/[^\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]/u.test(text)) return undefined;
	const letters = text.match(/\p{Alpha}/gu)?.length ?? 1;
	return scripts.find(([pattern]) => (text.match(pattern)?.length ?? 0) > dominant * letters);
};

/** `en-US` of `EN_us`, the first of a list; empty for what is no language tag. */
const tag = (written: string): string => {
	const [first = "", ...rest] = (written.trim().split(/[,;]/)[0] ?? "").trim().split(/[-_.]/);
	if (!/^[a-z]{2,3}$/i.test(first)) return "";
	const region = rest.find((part) => /^[a-z]{2}$/i.test(part));
	return first.toLowerCase() + (region ? `-${region.toUpperCase()}` : "");
};

const primary = (declared: string): string => declared.split("-")[0] ?? "";

/** Text of long paragraphs in the order of the page, as much as is sampled; all visible text where there are none. */
const sampled = (page: Page): string => {
	const long: string[] = [];
	const short: string[] = [];
	let left = sample.most * wordLength;
	for (const block of page.blocks) {
		if (block.kind !== "text" || block.hidden || block.linkChars * 2 >= block.text.length) continue;
		if (block.text.length <= shortParagraph) short.push(block.text);
		else {
			long.push(block.text);
			left -= block.text.length;
			if (left <= 0) break;
		}
	}
	return (long.length > 0 ? long : short).join(" ").slice(0, sample.most * wordLength);
};
