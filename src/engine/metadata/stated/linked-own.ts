import { highest } from "../../../model/highest.ts";
import { once } from "../../../model/once.ts";
import type { Page } from "../../../model/reading/page.ts";
import { addressParts } from "../../text/addresses.ts";
import { alike, tokens } from "../title/likeness.ts";
import { titleParts } from "../title/site-name.ts";
import { plainTitle } from "./stated-text.ts";

/**
 * How a node of the page's data stands to its article, by its own address and headline. `unlike`: its headline is none of the page's, which may
 * have another for search engines; `other`: and neither is its address.
 */
export type Belonging = "address" | "headline" | "unsaid" | "unlike" | "other";

/** What a node says of itself. */
export interface Said {
	readonly addresses: readonly string[];
	readonly headlines: readonly string[];
}

/** From this likeness on, 0 to 1, a headline is the page's own in other words; below `foreign` it is that of something else. */
const near = { own: 0.5, foreign: 0.3 } as const;

/** Metas that state the headline, and the address. */
const titleMetas: ReadonlySet<string> = new Set(["og:title", "twitter:title"]);
const addressMeta = "og:url";

/** Host, path and query of an address, each as far as it tells one page from another; undefined where it has no path of its own. */
const placeOf = (written: string): { readonly path: string; readonly query: string } | undefined => {
	const parts = addressParts(written.trim());
	if (!parts) return undefined;
	const steps = parts.path.replace(/\/+$/, "");
	return steps === "" && parts.query === "" ? undefined : { path: parts.host + steps, query: parts.query };
};

type Place = NonNullable<ReturnType<typeof placeOf>>;

/** One of two addresses of the same page may have parameters that tell only where a reader came from. */
const isSame = (one: Place, other: Place): boolean =>
	one.path === other.path && (one.query === other.query || one.query === "" || other.query === "");

/** The last step of a path, where it says something: a number or a word may stand below many. */
const slugOf = ({ path }: Place): string => /\/([^/]*[-_][^/]*)$/.exec(path)?.[1] ?? "";

/** Is one address that of another page? Not where it is below the other (`/amp`), ends like it, or leads to the site's front page with a number of its own. */
const isApart = (one: Place, other: Place): boolean =>
	[one, other].every(({ path }) => path.includes("/")) &&
	!`${one.path}/`.startsWith(`${other.path}/`) &&
	!`${other.path}/`.startsWith(`${one.path}/`) &&
	(slugOf(one) === "" || slugOf(one) !== slugOf(other));

/** What the page calls its article, cut into words. */
const wordingsOf = (head: Page["head"], blocks: Page["blocks"]): readonly (readonly string[])[] =>
	[
		...head.metas.flatMap(({ name, content }) => (titleMetas.has(name) ? [content] : [])),
		head.title,
		...blocks.flatMap((block) => (block.kind === "text" && block.level === 1 ? [block.text] : [])),
	]
		.map((written) => plainTitle(written))
		.flatMap((title) => [title, ...titleParts(title)])
		.map(tokens)
		.filter((words) => words.length > 0);

/** Whose a node of the page's data is: known by the address that the page has, then by the headline that it shows, shares or has as title. */
export const belongingOn = ({ url, head, blocks }: Page): ((said: Said) => Belonging) => {
	const own = [
		url ?? "",
		...head.links.flatMap(({ rel, href }) => (rel === "canonical" ? [href] : [])),
		...head.metas.flatMap(({ name, content }) => (name === addressMeta ? [content] : [])),
	].flatMap((written) => placeOf(written) ?? []);
	const wordings = once(() => wordingsOf(head, blocks));
	return ({ addresses, headlines }) => {
		const places = addresses.flatMap((address) => placeOf(address) ?? []);
		if (places.some((place) => own.some((other) => isSame(place, other)))) return "address";
		const likeness = highest(
			headlines.flatMap((headline) => {
				const words = tokens(plainTitle(headline));
				return wordings().map((wording) => alike(words, wording));
			}),
		);
		if (likeness >= near.own) return "headline";
		if (wordings().length === 0 || headlines.length === 0 || likeness >= near.foreign) return "unsaid";
		const isElsewhere = places.length > 0 && own.length > 0 && places.every((place) => own.every((other) => isApart(place, other)));
		return isElsewhere ? "other" : "unlike";
	};
};
