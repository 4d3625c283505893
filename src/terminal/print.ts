import type { KeyFacts } from "../model/reading/facts.ts";
import type { Reading } from "../model/reading/reading.ts";

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

/** That a page is no article, and what speaks against it. Where nothing does, too little speaks for it. */
export const noArticleSentence = (name: string, against: readonly string[]): string =>
	`${name} looks like no article${against.length === 0 ? "" : `, going by: ${against.join(", ")}`}. --force reads it all the same.`;
