import { folded } from "../../model/fold.ts";
import type { ElementId, Head } from "../../model/reading/page.ts";
import { httpUrl } from "../dom/address.ts";
import { parseLinkedData } from "./linked-data-text.ts";

/** Bounds against pages that repeat a mark thousands of times. What lies beyond them never told anything new on the pages we measured. */
const most = { metas: 300, links: 150, properties: 250, characters: 400, scripts: 20 };

const short = (text: string): string => folded(text.slice(0, most.characters * 4)).slice(0, most.characters);

/** Elements that say what they mean: microdata, link relations of authors, times. */
const selfDescribing =
	'[itemprop], [rel~="author"], time, [property^="article:"]:not(meta), [property="schema:author"], [property="schema:datePublished"]';

/** Links that place the page among others; most of the rest fetch styles and fonts. */
const telling = 'link[rel~="canonical" i][href],link[rel~="next" i][href]';

/**
 * What the document says about itself, as written. Reads only; survives broken JSON-LD, missing `<head>` and addresses that are none.
 *
 * `idIn`: the number of an element in the survey of the same document, -1 where it has none. `isLeftOver`: does an element still speak of another
 * article, which stood here before?
 */
export const head = (
	document: Document,
	idIn: (element: Element) => ElementId | -1 = () => -1,
	isLeftOver: (element: Element) => boolean = () => false,
): Head => {
	const base = document.baseURI;
	const named = document.querySelector("head > title");
	const isOutdated = (element: Element): boolean => isLeftOver(element) && isOfArticle(element);
	return {
		title: named && isOutdated(named) ? "" : short(named?.textContent || document.title),
		lang: document.documentElement?.getAttribute("lang") ?? document.documentElement?.getAttribute("xml:lang") ?? "",
		metas: told(document.querySelectorAll("meta[content]"), most.metas, (meta) => {
			if (isOutdated(meta)) return undefined;
			const name = attribute(meta, "property") ?? attribute(meta, "name") ?? attribute(meta, "itemprop") ?? attribute(meta, "http-equiv");
			const content = (meta.getAttribute("content") ?? "").slice(0, most.characters * 4).trim();
			return name && content ? { name: name.toLowerCase(), content } : undefined;
		}),
		linkedData: told(document.querySelectorAll('script[type^="application/ld+json" i]'), most.scripts, (script) =>
			isOutdated(script) ? undefined : parseLinkedData(script.textContent ?? ""),
		).flat(),
		links: told(document.querySelectorAll(telling), most.links, (link) => {
			const href = isOutdated(link) ? undefined : httpUrl(link.getAttribute("href") ?? "", base);
			return href && { rel: (link.getAttribute("rel") ?? "").toLowerCase(), href };
		}),
		properties: told(document.querySelectorAll(selfDescribing), most.properties, (element) => {
			const content = says(element);
			return content === "" ? undefined : { name: called(element), content, element: idIn(element) };
		}),
	};
};

/** What the first so many elements tell, those that tell anything. */
const told = <Told>(elements: NodeListOf<Element>, count: number, tell: (element: Element) => Told | undefined): readonly Told[] => {
	const all: Told[] = [];
	for (let at = 0; at < elements.length && at < count; at++) {
		const element = elements[at];
		const one = element && tell(element);
		if (one) all.push(one);
	}
	return all;
};

const attribute = (element: Element, name: string): string | undefined => element.getAttribute(name)?.trim() || undefined;

/** What readers wrote below the article, as content systems mark it: neither its names nor its days are the article's. */
const readers =
	'[itemtype*="schema.org/Comment" i], [itemtype*="schema.org/UserComments" i], .comment, .commentlist, .comment-list, .comments-area, #comments';

/** Does it stand in a comment? What holds the headline is none: sections of opinion are called so, too. */
const isByReaders = (element: Element): boolean => element.closest(readers)?.querySelector("h1") === null;

/** `author.name` for a `name` inside an `author`: microdata means something only by what it stands in. */
const called = (element: Element): string => {
	const own = (attribute(element, "itemprop") ?? attribute(element, "property"))?.toLowerCase();
	const names = own ? [...scopesAround(element), own] : [unscopedName(element)];
	return (isByReaders(element) ? ["comment", ...names] : names).join(".");
};

/** The items that an element stands in, the outermost first. */
const scopesAround = (element: Element): readonly string[] => {
	const scopes: string[] = [];
	for (let at = element.parentElement; at !== null; at = at.parentElement) {
		const scope = at.hasAttribute("itemscope") ? attribute(at, "itemprop") : undefined;
		if (scope) scopes.unshift(scope.toLowerCase());
	}
	return scopes;
};

/** What describes itself without microdata: a time, or a link to an author. */
const unscopedName = (element: Element): string => {
	if (element.localName !== "time") return "rel.author";
	return element.hasAttribute("pubdate") ? "time.pubdate" : "time";
};

/** Metas that speak of the site, and what no JSON-LD says that does not speak of an article. */
const siteMetas = /site|locale|language|publisher|app/i;
const articleData = /"(?:headline|articleBody|datePublished)"/;

/** Does an element of the head speak of one article, not of the site? */
const isOfArticle = (element: Element): boolean => {
	if (element.localName === "script") return articleData.test(element.textContent ?? "");
	return element.localName !== "meta" || !siteMetas.test(attribute(element, "property") ?? attribute(element, "name") ?? "");
};

/** What an element says to a machine, else what it says to a reader. */
const says = (element: Element): string =>
	short(
		attribute(element, "content") ??
			attribute(element, "datetime") ??
			// Blogger's day for people is an abbreviation of the one for machines.
			(element.localName === "abbr" ? attribute(element, "title") : undefined) ??
			element.textContent ??
			"",
	);
