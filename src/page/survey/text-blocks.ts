import { folded, isSpace, visible } from "../../model/fold.ts";
import type { Block, BlockId, ElementId } from "../../model/reading/page.ts";
import { type Gathered, gathered, type TextPosition, textBlock } from "./gathered.ts";

/** The blocks of a page while it is walked: a run of text is one block from boundary to boundary, and media stand behind the text around them. */
interface TextBlocks {
	/** Adds the text of one text node. */
	readonly text: (data: string, at: TextPosition) => void;
	/** A `<br>`: ends the block. One alone makes the next block go on where this one ended. */
	readonly lineBreak: (at: TextPosition | undefined) => void;
	/** A block-level element begins or ends here. */
	readonly boundary: () => void;
	/** Adds what is no text: behind the block that is being gathered, if one is. */
	readonly add: (block: (id: BlockId) => Block) => void;
	/** All blocks in document order. To be asked once the walk is over. */
	readonly blocks: () => readonly Block[];
}

/** Begins with no block. `isHidden`: is this element shown by nobody? Asked once for each block. */
export function textBlocks(isHidden: (element: ElementId) => boolean): TextBlocks {
	const blocks: Block[] = [];
	/** The block that is being gathered: its runs, the last of them, where its first words stand. */
	let runs: Gathered[] = [];
	let last: Gathered | undefined;
	let owner: TextPosition | undefined;
	/** White space came since the last text. */
	let space = false;
	/** `<br>`s in a row since the last block. */
	let breaks = 0;
	/** What stands behind it. */
	let waiting: ((id: BlockId) => Block)[] = [];

	const nextId = (): BlockId => blocks.length as BlockId; // the id of a block is its index
	const put = (block: (id: BlockId) => Block): void => {
		blocks.push(block(nextId()));
	};

	const putText = (): void => {
		if (!last || !owner) return;
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
	};
	/** Ends the block that is being gathered, and puts what waits for that behind it. */
	const flush = (): void => {
		putText();
		space = false;
		if (waiting.length === 0) return;
		for (const block of waiting) put(block);
		waiting = [];
	};

	const text = (data: string, at: TextPosition): void => {
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

	return {
		text,
		lineBreak: (at) => {
			if (at?.role === "preformatted") {
				text("\n", at);
				return;
			}
			const isOpen = runs.length > 0;
			const before = breaks;
			flush();
			breaks = isOpen ? 1 : before + 1;
		},
		boundary: () => {
			flush();
			breaks = 0;
		},
		add: (block) => {
			if (runs.length > 0) waiting.push(block);
			else put(block);
		},
		blocks: () => {
			flush();
			return blocks;
		},
	};
}
