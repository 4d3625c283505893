import type { Detection } from "../model/detection.ts";
import type { KeyFacts } from "../model/facts.ts";
import type { Reading } from "../model/reading.ts";

/** The one object of `--format json`. Absent values are null, so that every field is always there. `text` is the article's plain text. */
export const jsonText = (reading: Reading, url: string | undefined, text: string, facts: KeyFacts | undefined): string => {
	const article = reading.kind === "article" ? reading.article : undefined;
	const object = {
		isArticle: reading.detection.article,
		signs: reading.detection.signs,
		url: url === undefined ? null : (article?.url ?? url),
		lang: article?.lang ?? null,
		site: article?.site ?? null,
		title: article?.title ?? null,
		byline: article?.byline ?? null,
		published: article?.published ?? null,
		modified: article?.modified ?? null,
		text: article === undefined ? null : text,
		pieces: article?.body ?? null,
		hidden: reading.kind === "article" ? reading.hidden : null,
		pages: reading.kind === "article" ? reading.pages : null,
		facts: facts ?? null,
	};
	return `${JSON.stringify(object, null, "\t")}\n`;
};

/** Parts of an output, a blank line between, empty ones left out. */
export const paragraphs = (parts: readonly string[]): string => `${parts.filter((part) => part !== "").join("\n\n")}\n`;

/** Why a page is no article: what speaks against it, the heaviest first. Where nothing does, too little speaks for it. */
export const noArticleSentence = (name: string, { signs }: Detection): string => {
	const seen = signs
		.filter(({ weight }) => weight < 0)
		.toSorted((a, b) => a.weight - b.weight)
		.slice(0, 4);
	const because = seen.map(({ rule, weight, saw }) => `${rule}${saw === "" ? "" : ` “${saw}”`} ${weight}`).join(", ");
	return `${name} looks like no article${because === "" ? "" : ` (${because})`}. --force reads it all the same.`;
};
