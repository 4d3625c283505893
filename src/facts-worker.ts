import { keyFacts } from "./engine/facts/index.ts";
import { factsPacks } from "./lang/facts.ts";
import type { Article } from "./model/article.ts";
import { findNames } from "./names.ts";

/** Works out the facts of one article beside the page that shows it, so that the text never waits. Answers with an `Outcome<KeyFacts>`. */
self.addEventListener("message", ({ data }: MessageEvent<Article>) => {
	self.postMessage({ ok: true, value: keyFacts(data, { packs: factsPacks, names: findNames }) });
});
