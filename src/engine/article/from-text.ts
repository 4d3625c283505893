import { foldText } from "../../model/fold.ts";
import type { HttpUrl } from "../../model/reading/address.ts";
import type { Article } from "../../model/reading/article.ts";

/** A text that does not come from a page. */
interface PlainArticle {
	readonly title: string;
	/** Paragraphs are parted by blank lines. */
	readonly text: string;
	/** BCP 47. */
	readonly lang?: string;
	/** ISO 8601. */
	readonly published?: string | null;
	readonly url?: HttpUrl;
}

/** An article of paragraphs only, for texts without a page: pasted, stored, measured. */
export const fromText = ({ title, text, lang = "", published, url }: PlainArticle): Article => ({
	...(url !== undefined && { url }),
	lang,
	title: foldText(title),
	byline: [],
	...(published != null && published !== "" && { published }),
	body: text
		.split(/\r?\n[^\S\n]*\r?\n\s*/u)
		.map(foldText)
		.filter((paragraph) => paragraph !== "")
		.map((paragraph) => ({ kind: "paragraph", runs: [{ text: paragraph }] })),
});
