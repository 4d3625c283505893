import type { Article } from "../model/reading/article.ts";
import type { KeyFacts } from "../model/reading/facts.ts";

/** What goes to `facts-worker.ts`: an article, under a number that its answer bears again. */
export interface FactsQuestion {
	readonly number: number;
	readonly article: Article;
}

/** What comes back. `facts`: absent where they could not be worked out. */
export interface FactsAnswer {
	readonly number: number;
	readonly facts?: KeyFacts;
}

/** Works out facts beside the page, so that its text never waits. */
export interface FactsReader {
	/** Undefined when that failed. Never rejects. */
	readonly of: (article: Article) => Promise<KeyFacts | undefined>;
	readonly close: () => void;
}

/** Starts the worker at once: by the time the article is here, its script and data are too. */
export function factsReader(): FactsReader {
	const worker = new Worker("facts-worker.js", { type: "module" });
	const waiting = new Map<number, (facts: KeyFacts | undefined) => void>();
	let asked = 0;
	let broken = false;

	const answer = (number: number, facts: KeyFacts | undefined): void => {
		waiting.get(number)?.(facts);
		waiting.delete(number);
	};
	worker.addEventListener("message", ({ data }: MessageEvent<FactsAnswer>) => answer(data.number, data.facts));
	worker.addEventListener("error", () => {
		broken = true;
		for (const number of [...waiting.keys()]) answer(number, undefined);
	});

	return {
		of: (article) =>
			new Promise((resolve) => {
				if (broken) return resolve(undefined);
				asked += 1;
				waiting.set(asked, resolve);
				worker.postMessage({ number: asked, article } satisfies FactsQuestion);
			}),
		close: () => worker.terminate(),
	};
}
