import type { Statement } from "../../model/reading/detection.ts";
import { type AddressShape, addressShape } from "./address-shape.ts";
import { joining, postNumber } from "./address-words.ts";
import { byWord } from "./by-word.ts";
import { add, type Signs } from "./detection-signs.ts";
import { goneHeadlines, goneTitle, metaSigns, otherSingles, pageSigns, typeSigns } from "./detection-words.ts";

const types = byWord(typeSigns);
const metas = byWord(metaSigns);
const page = byWord(pageSigns);
const joins = new Set(joining.split(" "));

/** Types of which a page that states several is a list of articles. */
const articleTypes = ["types/newsarticle", "types/article"];
/** What a page that says first that it is an article may hold, or tell of. */
const heldByArticles = ["types/forum", "types/advert", "types/quiz", "types/video"];
/** An address of so many words is a headline's. */
const longSlug = 5;
/** A number of so many digits is one record's. */
const longNumber = 5;
/** A page that states so many articles is a list of them. */
const manyArticles = 4;

/** Every sign in what a page says of itself and in its address, in a fixed order. */
export const statedSigns = (said: Statement): Signs => {
	const seen: Signs = new Map();
	let articles = 0;
	for (const type of said.types) {
		const rules = types.get(type);
		if (rules === undefined || (articles > 0 && rules.some((rule) => heldByArticles.includes(rule)))) continue;
		for (const rule of rules) add(seen, rule, type);
		if (rules.some((rule) => articleTypes.includes(rule))) articles++;
	}
	if (articles >= manyArticles) add(seen, "types/many", `${articles} articles`);
	// Systems of forums (Discourse, NodeBB) state of every thread what others do of articles: when it began, by whom, on which board.
	if (!seen.has("types/forum")) addWords(seen, said.metas, metas);
	addWords(seen, said.page, page);
	if (isOtherSingle(said.page)) seen.delete("page/single");
	if (said.page.includes("page") && said.page.includes("template") && !seen.has("page/single")) add(seen, "page/static", "page template");
	if (said.page.includes("not") && said.page.includes("found")) add(seen, "page/gone", "not found");
	if (said.unlisted !== "" && goneTitle.test(said.unlisted)) add(seen, "page/gone", said.unlisted);
	if (isGone(said.ogTitle)) add(seen, "page/gone", said.ogTitle);
	if (said.url !== undefined) addressSigns(seen, addressShape(said.url));
	return seen;
};

/** Is this the headline of a page whose article is gone, a sigh before it and the site's name behind it aside? */
export const isGone = (title: string): boolean =>
	goneHeadlines.has(
		title
			.split(/\s[-–—|·]\s/u, 1)
			.join()
			.trim()
			.toLowerCase()
			.replace("’", "'")
			.replace(/^[a-z]{2,6}[,!]+\s+/u, "")
			.replace(/[.!:(\s]+$/u, ""),
	);

const addWords = (seen: Signs, words: readonly string[], signs: ReadonlyMap<string, readonly string[]>): void => {
	for (const word of words) {
		const rules = signs.get(word);
		if (rules) for (const rule of rules) add(seen, rule, word);
	}
};

/** WordPress writes `single single-property postid-12`, not that of `property-news`. */
const isOtherSingle = (words: readonly string[]): boolean =>
	words.some(
		(word, at) =>
			word === "single" && words[at + 1] === "single" && otherSingles.has(words[at + 2] ?? "") && (words[at + 3] || "postid") === "postid",
	);

/** Help centres call each of their pages an article. */
const isHelp = ({ named, above }: AddressShape): boolean =>
	named.includes("help") || (above.includes("help") && above.lastIndexOf("help-page") > above.indexOf("help"));

/** What says when it was published is not all of a time. */
const isPast = (seen: Signs, { past }: AddressShape): boolean => past && !seen.has("metas/published");

/** Topics are tags on many sites, and threads of forums; elsewhere long headlines, and news, stand right below them. */
const isTopic = (seen: Signs, { under, slugWords }: AddressShape): boolean =>
	under.includes("topic") && (slugWords < longSlug || under.includes("forum")) && !seen.has("types/newsarticle");

/** Shops and forums keep their lists below a letter, newspapers what has a long number or slug or is a file. */
const isLettered = ({ above, digits, file, slugWords }: AddressShape): boolean =>
	above.includes("letter") && digits < longNumber && !file && slugWords < longSlug;

/** Is the last step two words and what joins them? */
const isJoined = (path: string): boolean => {
	const words = path.slice(path.lastIndexOf("/") + 1).split(/[-_]/);
	return words.length === 3 && joins.has(words[1] ?? "");
};

/**
 * A word or two below news name a section of it, where no number is asked for. Two, or three joined by an "and", may be a headline's: they count
 * where the address is not all there is, as on sites that call each of their pages an article.
 */
const isSection = (seen: Signs, { above, path, slugWords, digits, record }: AddressShape): boolean => {
	const most = !seen.has("types/og-article") ? 1 : isJoined(path) ? 3 : 2;
	return slugWords <= most && digits === 0 && !record && above.includes("story");
};

const addressSigns = (seen: Signs, address: AddressShape): void => {
	const { host, path, slugWords, digits, record } = address;
	if (address.root) add(seen, "address/root", host);
	else if (slugWords <= 1 && digits < 4 && !record) add(seen, "address/short", path);
	if (slugWords >= longSlug) add(seen, "address/slug-5", `${slugWords} words`);
	else if (slugWords >= 3) add(seen, "address/slug-3", `${slugWords} words`);
	if (address.dated) add(seen, "address/dated", path);
	if (isPast(seen, address)) add(seen, "address/past", path);
	if (path === "" && record?.startsWith(`${postNumber}=`)) add(seen, "address/post", record);
	if (digits >= longNumber) add(seen, "address/number", `${digits} digits`);
	if (address.page) add(seen, "address/page", address.page);
	if (address.asks) add(seen, "address/asks", address.asks);
	const isNews = seen.has("types/newsarticle");
	const told = (family: string): boolean => (family === "story" ? !isHelp(address) : family !== "standing" || !isNews);
	for (const family of address.above.filter(told)) add(seen, `address/in-${family}`, path);
	for (const family of address.under.filter(told)) add(seen, `address/under-${family}`, path);
	if (isTopic(seen, address) || isLettered(address)) add(seen, "address/in-category", path);
	if (isSection(seen, address)) add(seen, "address/section", path);
	for (const family of address.last) add(seen, `address/is-${family}`, path);
	for (const family of address.named.filter(told)) add(seen, `address/at-${family}`, host);
};
