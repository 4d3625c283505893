import { detect } from "./engine/detect.ts";
import { readPage } from "./engine/read.ts";
import { readingPacks } from "./lang/index.ts";
import { matcher } from "./matcher.ts";
import type { Glance } from "./model/detection.ts";
import { siteName } from "./model/host.ts";
import { type Clutter, clutterLabels } from "./model/label.ts";
import type { Mark, Reading } from "./model/reading.ts";
import { hides, type Situation } from "./model/situation.ts";
import { isConcealed } from "./page/conceal.ts";
import { type Eye, eyeOf, markupEye } from "./page/eye.ts";
import { glance } from "./page/glance.ts";
import { type NamedSelector, survey } from "./page/survey.ts";
import { siteOf } from "./sites/site-of.ts";
import { sites } from "./sites/sites.ts";

/** One reading of the live page: what the popup gets, and what clean-up needs. */
export interface Seen {
	readonly reading: Reading;
	readonly marks: readonly Mark[];
	/** `elements[id]` is the element of `ElementId` id. */
	readonly elements: readonly Element[];
	readonly blocks: number;
}

/** The reader's own `hide` rules are decisive whatever the strictness; they are listed with the read-also lines. */
const ownLabel: Clutter = "promo";

/** Selectors of the site's entry and of the reader, the reader's last because the last one that matches wins. */
export const namedSelectors = (hostname: string, { site }: Situation): readonly NamedSelector[] => {
	const entry = siteOf(siteName(hostname), sites);
	return [
		...clutterLabels.flatMap((label) => (entry?.hide?.[label] ?? []).map((selector): NamedSelector => ({ by: "site", label, selector }))),
		...(entry?.keep ?? []).map((selector): NamedSelector => ({ by: "site", label: "content", selector })),
		...(site.rules ?? []).map(
			({ action, selector }): NamedSelector => ({ by: "reader", label: action === "hide" ? ownLabel : "content", selector }),
		),
	];
};

/** What our own mark hides is seen as the markup says it: the full pass must find again what it hid. */
const eyeThroughMarks = (document: Document): Eye => {
	const eye = eyeOf(document);
	return (element) => (isConcealed(element) ? markupEye(element) : eye(element));
};

/** What the head says is no evidence while it is about the page before. */
const withoutHead = (seen: Glance): Glance => ({
	...seen,
	types: [],
	metas: [],
	ogTitle: "",
	authored: false,
});

/** Reads the page as it stands. `force`: also where it looks like no article. */
export const see = (document: Document, situation: Situation, options: { readonly force: boolean; readonly stale: boolean }): Seen => {
	const first = glance(document);
	const detection = detect(options.stale ? withoutHead(first) : first);
	if (!detection.article && !options.force) return { reading: { kind: "no article", detection }, marks: [], elements: [], blocks: 0 };
	const { page, elements } = survey(document, eyeThroughMarks(document), namedSelectors(document.location.hostname, situation));
	const { reading, marks } = readPage(page, {
		detection,
		packs: readingPacks,
		words: matcher(),
		hide: hides(situation),
		keep: situation.site.keep ?? [],
		strictness: situation.settings.strictness,
	});
	return { reading, marks, elements, blocks: page.blocks.length };
};

/** Could this page become an article once its text has arrived? Asked while there is little but the head. */
export const promises = (document: Document): boolean => {
	const first = glance(document);
	// An article of medium length under its headline, as if it had arrived already.
	const chars = Math.max(first.proseChars, 2400);
	return detect({
		...first,
		h1: first.h1 || first.ogTitle || first.title,
		h1s: Math.max(first.h1s, 1),
		paragraphs: Math.max(first.paragraphs, 8),
		proseChars: chars,
		largestProse: chars,
		links: Math.max(first.links, 40),
	}).article;
};
