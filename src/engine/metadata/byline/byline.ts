import { once } from "../../../model/once.ts";
import { tokensIn } from "../../text/letters.ts";
import type { CreditSources } from "../credit-sources.ts";
import type { Metas } from "../stated/metas.ts";
import { aboutAuthor } from "./about-author.ts";
import type { NameMatcher } from "./name-matcher.ts";
import { inOrder, isAccount, isLogin, isPlain, plausible } from "./name-shape.ts";
import { namesIn } from "./person-names.ts";
import { distinct, withoutLeads } from "./same-names.ts";
import { creditsBelow, seenByline } from "./seen-byline.ts";
import { signedLast } from "./signed-last.ts";
import { wholeName } from "./whole-name.ts";

/** Metas that name authors, most trusted first. */
const authorMetas = [
	"content_author",
	"author",
	"citation_author",
	"parsely-author",
	"sailthru.author",
	"article:author_name",
	"article:author",
	"og:article:author",
	"article.author",
	"cxenseparse:author",
	"mediator_author",
	"byl",
	"authors",
	"dc.creator",
	"dcterms.creator",
	"dc.creator.personalname",
	"dcsext.author",
	"author_name",
	"articleauthor",
	"page.author",
	"bt:author",
];

/** Names one person each, `Wijaya, Ani` as well as `Ani Wijaya` (https://scholar.google.com/intl/en/scholar/inclusion.html). */
const catalogued = "citation_author";

/** Names of properties that hold an author, and of those that hold somebody else's. */
const authorProperty = /(?:^|\.)(?:author|creator|schema:author)(?:\.name)?$|^rel\.author$/;
const othersProperty = /comment|review|publisher|isbasedon|citation/;

/** Who wrote the article: names only, in the page's order; empty when nobody is named. */
export const bylineOf = (credits: CreditSources): readonly string[] => {
	const { page, metas: contents, linked, names } = credits;
	const words = names();
	const anyone = once((): NameMatcher => {
		const posts = words.posts();
		return { ...words, outlets: [], roles: new Set([...words.roles].filter((role) => !posts.has(role))) };
	});
	const stated = (texts: readonly string[]): readonly string[] =>
		distinct(texts.flatMap((text) => namesIn(text, words, "stated"))).filter((name) => !isLogin(name));
	/** A link to an author's page may say what it leads to: `View all posts by Ani Wijaya`. */
	const linkedTo = (texts: readonly string[]): readonly string[] =>
		withoutLeads(distinct(texts.flatMap((text) => namesIn(text, words, words.opening().test(text) ? "marked" : "stated")))).filter(
			(name) => !isLogin(name),
		);
	const signed = (texts: readonly string[]): readonly string[] =>
		distinct(texts.flatMap((text) => namesIn(text, anyone(), "stated"))).filter((name) => !isAccount(name, words));
	const properties = once(() => page.head.properties.filter(({ name }) => authorProperty.test(name) && !othersProperty.test(name)));
	const propertiesOf = (some: (name: string) => boolean): readonly string[] =>
		properties().flatMap(({ name, content }) => (some(name) ? [content] : []));
	const metas = [...authorMetas.map((name) => (name === catalogued ? contents(name).map(inOrder) : contents(name))), card(contents)].filter(
		(texts) => texts.length > 0,
	);
	const sources: readonly (() => readonly string[])[] = [
		() => stated(linked.authors.filter(({ person }) => person).map(({ name }) => name)),
		...metas.map((texts) => () => stated(texts)),
		() => stated(propertiesOf((name) => name.endsWith(".name"))),
		() => linkedTo(propertiesOf((name) => !name.endsWith(".name"))),
		() => seenByline(credits, words),
		() => aboutAuthor(credits, words),
		() => signedLast(credits, words),
		// An outlet that signs its own articles is better than nobody, and so is what somebody signs in with.
		() => signed(linked.authors.map(({ name }) => name)),
		...metas.map((texts) => () => signed(texts)),
		() => signed(propertiesOf(() => true).slice(0, 1)),
	];
	for (const source of sources) {
		const names = source();
		if (names.length > 0) return (otherCredit(names, credits, words) ?? names).map((name) => wholeName(name, credits, words));
	}
	return [];
};

/**
 * Whom a line credits that readers see, where it is none of those whom machines are told: they are told who put the article in. It must say so
 * plainly right below the headline, or elsewhere where what they are told is not written like the name of a person.
 */
const otherCredit = (told: readonly string[], credits: CreditSources, words: NameMatcher): readonly string[] | undefined => {
	const lines = told.some((name) => plausible(name, words, true)) ? creditsBelow(credits, words) : [seenByline(credits, words, true)];
	const isTold = lines.flat().some((name) => shareWord(name, told.join(" ")));
	return isTold ? undefined : lines.find((names) => names.length > 0 && names.every(isPlain));
};

/** The first field of a Twitter card: blogs put the author there, shops a price, others a time, which have digits. */
const card = (contents: Metas): readonly string[] => contents("twitter:data1").filter((text) => !/\d/.test(text));

/** Have two texts a word in common? Names in which they do may be one person's. */
const shareWord = (one: string, other: string): boolean => {
	const words = new Set(tokensIn(one.toLowerCase()));
	return tokensIn(other.toLowerCase()).some((word) => words.has(word));
};
