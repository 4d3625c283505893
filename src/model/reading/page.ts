import type { HttpUrl } from "./address.ts";
import type { Clutter } from "./label.ts";

/** Index of a block in `Page.blocks`. */
export type BlockId = number & { readonly brand: "BlockId" };
/** Index of an element in `Page.elements` and, where the page is live, in `Survey.elements`. */
export type ElementId = number & { readonly brand: "ElementId" };

/** How a stretch of text is set. Closed: what is not listed is shown plain. */
export type Emphasis = "emphasis" | "strong" | "code" | "superscript" | "subscript" | "deleted";

/** A stretch of text in one style, perhaps a link. The text is folded: no double spaces, no soft hyphens. */
export interface Run {
	readonly text: string;
	readonly href?: HttpUrl;
	readonly marks?: readonly Emphasis[];
}

/** A run as it stands in the page: `element` is the innermost element that holds its text. */
export interface SeenRun extends Run {
	readonly element: ElementId;
}

/** One element of the page, inline ones included. */
export interface PageElement {
	readonly parent: ElementId | -1;
	/** Lower-case tag name. */
	readonly tag: string;
	/** Whole lower-case words of class, id and role: `inner-link_box` gives `inner`, `link`, `box`. `ad` never matches `shadow`. */
	readonly hints: readonly string[];
	/** The class and id attributes as written, for site entries and reports. Empty when absent. */
	readonly name: string;
	/** Flows inside a line (`a`, `strong`, `span` …). */
	readonly inline: boolean;
	/** Columns and rows that a cell of a table covers where they are more than one. */
	readonly span?: { readonly columns: number; readonly rows: number };
	/** What an ordered list begins at, or an item counts as, where the page says so. */
	readonly number?: number;
	/** Does each item of an ordered list count one less than the one before? */
	readonly countsDown?: boolean;
}

interface Seen {
	readonly id: BlockId;
	/** The block-level element that holds this block directly. */
	readonly element: ElementId;
	/** Not shown by the browser (or, without one, by the markup). */
	readonly hidden: boolean;
	/** The site entry or reader's own rule that names this block, if one does. */
	readonly named?: {
		readonly by: "site" | "reader";
		readonly label: "content" | Clutter;
		readonly selector: string;
	};
}

/** A run of text directly under one block-level element, ended by the next block-level boundary or `<br>`. */
export interface TextBlock extends Seen {
	readonly kind: "text";
	readonly role: "paragraph" | "heading" | "item" | "quote" | "cell" | "caption" | "preformatted" | "control";
	/** Of headings only. */
	readonly level?: 1 | 2 | 3 | 4 | 5 | 6;
	/** Follows the block before it in the same element after a single `<br>`. */
	readonly continues?: boolean;
	readonly text: string;
	readonly runs: readonly SeenRun[];
	/** Characters of `text` that stand inside links. */
	readonly linkChars: number;
}

/** A picture, a film, a frame: something without words of its own. */
export interface MediaBlock extends Seen {
	readonly kind: "media";
	readonly media: "image" | "video" | "audio" | "frame" | "rule";
	readonly src?: HttpUrl;
	/** Address of the picture shown before a film plays. */
	readonly picture?: HttpUrl;
	/** alt, title or aria-label. Empty when absent. */
	readonly alt: string;
	/** The address it links to when the picture is a link. */
	readonly href?: HttpUrl;
	/** That link says of itself that it is paid for. */
	readonly sponsored?: boolean;
	/** Declared pixels; 0 when unknown. */
	readonly width: number;
	readonly height: number;
}

/** A box that is not looked into, because it stands elsewhere than the part of the page that is read. */
interface UnreadBlock extends Seen {
	readonly kind: "unread";
}

/** A piece of the page, in document order. */
export type Block = TextBlock | MediaBlock | UnreadBlock;

/** A field to fill in, or the button that sends it off. It has no words of its own, but tells what the box around it is for. */
export interface Field {
	readonly kind: "address" | "choice" | "message" | "button";
	/** The block-level element that holds it directly. */
	readonly element: ElementId;
}

/** A value of parsed JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What the document says about itself, as written, before anyone judges it. */
export interface Head {
	/** The `<title>`. */
	readonly title: string;
	/** `lang` of the root element, as written; empty when absent. */
	readonly lang: string;
	/** `<meta>` in document order: name, property, itemprop or http-equiv in lower case. */
	readonly metas: readonly { readonly name: string; readonly content: string }[];
	/** JSON-LD scripts that could be parsed, in document order. */
	readonly linkedData: readonly Json[];
	/** `<link>` elements of rel canonical and next: rel (lower case) and absolute address. */
	readonly links: readonly { readonly rel: string; readonly href: HttpUrl }[];
	/** Elements with itemprop, rel=author, `time` and the like: what they are called and what they say. */
	readonly properties: readonly { readonly name: string; readonly content: string; readonly element: ElementId | -1 }[];
}

/** What one reading of the document saw. Plain JSON; knows nothing of the DOM. */
export interface Page {
	readonly url?: HttpUrl;
	readonly head: Head;
	readonly elements: readonly PageElement[];
	readonly blocks: readonly Block[];
	/** Fields that tell what their form is for, in document order. */
	readonly fields?: readonly Field[];
}
