import type { Glance } from "../model/detection.ts";
import { type AddressShape, addressShape } from "./address-shape.ts";

/** One sign detection looks for. Returns what it saw, or undefined. */
interface SignRule {
	readonly rule: string;
	readonly see: (glance: Glance, address: AddressShape | undefined) => string | undefined;
}

const has = (rule: string, see: SignRule["see"]): SignRule => ({ rule, see });
const among = (list: readonly string[], pattern: RegExp): string | undefined => list.find((each) => pattern.test(each));

/** A number in one of several ranges: `from` inclusive, each up to the next. */
const ranges = (
	family: string,
	unit: string,
	value: (glance: Glance) => number,
	steps: Readonly<Record<string, number>>,
): readonly SignRule[] => {
	const bounds = Object.entries(steps);
	return bounds.map(([name, from], index) => {
		const to = bounds[index + 1]?.[1] ?? Number.POSITIVE_INFINITY;
		return has(`${family}/${name}`, (glance) => {
			const number = value(glance);
			return number >= from && number < to ? `${Math.round(number)} ${unit}` : undefined;
		});
	});
};

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first heading says what the title says: 0 to 1, share of the heading's words that the title holds. */
const agreement = (glance: Glance): number => {
	const heading = words(glance.h1);
	const title = new Set(words(`${glance.ogTitle} ${glance.title}`));
	return heading.length < 3 ? 0 : heading.filter((word) => title.has(word)).length / heading.length;
};

const isRoot = (address: string): boolean => /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(address);

const proseShare = (glance: Glance): number => (glance.proseChars === 0 ? 0 : glance.largestProse / glance.proseChars);

export const signRules: readonly SignRule[] = [
	has("types/newsarticle", ({ types }) => among(types, /newsarticle|reportage/)),
	has("types/blogposting", ({ types }) => among(types, /blogposting|^article$|techarticle|^report$|medicalwebpage/)),
	has("types/og-article", ({ types }) => among(types, /^(?:og:)?article$/)),
	has("types/og-website", ({ types }) => among(types, /^og:(?:website|site|company|business)$/)),
	has("types/recipe", ({ types }) => among(types, /^recipe$|^howto$/)),
	has("types/product", ({ types }) => among(types, /^(?:og:)?(?:.*:)?product(?:$|[.,])|^offer$|aggregateoffer|productgroup|^og:.*item$/)),
	has("types/forum", ({ types }) => among(types, /discussionforum|qapage|^question$|^og:forum/)),
	has("types/list", ({ types }) => among(types, /collectionpage|searchresultspage|^itemlist$|profilepage|offercatalog|^blog$/)),
	has("types/service", ({ types }) =>
		among(types, /^service$|softwareapplication|localbusiness|^course$|contactpage|aboutpage|^event$|financialproduct|faqpage/),
	),
	has("types/many", ({ types }) => {
		const count = types.filter((type) => /article$|posting$/.test(type)).length;
		return count >= 4 ? `${count} articles` : undefined;
	}),
	has("metas/published", ({ metas }) =>
		among(
			metas,
			/^(?:article:published_time|datepublished|parsely-pub-date|cxenseparse:recs:publishtime|sailthru\.date|dc\.date(?:\.issued)?|citation_publication_date|pubdate|publish-?date)$/,
		),
	),
	has("metas/section", ({ metas }) => among(metas, /^(?:article:(?:section|tag|opinion|content_tier)|news_keywords|parsely-section)$/)),
	has("metas/author", ({ metas }) => among(metas, /^(?:author|article:author|parsely-author|dc\.creator|citation_author|byl)$/)),
	has("metas/modified", ({ metas }) => among(metas, /^(?:article:modified_time|og:updated_time)$/)),
	has("metas/shop", ({ metas }) => among(metas, /^(?:product:|og:price|price|pricecurrency|shopify)/)),
	has("metas/card", ({ metas }) => among(metas, /^twitter:(?:label1|creator)$/)),
	has("relations/amp", ({ relations }) => among(relations, /^amphtml$/)),
	has("relations/next", ({ relations }) => among(relations, /^(?:next|prev)$/)),
	has("page/single", ({ page }) => among(page, /^(?:single|postid|article|story|artikel|detail|articlepage|posttype)$/)),
	has("page/post", ({ page }) =>
		page.includes("postid") || (page.includes("single") && page.includes("post")) ? "single post" : undefined,
	),
	has("page/home", ({ page }) => among(page, /^(?:home|homepage|frontpage|front|startseite|beranda)$/)),
	has("page/list", ({ page }) => among(page, /^(?:archive|category|tag|paged|listing|collection|section|search|index|channel|kanal)$/)),
	has("page/shop", ({ page }) => among(page, /^(?:product|products|catalog|woocommerce|shop|cart|pdp|plp)$/)),
	has("page/forum", ({ page }) => among(page, /^(?:forum|forums|bbpress|topic|thread|phpbb|vbulletin|board|ipsapp|xenforo|nodebb)$/)),
	has("page/static", ({ page }) =>
		page.includes("page") && page.includes("template") && !page.includes("single") ? "page template" : undefined,
	),
	has(
		"generator/forum",
		({ generator }) => generator.match(/vbulletin|phpbb|discourse|xenforo|invision|vanilla|flarum|smf|mybb|bbpress/)?.[0],
	),
	has("generator/shop", ({ generator }) => generator.match(/prestashop|shopify|magento|woocommerce|opencart|bigcommerce|shopware/)?.[0]),
	has(
		"generator/manual",
		({ generator }) => generator.match(/docusaurus|sphinx|mkdocs|gitbook|mediawiki|hugo|docbook|doxygen|jsdoc|vitepress/)?.[0],
	),
	has("canonical/root", ({ canonical }) => (canonical !== "" && isRoot(canonical) ? canonical : undefined)),
	has("address/root", (_, address) =>
		address && (address.steps.length === 0 || (address.steps.length === 1 && /^(?:index|home|default)\b/.test(address.steps[0] ?? "")))
			? address.host
			: undefined,
	),
	has("address/short", (_, address) =>
		address && address.steps.length > 0 && address.slugWords <= 1 && address.digits < 4 ? address.steps.join("/") : undefined,
	),
	has("address/slug-3", (_, address) =>
		address && address.slugWords >= 3 && address.slugWords < 5 ? `${address.slugWords} words` : undefined,
	),
	has("address/slug-5", (_, address) => (address && address.slugWords >= 5 ? `${address.slugWords} words` : undefined)),
	has("address/dated", (_, address) => (address?.dated ? "date in the path" : undefined)),
	has("address/number", (_, address) => (address && address.digits >= 5 ? `${address.digits} digits` : undefined)),
	has("address/page", (glance) => glance.url?.match(/[?&/](?:page|paged|start|offset|pagen_\d|seite|p)[=/]\d+|\/page\/?\d+/i)?.[0]),
	has(
		"address/asks",
		(_, address) => address && among(address.parameters, /^(?:s|q|search|query|keyword|ntt|sort|filter.*|f|board|cat|category|forum)$/),
	),
	...["story", "list", "search", "forum", "shop", "manual", "account", "office", "service"].flatMap((family) => [
		has(`address/in-${family}`, (_, address) => (address?.above.has(family) ? family : undefined)),
		has(`address/is-${family}`, (_, address) => (address?.last.has(family) ? family : undefined)),
		...(["story", "forum", "shop", "manual", "account"].includes(family)
			? [has(`address/at-${family}`, (_: Glance, address: AddressShape | undefined) => (address?.named.has(family) ? family : undefined))]
			: []),
	]),
	has("headline/agrees", (glance) => (agreement(glance) >= 0.7 ? glance.h1 : undefined)),
	has("headline/long", ({ h1 }) => (words(h1).length >= 5 || h1.length > 45 ? h1 : undefined)),
	has("headline/none", ({ h1s }) => (h1s === 0 ? "no h1" : undefined)),
	has("headline/several", ({ h1s }) => (h1s > 2 ? `${h1s} h1` : undefined)),
	...ranges("prose", "characters", ({ proseChars }) => proseChars, { none: 0, little: 1, some: 500, much: 1500, long: 3500 }),
	...ranges("together", "characters under one parent", ({ largestProse }) => largestProse, {
		none: 0,
		little: 1,
		some: 400,
		much: 1200,
		long: 3000,
	}),
	has("together/apart", (glance) =>
		glance.proseChars > 300 && proseShare(glance) < 0.4 ? `${Math.round(100 * proseShare(glance))}%` : undefined,
	),
	...ranges("headlines", "linked headings", ({ headlines }) => headlines, { none: 0, few: 1, many: 8, mass: 25 }),
	...ranges("links", "links", ({ links }) => links, { few: 0, some: 60, many: 200, mass: 450 }),
	...ranges("density", "characters of prose for each link", ({ proseChars, links }) => proseChars / (links + 1), {
		thin: 0,
		low: 3,
		fair: 12,
		rich: 40,
	}),
	...ranges("children", "links below this address", ({ children }) => children, { none: 0, few: 1, some: 4, many: 12 }),
	...ranges("articles", "article elements", ({ articles }) => articles, { none: 0, one: 1, few: 2, many: 8 }),
	...ranges("times", "time elements", ({ times }) => times, { none: 0, one: 1, few: 3, many: 12 }),
	...ranges("controls", "controls", ({ controls }) => controls, { few: 0, some: 8, many: 30 }),
	has("programs/some", ({ programs }) => (programs >= 2 ? `${programs} listings` : undefined)),
	has("form/password", ({ passwords }) => (passwords > 0 ? `${passwords} password fields` : undefined)),
	has("dated/yes", ({ dated }) => (dated ? "day of publication" : undefined)),
	has("authored/yes", ({ authored }) => (authored ? "author" : undefined)),
];

/** Every sign in this page with what was seen, in the order of the rules. */
export const signsOf = (glance: Glance): readonly { readonly rule: string; readonly saw: string }[] => {
	const address = glance.url ? addressShape(glance.url) : undefined;
	return signRules.flatMap(({ rule, see }) => {
		const saw = see(glance, address);
		return saw === undefined ? [] : [{ rule, saw: saw.slice(0, 120) }];
	});
};
