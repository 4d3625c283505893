import type { Article } from "../../model/reading/article.ts";
import { hostOf } from "../text/addresses.ts";

/** `Berita Kita`, `BERITAKITA.com` and `beritakita.co.id` are one outlet. */
const plain = (name: string): string =>
	name
		.toLowerCase()
		.trim()
		.replace(/^www\./u, "")
		.replace(/\.\p{Lower}{2,}(?:\.\p{Lower}{2})?$/u, "")
		.replace(/[^\p{Alpha}\p{N}]/gu, "");

/** Is this the name of the outlet that published the article? It goes by the outlet's stated name, the address, and the words of the dateline. */
export const isOutletItself = (article: Article, dateline: string): ((name: string) => boolean) => {
	const known = new Set(
		[article.site ?? "", hostOf(article.url ?? ""), ...(dateline === "" ? [] : dateline.split(/[,()|–—]|\s-|--/u))]
			.map(plain)
			.filter((name) => name !== ""),
	);
	return (name) => known.has(plain(name));
};
