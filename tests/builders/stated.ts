import { type Metadata, metadata } from "../../src/engine/metadata/metadata.ts";
import { pages } from "../../src/engine/metadata/paging.ts";
import type { HttpUrl } from "../../src/model/reading/address.ts";
import type { Block, BlockId, ElementId, Head, Json, Page, TextBlock } from "../../src/model/reading/page.ts";
import type { ReadingPack } from "../../src/model/words/language.ts";

const months =
	"januari jan|februari feb|maret mar|april apr|mei may|juni jun|juli jul|agustus agu|september sep|oktober okt|november nov|desember des".split(
		"|",
	);
/** Two small packs. */
export const packs: readonly ReadingPack[] = [
	{
		code: "id",
		phrases: {},
		stopwords: "yang dan di ke dari untuk pada ini itu akan juga tidak telah",
		months: months as unknown as NonNullable<ReadingPack["months"]>, // twelve by construction
		bylines: ["penulis", "oleh", "pewarta", "laporan", "kontributor"],
		and: ["dan"],
		weekdays: "senin selasa",
		published: ["diterbitkan"],
		updated: ["diperbarui"],
		roles: ["wartawan", "penyunting", "kontributor", "tim"],
		markup: { byline: "penulis", date: "tanggal", authorPage: "penulis" },
	},
	{
		code: "en",
		phrases: {},
		stopwords: "the of and to in is that for was on with",
		bylines: ["by"],
		and: ["and"],
		weekdays: "monday sunday",
		ordinals: "st nd rd th",
		published: ["published"],
		updated: ["updated", "last updated"],
	},
];

/** A stretch of text in an element of its own, perhaps a link. */
type GivenRun = string | readonly [text: string, href: string];

/** What a page says of itself and what stands on it. */
export interface Given {
	readonly url?: string;
	readonly metas?: Readonly<Record<string, string>>;
	readonly data?: readonly Json[];
	readonly properties?: Head["properties"];
	readonly title?: string;
	readonly lang?: string;
	readonly blocks?: readonly {
		readonly text: string | readonly GivenRun[];
		readonly level?: 1 | 2;
		readonly role?: "quote";
		readonly hints?: readonly string[];
		readonly href?: string;
	}[];
}

/** Such a page; its language is Indonesian unless said otherwise. */
export const pageOf = ({
	url = "https://koran.example/berita/1",
	metas = {},
	data = [],
	properties = [],
	title = "",
	lang = "id",
	blocks = [],
}: Given): Page => ({
	url: url as HttpUrl, // written here
	head: {
		title,
		lang,
		metas: Object.entries(metas).map(([name, content]) => ({ name, content })),
		linkedData: data,
		links: [],
		properties,
	},
	elements: blocks.map(({ hints = [] }) => ({ parent: -1, tag: "p", hints, name: "", hidden: false, inline: false })),
	blocks: blocks.map(({ text: given, level, role = "paragraph" as const, href }, index): Block => {
		const runs = typeof given === "string" ? [href === undefined ? given : ([given, href] as const)] : given;
		const text = runs.map((run) => (typeof run === "string" ? run : run[0])).join("");
		const id = index as BlockId; // its index
		const element = index as ElementId;
		const shared = {
			kind: "text",
			id,
			element,
			hidden: false,
			text,
			linkChars: runs.reduce((sum, run) => sum + (typeof run === "string" ? 0 : run[0].length), 0),
			runs: runs.map((run) => (typeof run === "string" ? { text: run, element } : { text: run[0], element, href: run[1] as HttpUrl })), // written here
		} as const satisfies Partial<TextBlock>;
		return level ? { ...shared, role: "heading", level } : { ...shared, role };
	}),
});
/** What a page says of its article, to these packs. */
export const metadataOf = (page: Page, known: readonly ReadingPack[]): Metadata => metadata(page, known, pages(page, known));

/** What is known of its article. */
export const aboutOf = (given: Given): Metadata => metadataOf(pageOf(given), packs);
