import { JSDOM } from "jsdom";
import { earlyJudge } from "../../src/engine/early.ts";
import { words } from "../../src/engine/text/words.ts";
import { readingPacks } from "../../src/lang/index.ts";
import { earlyPass } from "../../src/page/early/early.ts";
import type { EarlyRules } from "../../src/page/early/early-rules.ts";
import { markName } from "../../src/page/mark/conceal.ts";

const judge = earlyJudge(words(readingPacks));
const forever = Number.POSITIVE_INFINITY;

/** Hides whatever is judged clutter; nobody named anything, and nothing is decided. */
export const everything: EarlyRules = {
	judge,
	hides: () => true,
	isArticle: false,
	hide: [],
	keep: [],
	openings: [],
	decided: () => false,
	forget: () => {},
};

/** A document that is still loading, with a pass over it that sees every node as it is put in. */
export const arriving = (rules: Partial<EarlyRules> = {}) => {
	const { window } = new JSDOM("<body></body>");
	const { document } = window;
	let state = "loading";
	Object.defineProperty(document, "readyState", { get: () => state });
	const pass = earlyPass(document, { ...everything, ...rules });
	const look = (nodes: Iterable<Node>): void => {
		pass.arrived(nodes);
		pass.work(forever);
	};
	return {
		document,
		look,
		/** Puts markup at the end of an element, as a parser would. */
		put: (markup: string, into: Element = document.body): void => {
			const template = document.createElement("template");
			template.innerHTML = markup;
			const nodes = [...template.content.childNodes];
			into.append(...nodes);
			look(nodes);
		},
		/** Lengthens the last text of an element. */
		grow: (element: Element, text: string): void => {
			const last = element.lastChild;
			if (last?.nodeType !== 3) throw new Error("no text to lengthen");
			last.nodeValue += text;
			look([last]);
		},
		end: (): void => {
			state = "interactive";
			look([]);
		},
		hidden: (): readonly string[] =>
			[...document.querySelectorAll(`[${markName}]`)].map((each) => `${each.localName} ${each.getAttribute(markName)}`),
	};
};

/** A paragraph of an article. */
export const prose = "<p>Warga Kampung Rawa bergotong royong memperbaiki jembatan yang putus diterjang banjir pekan lalu.</p>";
