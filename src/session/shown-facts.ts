import { citedText } from "../engine/article/plain-text.ts";
import type { Article } from "../model/reading/article.ts";
import type { KeyFacts } from "../model/reading/facts.ts";
import type { Settings } from "../model/site/settings.ts";
import { type FactGroup, factGroups } from "../ui/facts/fact-groups.ts";
import type { FactsState } from "../ui/facts/facts.ts";
import type { Messages } from "../ui/words/translate.ts";
import type { FactsReader } from "./facts-reader.ts";

/** The facts of the article that is shown. */
export interface ShownFacts {
	/** Works out those of an article and shows them, unless another one came meanwhile. */
	readonly show: (article: Article) => Promise<void>;
	/** The latest that were shown, to be copied. */
	readonly groups: () => readonly FactGroup[];
}

/** No facts yet. `reader`: absent where the reader wants none; `view`: shows how far they are. */
export const shownFacts = (
	reader: Pick<FactsReader, "of"> | undefined,
	{ keySentences }: Pick<Settings, "keySentences">,
	messages: Messages,
	view: (state: FactsState) => void,
): ShownFacts => {
	let groups: readonly FactGroup[] = [];
	let latest: Article | undefined;
	const groupsOf = (facts: KeyFacts, article: Article): readonly FactGroup[] =>
		factGroups(facts, messages, { keySentences, words: (cite) => citedText(article, cite) });
	return {
		show: async (article) => {
			if (!reader) return;
			latest = article;
			// The facts of a text that has grown are of use until those of the whole are here.
			if (groups.length === 0) view({ kind: "reading" });
			const facts = await reader.of(article);
			if (article !== latest) return;
			groups = facts === undefined ? [] : groupsOf(facts, article);
			view(facts === undefined ? { kind: "missing", why: messages.say("factsFailed") } : { kind: "ready", groups });
		},
		groups: () => groups,
	};
};
