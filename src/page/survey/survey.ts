import type { Block, ElementId, Field, Page, PageElement } from "../../model/reading/page.ts";
import { httpUrl } from "../dom/address.ts";
import { hintReader } from "../dom/hints.ts";
import { idOf } from "../dom/nodes.ts";
import { walk } from "../dom/walk.ts";
import { standsFor } from "./embeds.ts";
import { emojiOf } from "./emoji.ts";
import type { Eye } from "./eye.ts";
import { fieldKind, isDraft } from "./fields.ts";
import { type HandedDown, handedDown } from "./handed-down.ts";
import { head } from "./head.ts";
import { mediaBlock } from "./media.ts";
import { type NamedSelector, namedElements } from "./named.ts";
import { numberOf } from "./numbers.ts";
import { isForScreenReaders } from "./screen-readers.ts";
import { spanOf } from "./spans.ts";
import type { Standing, StandingOf } from "./standing.ts";
import { textBlocks } from "./text-blocks.ts";
import { isInlineIn, treatment } from "./treatment.ts";

/** What one reading of the document saw, and the live elements behind the ids. Only `page` may leave the content script. */
export interface Survey {
	readonly page: Page;
	/** `elements[id]` is the element of `ElementId` id. */
	readonly elements: readonly Element[];
}

/** What a survey is told that the document does not say. */
export interface SurveyOptions {
	/** What the site's entry and the reader name. */
	readonly selectors?: readonly NamedSelector[];
	/** Does an element of the head still speak of another article, which stood here before? */
	readonly isLeftOver?: ((element: Element) => boolean) | undefined;
}

/** The part of the page to look into: near the article, or far behind it. What lies elsewhere is passed over, a block a box. */
export interface Part {
	readonly standingOf: StandingOf;
	readonly which: "near" | "beyond";
}

const noHints: readonly string[] = [];

/**
 * A reading set beside its word says the word twice in a row, unless the page has the brackets for where it cannot be set beside
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-rp-element).
 */
const isInBrackets = (reading: Element): boolean => reading.parentElement?.querySelector("rp") != null;

/** Is a box of this standing looked into, passed over as one block, or both, as what holds several parts belongs to none alone? */
const dealingWith = (standing: Standing | undefined, { which }: Part): "look" | "pass over" | "both" => {
	if (standing === "between") return which === "beyond" ? "both" : "look";
	return standing === undefined || standing === which ? "look" : "pass over";
};

/**
 * Reads the whole document once, in document order, without changing it: a block is a run of text directly under one block-level
 * element, ended by the next block-level boundary or `<br>` (after jusText's paragraphs, https://github.com/miso-belica/jusText), or a
 * piece of media. Nothing that forces layout for each block. Without a `part` all is looked into.
 */
export function survey(document: Document, eye: Eye, { selectors = [], isLeftOver }: SurveyOptions = {}, part?: Part): Survey {
	const named = namedElements(document, selectors);
	const hintsOf = hintReader();
	const elements: PageElement[] = [];
	const live: Element[] = [];
	const fields: Field[] = [];

	const isHidden = (id: ElementId): boolean => {
		const element = live[id];
		return element !== undefined && !eye(element);
	};
	const { text, lineBreak, boundary, add, blocks } = textBlocks(isHidden);
	const passOver = (element: ElementId): void => add((id): Block => ({ kind: "unread", id, element, hidden: isHidden(element) }));

	/** An element as the page's structure has it. `className`: undefined where it has no attributes, and need not be asked for any. */
	const seen = (element: Element, parent: ElementId | -1, inline: boolean, className: string | undefined): PageElement => {
		const tag = element.localName;
		if (className === undefined) return { parent, tag, hints: noHints, name: "", inline };
		const id = idOf(element);
		const hints = hintsOf(className, id, element.getAttribute("role"));
		return { parent, tag, hints, name: id === "" ? className : `#${id} ${className}`, inline };
	};

	/** Where an element stands; undefined where all of the box around it is looked into. `flows`: what is set in a line stands where the line does. */
	const standingIn = (element: Element, from: HandedDown | undefined, flows: boolean): Standing | undefined => {
		if (!part || !from?.between) return undefined;
		return flows ? "near" : part.standingOf(element, live[from.id] ?? element);
	};

	const noteField = (kind: Field["kind"] | undefined, from: HandedDown | undefined): void => {
		if (kind && from) fields.push({ kind, element: from.box });
	};

	/** Takes an element into the page. Returns its id. */
	const take = (element: Element, own: PageElement, isCell: boolean): ElementId => {
		live.push(element);
		const isCounted = own.tag === "ol" || own.tag === "li";
		const more = isCell ? spanOf(element) : isCounted ? numberOf(element, own.tag) : undefined;
		return (elements.push(more ? { ...own, ...more } : own) - 1) as ElementId; // its index
	};

	const textIn = (data: string, from: HandedDown): void => {
		if (!(from.between && part?.which === "beyond")) text(data, from);
	};

	/** Takes an element in; returns what its children inherit, or undefined when there is nothing to walk into. */
	const enter = (element: Element, from: HandedDown | undefined): HandedDown | undefined => {
		const tag = element.localName;
		const { skipped, inline: alwaysInline, media: ownMedia, role, emphasis } = treatment(tag);
		const stood = standsFor(element);
		const media = ownMedia ?? (stood?.instead ? stood.media : undefined);
		if ((skipped && !media) || (tag === "rt" && !isInBrackets(element))) {
			noteField(fieldKind(element, tag), from);
			return undefined;
		}
		if (tag === "br") {
			lineBreak(from);
			return undefined;
		}
		const sign = tag === "img" ? emojiOf(element) : undefined;
		if (sign !== undefined && from) {
			textIn(sign, from);
			return undefined;
		}
		const inline = alwaysInline || (from !== undefined && !media && isInlineIn(tag, elements[from.box]?.tag));
		const className = element.hasAttributes() ? (element.getAttribute("class") ?? "") : undefined;
		if (from && className !== undefined && element.hasAttribute("contenteditable") && isDraft(element)) {
			noteField("message", from);
			return undefined;
		}
		const mayBeUnseen = inline ? from?.role !== "heading" : role === "heading" && tag !== "h1";
		if (!inline && !media) boundary();
		if (mayBeUnseen && className && isForScreenReaders(className)) return undefined;
		const id = take(element, seen(element, from?.id ?? -1, inline, className), role === "cell");
		const standing = standingIn(element, from, inline || media !== undefined);
		const dealing = part ? dealingWith(standing, part) : "look";
		if (dealing !== "look") passOver(id);
		if (dealing === "pass over") return undefined;
		const given = named.size === 0 ? undefined : (named.get(element) ?? from?.named);
		if (media || stood) {
			// What is there for those without scripts is shown where its box is.
			const hidden = isHidden(skipped && from ? from.id : id);
			const place = { element: id, hidden, ...(given && { named: given }) };
			add((block) => ({
				...mediaBlock(element, media ?? "frame", { id: block, ...place }, from?.href),
				...(stood && { src: stood.src }),
			}));
		}
		if (media) return undefined;
		const box = inline && from ? from.box : id;
		const between = from ? standing === "between" : part !== undefined;
		return handedDown(element, from, { id, box, named: given, between }, inline ? undefined : role, emphasis);
	};

	walk<HandedDown>(document.body ?? document.documentElement, {
		enter,
		text: textIn,
		leave: ({ id, box }) => {
			if (id === box) boundary();
		},
	});

	const url = httpUrl(document.URL);
	// Few elements describe themselves, so looking for their places is cheaper than noting the place of all.
	const idIn = (element: Element): ElementId | -1 => live.indexOf(element) as ElementId | -1; // the id of an element is its index
	return {
		page: { ...(url && { url }), head: head(document, idIn, isLeftOver), elements, blocks: blocks(), fields },
		elements: live,
	};
}
