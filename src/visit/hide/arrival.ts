import { type EarlyPass, earlyPass } from "../../page/early/early.ts";
import type { EarlyRules } from "../../page/early/early-rules.ts";
import { anchored } from "../../page/mark/anchor.ts";
import { promises } from "../known/first-look.ts";
import type { Guard } from "./guard.ts";

/** Longest stretch of work before the page gets its turn, milliseconds. */
const slice = 4;
/**
 * How often work begins at once between two frames; what arrives after that is looked at before the next. A page that answers each mark of
 * ours with new nodes would else go on for ever with us, each in turn, and neither a frame nor an event would ever come between.
 */
const turnsAtOnce = 10;
/** Until a page is asked again whether it may become an article, milliseconds; twice as long each time. */
const firstAsk = 100;

/** Hides sure clutter while the page arrives, in slices short enough not to be felt. */
export interface Arrival {
	/** Takes nodes that arrived or grew. Nothing happens before a pass has begun. */
	readonly take: (nodes: Iterable<Node>) => void;
	/** The pass under way; one that has looked at all of the page where there was none. */
	readonly pass: () => EarlyPass;
	/** Begins a pass over all that is here, where none has begun. */
	readonly begin: () => void;
	/**
	 * Begins it where a page still loading promises to become an article. Returns whether it has begun. A page is asked seldom, because that
	 * costs a look at what is there, unless it is to be `now`.
	 */
	readonly beginIfPromising: (when: "now" | "seldom") => boolean;
	/** What holds has changed: the next pass goes by other rules, and looks at what arrives from now on. */
	readonly renew: () => void;
	/** Ends the pass. What it hid stays; it is for others to show. */
	readonly end: () => void;
}

/** An arrival of which nothing has been seen. `rules`: what holds when a pass begins; `guarded`: wraps what runs later, on its own. */
export const arrival = (document: Document, rules: () => EarlyRules, mayWork: () => boolean, guarded: Guard): Arrival => {
	let pass: EarlyPass | undefined;
	let askAt = 0;
	let askedEvery = firstAsk;
	let isFramePlanned = false;
	/** Something is left for the next frame, which is when it would be painted. */
	let isBehind = false;
	/** How often work began at once since the last frame. */
	let turns = 0;

	const work = (): void => {
		isBehind = pass !== undefined && mayWork() && pass.work(performance.now() + slice);
		if (isFramePlanned) return;
		isFramePlanned = true;
		document.defaultView?.requestAnimationFrame(inFrame);
	};
	const inFrame = guarded(() => {
		isFramePlanned = false;
		turns = 0;
		if (isBehind) work();
	});
	const take = (nodes: Iterable<Node>): void => {
		if (!pass) return;
		pass.arrived(nodes);
		if (turns === turnsAtOnce) isBehind = true;
		if (isBehind) return;
		turns++;
		work();
	};
	/** An SVG document has no body, and for a moment a page may have no root either. */
	const whatIsThere = (): Iterable<Element> => (document.body ? [document.body] : document.children);
	const begin = (): void => {
		if (pass) return;
		pass = earlyPass(document, rules());
		take(whatIsThere());
	};
	/** What was shown again is marked nowhere, so what no reading looks into is to be found anew. */
	const wholePass = (): EarlyPass => {
		const whole = earlyPass(document, rules());
		whole.arrived(whatIsThere());
		anchored(document, () => whole.work(Number.POSITIVE_INFINITY));
		return whole;
	};

	return {
		take,
		pass: () => {
			pass ??= wholePass();
			return pass;
		},
		begin,
		beginIfPromising: (when) => {
			// Nothing can be said before the head is here.
			if (pass || document.readyState !== "loading" || !document.body) return false;
			if (when === "seldom" && performance.now() < askAt) return false;
			askAt = performance.now() + askedEvery;
			askedEvery *= 2;
			if (!promises(document)) return false;
			begin();
			return true;
		},
		renew: () => {
			pass = earlyPass(document, rules());
		},
		end: () => {
			pass = undefined;
		},
	};
};
