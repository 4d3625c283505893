import { once, onceFor } from "../../model/once.ts";
import type { MarkupWords, ReadingPack } from "../../model/words/language.ts";
import { oneOf } from "../text/pattern.ts";

/** What content systems, themes and plugins write, whatever the language of the page. */
const everywhere: Required<MarkupWords> = {
	byline: "byline author authors authored writer reporter contributor contributors signature journalist",
	date: "date time dateline published publish pubdate timestamp posted meta day byline",
	authorPage: "author authors profile profiles reporter reporters journalist journalists contributor contributors writer writers",
	personPage: "people person staff team",
	sectionPage: "category categories tag tags topic topics section sections channel",
	page: "page pg paged",
};

/** Class words of an empty element that shows a sign of an icon font. */
export const iconWords: ReadonlySet<string> = new Set(
	"fa fas far fal bi icon icons ion ionicons icofont glyphicon mdi ti la las".split(" "),
);
/** Class words of the sign of a person. */
export const personWords: ReadonlySet<string> = new Set("user person author".split(" "));

/** Words of the markup made ready for a page, of all packs: a theme's words need not be in the language of the article. */
export interface Markup {
	readonly byline: () => ReadonlySet<string>;
	readonly date: () => ReadonlySet<string>;
	/** An address of an author's own page. */
	readonly authorPage: () => RegExp;
	/** An address of somebody's page, whom the article may be about as well as by. */
	readonly personPage: () => RegExp;
	/** An address of a section or of a list of articles. */
	readonly sectionPage: () => RegExp;
	/** A class of the name of a section, or an address of its page. */
	readonly section: () => ReadonlySet<string>;
	readonly page: () => ReadonlySet<string>;
}

/** Made once for a list of packs, each part when it is first asked for. */
export const markupOf = onceFor((packs: readonly ReadingPack[]): Markup => {
	const wordsOf = (part: keyof MarkupWords): ReadonlySet<string> =>
		new Set([everywhere[part], ...packs.map(({ markup }) => markup?.[part] ?? "")].flatMap((words) => words.split(" ")).filter(Boolean));
	const below = (part: keyof MarkupWords): RegExp => new RegExp(`/${oneOf([...wordsOf(part)])}/[^/?#]+/?(?:[?#]|$)`, "i");
	return {
		byline: once(() => wordsOf("byline")),
		date: once(() => wordsOf("date")),
		authorPage: once(() => below("authorPage")),
		personPage: once(() => below("personPage")),
		sectionPage: once(() => new RegExp(`/${oneOf([...wordsOf("sectionPage")])}/[^/?#]`, "i")),
		section: once(() => wordsOf("sectionPage")),
		page: once(() => wordsOf("page")),
	};
});
