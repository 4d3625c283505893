import type { Statement } from "../../model/reading/detection.ts";
import { documentAddress, httpUrl } from "../dom/address.ts";

/** Bounds of the look, so that no page is expensive. Counts, and characters where named so. */
const most = { metas: 120, types: 60, linkedDataChars: 20_000, words: 80 };

/** What a page says of itself to machines. `url`: its address, where the document may not know its own. */
export const statementOf = (document: Document, url: string): Statement => {
	const address = url === document.URL ? documentAddress(document) : httpUrl(url);
	const metas: string[] = [];
	let ogType = "";
	let ogTitle = "";
	let robots = "";
	for (const meta of (document.head ?? document).querySelectorAll("meta")) {
		const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop"))?.toLowerCase();
		if (!name) continue;
		metas.push(name);
		if (name === "og:type") ogType = meta.content.toLowerCase();
		else if (name === "og:title") ogTitle = meta.content;
		else if (name === "robots") robots = meta.content.toLowerCase();
		if (metas.length >= most.metas) break;
	}
	return {
		...(address && { url: address }),
		types: typesOf(document, ogType),
		metas,
		page: pageWords(document),
		ogTitle,
		unlisted: robots.includes("noindex") ? document.title : "",
	};
};

/** Types are cut out of the text of JSON-LD: parsing it would cost more than the rest of the look. Of several for one thing, the first. */
const typesOf = (document: Document, openGraph: string): readonly string[] => {
	const found = openGraph === "" ? [] : [`og:${openGraph}`];
	for (const element of document.querySelectorAll('script[type="application/ld+json"],[itemtype]')) {
		const itemtype = element.getAttribute("itemtype");
		if (itemtype !== null) found.push(itemtype.slice(itemtype.lastIndexOf("/") + 1).toLowerCase());
		else {
			const parts = (element.textContent ?? "").slice(0, most.linkedDataChars).split('"@type"', most.types);
			for (const part of parts.slice(1)) {
				const from = part.indexOf('"') + 1;
				found.push(part.slice(from, part.indexOf('"', from)).toLowerCase());
			}
		}
		if (found.length >= most.types) break;
	}
	return found;
};

/** Words of class and id of the whole page. */
const pageWords = ({ body, documentElement }: Document): readonly string[] =>
	`${documentElement?.getAttribute("class") ?? ""} ${body?.getAttribute("class") ?? ""} ${body?.id ?? ""}`
		.toLowerCase()
		.split(/[^a-z0-9]+/, most.words);
