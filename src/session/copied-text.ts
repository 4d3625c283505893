import { toText } from "../engine/article/plain-text.ts";
import { type Article, creditsOf } from "../model/reading/article.ts";
import type { FactGroup } from "../ui/facts/fact-groups.ts";
import { factsText } from "../ui/facts/facts-text.ts";
import { day } from "../ui/words/day.ts";
import type { Messages } from "../ui/words/translate.ts";

/** What goes to the clipboard says where it is from: whoever finds it again, or is sent it, could not tell otherwise. */

/** Who wrote it, where and when, in one line. */
const origin = (article: Article, { locale }: Messages): string =>
	creditsOf({ ...article, ...(article.published !== undefined && { published: day(article.published, locale) }) }).join(" · ");

const joined = (parts: readonly (string | undefined)[], by: string): string => parts.filter((part) => part).join(by);

/** The article without markup as its reader sees it: headline, origin and text, then the address. */
export const copiedText = (article: Article, messages: Messages): string =>
	joined([article.title, origin(article, messages), toText(article), article.url], "\n\n");

/** The facts under the headline, the origin and the address of their article. */
export const copiedFacts = (article: Article, groups: readonly FactGroup[], messages: Messages): string =>
	factsText(joined([article.title, origin(article, messages), article.url], "\n"), groups, messages.say("factsOrigin"));
