import type { HttpUrl } from "../model/address.ts";
import type { Block, BlockId, ElementId, Emphasis, Page, PageElement, SeenRun, TextBlock } from "../model/page.ts";
import { httpUrl, linkAddress } from "./address.ts";
import type { Eye } from "./eye.ts";
import { head } from "./head.ts";
import { hintReader } from "./hints.ts";
import { mediaBlock } from "./media.ts";
import { emphasisTags, inlineTags, mediaTags, roleTags, skippedTags } from "./tags.ts";

/** What one reading of the document saw, and the live elements behind the ids. Only `page` may leave the content script. */
export interface Survey {
	readonly page: Page;
	/** `elements[id]` is the element of `ElementId` id. */
	readonly elements: readonly Element[];
}

/** A selector of a site entry or of the reader, and the label it gives to what it matches. */
export interface NamedSelector {
	readonly by: "site" | "reader";
	readonly label: NonNullable<Block["named"]>["label"];
	readonly selector: string;
}

type Named = NonNullable<Block["named"]>;

/** What an open element hands down to everything inside it. */
interface Inherited {
	readonly id: ElementId;
	/** Innermost block-level element: the one a text block belongs to. */
	readonly box: ElementId;
	readonly role: TextBlock["role"];
	readonly level: TextBlock["level"];
	readonly href: HttpUrl | undefined;
	readonly marks: readonly Emphasis[];
	readonly hidden: boolean;
	readonly named: Named | undefined;
}

const noMarks: readonly Emphasis[] = [];

/** Which elements the site's and the reader's selectors name. The last selector that matches wins; a broken selector names nothing. */
function namedElements(document: Document, selectors: readonly NamedSelector[]): ReadonlyMap<Element, Named> {
	const found = new Map<Element, Named>();
	for (const { by, label, selector } of selectors) {
		try {
			for (const element of document.querySelectorAll(selector)) found.set(element, { by, label, selector });
		} catch {
			// A selector the browser does not know names nothing; options refuse it when it is written.
		}
	}
	return found;
}

/**
 * Reads the whole document once, in document order, without changing it: a block is a run of text directly under one block-level
 * element, ended by the next block-level boundary or `<br>` (after jusText's paragraphs, https://github.com/miso-belica/jusText), or a
 * piece of media. Iterative, so depth of nesting does not matter. Nothing that forces layout for each block.
 */
export function survey(document: Document, eye: Eye, selectors: readonly NamedSelector[] = []): Survey {
	const named = namedElements(document, selectors);
	const hintsOf = hintReader();
	const elements: PageElement[] = [];
	const live: Element[] = [];
	const blocks: Block[] = [];

	let runs: SeenRun[] = [];
	let owner: Inherited | undefined;
	let space = false;
	let breaks = 0;
	let waiting: Block[] = [];

	const nextId = (): BlockId => blocks.length as BlockId; // the id of a block is its index

	/** Ends the block being gathered. */
	const flush = (): void => {
		if (runs.length > 0 && owner) {
			const last = runs.length - 1;
			const tail = runs[last];
			if (tail) runs[last] = { ...tail, text: tail.text.trimEnd() };
			let text = "";
			let linkChars = 0;
			for (const run of runs) {
				text += run.text;
				if (run.href) linkChars += run.text.length;
			}
			blocks.push({
				kind: "text",
				id: nextId(),
				element: owner.box,
				hidden: owner.hidden,
				...(owner.named && { named: owner.named }),
				role: owner.role,
				...(owner.level && { level: owner.level }),
				...(breaks === 1 && { continues: true }),
				text,
				runs,
				linkChars,
			});
			runs = [];
			breaks = 0;
		}
		space = false;
		for (const block of waiting) blocks.push({ ...block, id: nextId() });
		waiting = [];
	};

	const addText = (data: string, at: Inherited): void => {
		const raw = /[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(data) ? data.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]+/g, "") : data;
		const core = at.role === "preformatted" ? raw : raw.replace(/\s+/g, " ").trim();
		if (core === "" || (runs.length === 0 && core.trim() === "")) {
			if (raw !== "") space = true;
			return;
		}
		if (runs.length === 0) owner = at;
		else if (at.role !== "preformatted" && (space || /^\s/.test(raw))) {
			const last = runs[runs.length - 1];
			if (last && !last.text.endsWith(" ")) runs[runs.length - 1] = { ...last, text: `${last.text} ` };
		}
		space = at.role !== "preformatted" && /\s$/.test(raw);
		const last = runs[runs.length - 1];
		if (last && last.element === at.id) runs[runs.length - 1] = { ...last, text: last.text + core };
		else runs.push({ text: core, element: at.id, ...(at.href && { href: at.href }), ...(at.marks.length > 0 && { marks: at.marks }) });
	};

	/** Takes an element in; returns what its children inherit, or undefined when there is nothing to walk into. */
	const enter = (element: Element, from: Inherited | undefined): Inherited | undefined => {
		const tag = element.localName;
		if (skippedTags.has(tag)) return undefined;
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
		const media = mediaTags[tag];
		const inline = inlineTags.has(tag);
		if (!inline && !media) {
			flush();
			breaks = 0;
		}
		const id = elements.length as ElementId; // the id of an element is its index
		const hidden = (from?.hidden ?? false) || !eye(element);
		const name = element.getAttribute("class") ?? "";
		const idName = element.id;
		elements.push({
			parent: from?.id ?? -1,
			tag,
			hints: hintsOf(name, idName, element.getAttribute("role")),
			name: idName === "" ? name : `#${idName} ${name}`,
			hidden,
			inline,
		});
		live.push(element);
		const given = named.get(element) ?? from?.named;
		if (media) {
			const block = mediaBlock(element, media, { id: nextId(), element: id, hidden, ...(given && { named: given }) }, from?.href);
			if (runs.length > 0) waiting.push(block);
			else blocks.push(block);
			return undefined;
		}
		const role = roleTags[tag];
		const emphasis = emphasisTags[tag];
		return {
			id,
			box: inline && from ? from.box : id,
			role: role ?? from?.role ?? "paragraph",
			level: role === "heading" ? (Number(tag[1]) as TextBlock["level"]) : role ? undefined : from?.level, // h1 to h6
			href: tag === "a" ? linkAddress(element as HTMLAnchorElement) : from?.href, // by its tag
			marks: emphasis && !from?.marks.includes(emphasis) ? [...(from?.marks ?? noMarks), emphasis] : (from?.marks ?? noMarks),
			hidden,
			named: given,
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
		} else if (node.nodeType === 3 && from) addText((node as Text).data, from); // nodeType 3 is a text node
		if (inside && node.firstChild) {
			open.push(inside);
			node = node.firstChild;
			continue;
		}
		if (inside && inside.box === inside.id) flush();
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			const closed = open.pop();
			if (closed && closed.box === closed.id) {
				flush();
				breaks = 0;
			}
		}
		node = node && node !== root ? node.nextSibling : null;
	}
	flush();

	const url = httpUrl(document.URL);
	return {
		page: { ...(url && { url }), head: head(document, new Map(live.map((element, id) => [element, id as ElementId]))), elements, blocks },
		elements: live,
	};
}
