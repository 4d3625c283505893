import { foldText } from "../../../model/fold.ts";
import { withCharacters } from "./entities.ts";

/** What a title or name may hold as markup. */
const titleTag = /<\/?[a-z][^<>]{0,80}>/gi;

/**
 * A stated title or name as plain text: entities and markup undone, white space folded, invisible characters dropped. `shown`: what readers see
 * on the page, where a tag is no markup: `Why <video> beats Flash`.
 */
export const plainTitle = (text: string, shown = ""): string =>
	foldText(/[&<]/.test(text) ? withCharacters(text).replace(titleTag, (tag) => (shown.includes(tag) ? tag : "")) : text);

/** What follows the name in a tag: its end, or attributes, of which one of the first two has a value. `a <b and c> d` is no tag. */
const tagEnd = "(?:\\s*\\/?|(?:\\s+[a-z-]+)?\\s+[a-z][\\w:-]*(?:=|\\s*=\\s*[\"'])[^<>]{0,1000})>";
/** What is no text whatever stands in it, what ends a line, and any other tag, of an address of usual length. */
const unread = /<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const lineEnd = new RegExp(`<br${tagEnd}|<\\/(?:p|div|li|h[1-6]|blockquote|tr|figcaption)\\s*>`, "gi");
const tag = new RegExp(`<\\/?[a-z][\\w:-]*${tagEnd}`, "gi");

const withoutTags = (text: string): string => text.replace(unread, "").replace(lineEnd, "\n").replace(tag, "");

/** Tags go before entities are undone: `&lt;` is a sign of the text. Where there are none, they may have been written as entities. */
const withoutMarkup = (text: string): string => {
	const untagged = withoutTags(text);
	const plain = withCharacters(untagged);
	return untagged === text ? withoutTags(plain) : plain;
};

/** A stated text as the lines a reader would see: markup that ends a line does so, other markup and entities are undone. */
export const plainLines = (text: string): readonly string[] =>
	(/[&<]/.test(text) ? withoutMarkup(text) : text)
		.split(/\n+/)
		.map(foldText)
		.filter((line) => line !== "");
