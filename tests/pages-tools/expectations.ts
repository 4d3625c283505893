import { type Clutter, clutterLabels } from "../../src/model/reading/label.ts";

/** Text that must be absent from the clean text, and under which label it must be listed as hidden, if that is said. */
export interface Gone {
	readonly text: string;
	readonly label?: Clutter;
}

/** What a person expects of one page; the format is told in tests/pages/README.md. */
export interface Expectations {
	readonly url: string;
	readonly article: boolean;
	readonly title?: string;
	readonly byline: readonly string[];
	readonly published?: string;
	readonly pages?: { readonly current: number; readonly total: number };
	readonly all?: string;
	readonly kept: readonly string[];
	/** May go or stay. */
	readonly free: readonly string[];
	readonly gone: readonly Gone[];
	readonly hiddenInPage: readonly Gone[];
	readonly who: readonly string[];
	readonly where: readonly string[];
	readonly when: readonly string[];
	readonly quotes: readonly { readonly speaker: string; readonly words: string }[];
	readonly sources: readonly string[];
}

const labelled = (text: string): Gone => {
	const label = clutterLabels.find((each) => text.startsWith(`${each}: `));
	return label ? { label, text: text.slice(label.length + 2) } : { text };
};

const keywords = [
	"url",
	"kind",
	"title",
	"byline",
	"published",
	"pages",
	"all",
	"+",
	"-",
	"~",
	"hidden-in-page",
	"who",
	"where",
	"when",
	"quote",
	"source",
] as const;
type Keyword = (typeof keywords)[number];

/** Reads an expect.txt. Throws with the line where it is not understood: a misspelt expectation must not pass in silence. */
export const parseExpectations = (text: string): Expectations => {
	const lines = text.split("\n").flatMap((line, index) => {
		if (line.trim() === "" || line.startsWith("#")) return [];
		const space = line.indexOf(" ");
		const keyword = keywords.find((each) => each === line.slice(0, space));
		if (!keyword) throw new Error(`expect.txt line ${index + 1} is not understood: ${line}`);
		return [{ keyword, value: line.slice(space + 1).trim() }];
	});
	const all = (keyword: Keyword): readonly string[] => lines.filter((line) => line.keyword === keyword).map(({ value }) => value);
	const one = (keyword: Keyword): string | undefined => all(keyword)[0];

	const url = one("url");
	const kind = one("kind");
	if (!url) throw new Error("expect.txt names no url");
	if (kind !== "article" && kind !== "no article") throw new Error(`expect.txt must say kind article or kind no article, not ${kind}`);
	const paging = /^(\d+) of (\d+)$/.exec(one("pages") ?? "");
	const [title, published, whole] = [one("title"), one("published"), one("all")];
	return {
		url,
		article: kind === "article",
		...(title && { title }),
		byline: all("byline"),
		...(published && { published }),
		...(paging && { pages: { current: Number(paging[1]), total: Number(paging[2]) } }),
		...(whole && { all: whole }),
		kept: all("+"),
		free: all("~"),
		gone: all("-").map(labelled),
		hiddenInPage: all("hidden-in-page").map(labelled),
		who: all("who"),
		where: all("where"),
		when: all("when"),
		quotes: all("quote").map((value) => {
			const colon = value.indexOf(": ");
			if (colon < 0) throw new Error(`a quote is written «Speaker: words», not ${value}`);
			return { speaker: value.slice(0, colon), words: value.slice(colon + 2) };
		}),
		sources: all("source"),
	};
};

/** Spaces and quote marks as one kind, so that an expectation need not copy the page's typography. */
export const foldText = (text: string): string =>
	text
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’]/g, "'")
		.replace(/[\s\u00a0]+/g, " ");
