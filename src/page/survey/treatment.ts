import type { Emphasis, MediaBlock, TextBlock } from "../../model/reading/page.ts";
import { inlineTags, mediaTags, skippedTags } from "../dom/tags.ts";

/** What the survey does with an element, by tag. It alone asks for roles and emphasis, so the first stage need not hold them. */

/** A role that an element gives; text in none is a paragraph. */
type OwnRole = Exclude<TextBlock["role"], "paragraph">;

/** Roles that block-level elements give to the text below them until another one takes over. */
const roleTags: ReadonlyMap<string, OwnRole> = new Map(
	Object.entries<OwnRole>({
		h1: "heading",
		h2: "heading",
		h3: "heading",
		h4: "heading",
		h5: "heading",
		h6: "heading",
		li: "item",
		dt: "item",
		dd: "item",
		blockquote: "quote",
		td: "cell",
		th: "cell",
		caption: "caption",
		figcaption: "caption",
		pre: "preformatted",
		button: "control",
		summary: "control",
	}),
);

/** Inline tags that set the text in a way worth keeping. */
const emphasisTags: ReadonlyMap<string, Emphasis> = new Map(
	Object.entries<Emphasis>({
		em: "emphasis",
		i: "emphasis",
		cite: "emphasis",
		strong: "strong",
		b: "strong",
		code: "code",
		kbd: "code",
		samp: "code",
		tt: "code",
		sup: "superscript",
		sub: "subscript",
		del: "deleted",
		s: "deleted",
		strike: "deleted",
	}),
);

/** All that these tables say of one tag. */
interface Treatment {
	readonly skipped: boolean;
	readonly inline: boolean;
	readonly media: MediaBlock["media"] | undefined;
	readonly role: OwnRole | undefined;
	readonly emphasis: Emphasis | undefined;
}

const treatmentIn = (tag: string): Treatment => ({
	skipped: skippedTags.has(tag),
	inline: inlineTags.has(tag),
	media: mediaTags.get(tag),
	role: roleTags.get(tag),
	emphasis: emphasisTags.get(tag),
});

const known: ReadonlyMap<string, Treatment> = new Map(
	[...skippedTags, ...inlineTags, ...mediaTags.keys(), ...roleTags.keys(), ...emphasisTags.keys()].map((tag) => [tag, treatmentIn(tag)]),
);
const box = treatmentIn("");

/** What to do with an element, by tag: one look-up instead of five, as every element of a page asks. */
export const treatment = (tag: string): Treatment => known.get(tag) ?? box;

/** A paragraph holds only what flows in its lines: elements a site made up, and buttons, as glossaries use them, do not part it. */
export const isInlineIn = (tag: string, box: string | undefined): boolean => box === "p" && (tag === "button" || tag.includes("-"));
