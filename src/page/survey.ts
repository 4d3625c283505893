import { folded, isSpace, visible } from "../model/fold.ts";
import type { Block, BlockId, ElementId, Emphasis, Field, Page, PageElement, TextBlock } from "../model/page.ts";
import { httpUrl, linkAddress } from "./address.ts";
import { standsFor } from "./embeds.ts";
import type { Eye } from "./eye.ts";
import { fieldKind } from "./fields.ts";
import { type Gathered, gathered, type Place, textBlock } from "./gathered.ts";
import { head } from "./head.ts";
import { hintReader } from "./hints.ts";
import { mediaBlock } from "./media.ts";
import { type NamedSelector, namedElements } from "./named.ts";
import type { Region } from "./region.ts";
import { spanOf } from "./spans.ts";
import { isForScreenReaders, isInlineIn, treatment } from "./tags.ts";

/** What one reading of the document saw, and the live elements behind the ids. Only `page` may leave the content script. */
export interface Survey {
	readonly page: Page;
	/** `elements[id]` is the element of `ElementId` id. */
	readonly elements: readonly Element[];
}

/** The part of the page to look into: near the article, or far behind it. What lies elsewhere is passed over, a block a box. */
export interface Part {
	readonly region: Region;
	readonly which: "near" | "beyond";
}

/** What an open element hands down to everything inside it. */
interface Inherited extends Place {
	/** Holds what is looked into and what is passed over: each box in it is asked where it stands. */
	readonly between: boolean;
}

const noMarks: readonly Emphasis[] = [];
const noHints: readonly string[] = [];

/**
 * A reading set beside its word says the word twice in a row, unless the page has the brackets for where it cannot be set beside
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-rp-element).
 */
const isInBrackets = (reading: Element): boolean => reading.parentElement?.querySelector("rp") != null;

/**
 * Reads the whole document once, in document order, without changing it: a block is a run of text directly under one block-level
 * element, ended by the next block-level boundary or `<br>` (after jusText's paragraphs, https://github.com/miso-belica/jusText), or a
 * piece of media. Iterative, so depth of nesting does not matter. Nothing that forces layout for each block. Without a `part` all is looked into.
 */
export function survey(document: Document, eye: Eye, selectors: readonly NamedSelector[] = [], part?: Part): Survey {
	const named = namedElements(document, selectors);
	const hintsOf = hintReader();
	const elements: PageElement[] = [];
	const live: Element[] = [];
	const blocks: Block[] = [];
	const fields: Field[] = [];

	let runs: Gathered[] = [];
	let last: Gathered | undefined;
	let owner: Inherited | undefined;
	let space = false;
	let breaks = 0;
	let waiting: Block[] = [];

	const nextId = (): BlockId => blocks.length as BlockId; // the id of a block is its index
	const isHidden = (id: ElementId): boolean => {
		const element = live[id];
		return element !== undefined && !eye(element);
	};

	/** Ends the block being gathered. */
	const flush = (): void => {
		if (last && owner) {
			last.text = last.text.trimEnd();
			let text = "";
			let linkChars = 0;
			for (const run of runs) {
				text += run.text;
				if (run.href) linkChars += run.text.length;
			}
			const continues = breaks === 1 && blocks[blocks.length - 1]?.element === owner.box;
			blocks.push(textBlock(owner, { id: nextId(), hidden: isHidden(owner.id), continues, text, runs, linkChars }));
			runs = [];
			last = undefined;
			breaks = 0;
		}
		space = false;
		if (waiting.length === 0) return;
		for (const block of waiting) blocks.push({ ...block, id: nextId() });
		waiting = [];
	};

	const addText = (data: string, at: Inherited): void => {
		const preformatted = at.role === "preformatted";
		if (data.trim() === "" && !(preformatted && last)) {
			space = true;
			return;
		}
		const raw = visible(data);
		const core = preformatted ? raw : folded(raw);
		if (core === "") return;
		if (!last) owner = at;
		else if (!preformatted && (space || isSpace(raw.charCodeAt(0))) && !last.text.endsWith(" ")) last.text += " ";
		space = !preformatted && isSpace(raw.charCodeAt(raw.length - 1));
		if (last && last.element === at.id) last.text += core;
		else {
			last = gathered(core, at);
			runs.push(last);
		}
	};

	const passOver = (element: ElementId): undefined => {
		blocks.push({ kind: "unread", id: nextId(), element, hidden: isHidden(element) });
	};

	/** Takes an element in; returns what its children inherit, or undefined when there is nothing to walk into. */
	const enter = (element: Element, from: Inherited | undefined): Inherited | undefined => {
		const tag = element.localName;
		const { skipped, inline: alwaysInline, media: own, role: ownRole, emphasis } = treatment(tag);
		const stood = standsFor(element);
		const media = own ?? (stood?.instead ? stood.media : undefined);
		if ((skipped && !media) || (tag === "rt" && !isInBrackets(element))) {
			const kind = fieldKind(element, tag);
			if (kind && from) fields.push({ kind, element: from.box });
			return undefined;
		}
		if (tag === "br") {
			if (from?.role === "preformatted") addText("\n", from);
			else {
				const open = runs.length > 0;
				const before = breaks;
				flush();
				breaks = open ? 1 : before + 1;
			}
			return undefined;
		}
		const inline = alwaysInline || (from !== undefined && !media && isInlineIn(tag, elements[from.box]?.tag));
		const role = inline ? undefined : ownRole;
		const hasAttributes = element.hasAttributes();
		const name = hasAttributes ? (element.getAttribute("class") ?? "") : "";
		if (inline && name !== "" && from?.role !== "heading" && isForScreenReaders(name)) return undefined;
		if (!inline && !media) {
			flush();
			breaks = 0;
		}
		const id = elements.length as ElementId; // the id of an element is its index
		const parent = from?.id ?? -1;
		if (hasAttributes) {
			const idName = element.id;
			const hints = hintsOf(name, idName, element.getAttribute("role"));
			const seen: PageElement = { parent, tag, hints, name: idName === "" ? name : `#${idName} ${name}`, inline };
			elements.push(ownRole === "cell" ? { ...seen, ...spanOf(element) } : seen);
		} else elements.push({ parent, tag, hints: noHints, name: "", inline });
		live.push(element);
		const standing = part && from?.between ? (inline || media ? "near" : part.region(element, live[from.id] ?? element)) : undefined;
		if (part && standing && standing !== part.which && standing !== "between") return passOver(id);
		// What holds both is not the part's alone.
		if (part?.which === "beyond" && standing === "between") passOver(id);
		const given = named.size === 0 ? undefined : (named.get(element) ?? from?.named);
		if (media || stood) {
			// What is there for those without scripts is shown where its box is.
			const hidden = isHidden(skipped && from ? from.id : id);
			const place = { id: nextId(), element: id, hidden, ...(given && { named: given }) };
			const block = { ...mediaBlock(element, media ?? "frame", place, from?.href), ...(stood && { src: stood.src }) };
			if (runs.length > 0) waiting.push(block);
			else blocks.push(block);
			if (media) return undefined;
		}
		return {
			id,
			box: inline && from ? from.box : id,
			role: role ?? from?.role ?? "paragraph",
			level: role === "heading" ? (Number(tag[1]) as TextBlock["level"]) : role ? undefined : from?.level, // h1 to h6
			href: tag === "a" ? linkAddress(element as HTMLAnchorElement) : from?.href, // by its tag
			marks: emphasis && !from?.marks.includes(emphasis) ? [...(from?.marks ?? noMarks), emphasis] : (from?.marks ?? noMarks),
			named: given,
			between: from ? standing === "between" : part !== undefined,
		};
	};

	const root = document.body ?? document.documentElement;
	const open: Inherited[] = [];
	let node: Node | null = root;
	while (node) {
		const from = open[open.length - 1];
		let inside: Inherited | undefined;
		if (node.nodeType === 1) {
			inside = enter(node as Element, from); // nodeType 1 is an element
		} else if (node.nodeType === 3 && from && !(from.between && part?.which === "beyond")) addText((node as Text).data, from); // nodeType 3 is a text node
		if (inside && node.firstChild) {
			open.push(inside);
			node = node.firstChild;
			continue;
		}
		if (inside && inside.box === inside.id) flush();
		let next: Node | null = node === root ? null : node.nextSibling;
		while (!next && node && node !== root) {
			node = node.parentNode;
			const closed = open.pop();
			if (closed && closed.box === closed.id) {
				flush();
				breaks = 0;
			}
			next = node && node !== root ? node.nextSibling : null;
		}
		node = next;
	}
	flush();

	const url = httpUrl(document.URL);
	// Few elements describe themselves, so looking for their places is cheaper than noting the place of all.
	const ids = {
		get: (element: Element): ElementId | undefined => {
			const id = live.indexOf(element);
			return id < 0 ? undefined : (id as ElementId); // the id of an element is its index
		},
	};
	return { page: { ...(url && { url }), head: head(document, ids), elements, blocks, fields }, elements: live };
}
