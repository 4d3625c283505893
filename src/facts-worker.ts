import { fromText } from "./engine/article/from-text.ts";
import { keyFacts } from "./engine/facts/index.ts";
import { factsPacks } from "./lang/facts.ts";
import type { Article } from "./model/reading/article.ts";
import type { KeyFacts } from "./model/reading/facts.ts";
import { findNames } from "./ready/names.ts";
import type { FactsAnswer, FactsQuestion } from "./session/facts-reader.ts";

/** The other end of `facts-reader.ts`. */
self.addEventListener("message", ({ data: { number, article } }: MessageEvent<FactsQuestion>) => {
	const facts = factsOf(article);
	self.postMessage({ number, ...(facts !== undefined && { facts }) } satisfies FactsAnswer);
});

const factsOf = (article: Article): KeyFacts | undefined => {
	try {
		return keyFacts(article, { packs: factsPacks, names: findNames });
	} catch (error) {
		// Border of the worker: the page gets an answer, the developer the stack.
		console.debug("baca-saja", error);
		return undefined;
	}
};

// The question comes a moment after the start: meanwhile the model, the packs and the country names are made ready, on a sentence of nothing.
factsOf(fromText({ title: "", text: "Ani.", lang: "id" }));
