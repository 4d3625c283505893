import type { Page } from "../../model/reading/page.ts";
import { isWordCharacter } from "./letters.ts";
import { siteOf } from "./same-site.ts";

/** A shorter name is another word as often as not. Characters. */
const shortest = 3;
/** Where a site states its name. */
const stating: ReadonlySet<string> = new Set(["og:site_name", "application-name"]);
/** What a site says of itself behind its name: `Kabar Rawa | Berita Terkini`. */
const slogan = /\s[-|–—:]\s|,/;
/** The end of an address that is a name, too: `kabarrawa.com`. */
const domain = /(?:\.[a-z]{2,})+$/;

/** What a site is called in its texts, in lower case: as it states it and as its address does, as one word too. Empty where neither says a name. */
export function siteNames({ url, head }: Pick<Page, "url" | "head">): readonly string[] {
	const stated = head.metas.flatMap(({ name, content }) =>
		stating.has(name) ? [(content.toLowerCase().split(slogan, 1)[0] ?? "").trim().replace(domain, "")] : [],
	);
	const registered = url === undefined ? [] : [siteOf(url).replace(domain, "")];
	const names = [...stated, ...stated.map((name) => name.replaceAll(" ", "")), ...registered];
	return [...new Set(names)].filter((name) => name.length >= shortest);
}

/** Does a text call the site by one of these names? By its address or with a capital: many a name is a word of the language, too, `Suara`. `folded`: the text in lower case. */
export function callsSite(text: string, folded: string, names: readonly string[]): boolean {
	return names.some((name) => {
		for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
			const next = folded[at + name.length];
			const isWord = !isWordCharacter(folded[at - 1]) && !isWordCharacter(next);
			const isSmall = text[at] === folded[at] && text[at] !== text[at]?.toUpperCase();
			if (isWord && (!isSmall || isWordCharacter(folded[at + name.length + (next === "." ? 1 : 0)]))) return true;
		}
		return false;
	});
}
