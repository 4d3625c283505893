import type { Detection } from "../../model/reading/detection.ts";
import type { Situation } from "../../model/site/situation.ts";
import { shadowRootsIn } from "../../page/dom/shadow.ts";
import type { Watch } from "../../page/watch/watch.ts";
import type { BroughtBack } from "../known/brought-back.ts";
import type { Known } from "../known/known.ts";
import type { PageReader, Readers } from "../reader/reader-slot.ts";
import type { Arrival } from "./arrival.ts";
import type { Hiding } from "./hiding.ts";
import { targetOf } from "./target.ts";

/** What watches the page, which begins after what takes care of it is there. */
export type Watching = () => Pick<Watch, "include" | "news">;

/** What a full pass works with besides the page. */
export interface Parts {
	readonly readers: Readers;
	readonly watching: Watching;
	readonly situation: () => Situation;
	readonly known: Known;
	readonly back: BroughtBack;
	readonly hiding: Hiding;
	readonly early: Arrival;
	/** Comes back to this page, now that it can be read. */
	readonly again: () => void;
}

/** Looks at a page that is to be cleaned, as it stands: in an article it hides what is to go, where there is none it shows everything. */
export const fullPass = (document: Document, parts: Parts): (() => void) => {
	const { readers, watching, situation, known, back, hiding, early, again } = parts;

	/** To attach a shadow root to an element that is here already changes nothing a page could be observed by. */
	const lookIntoNewRoots = (): void => {
		const roots = shadowRootsIn(document.children).filter((root) => watching().include(root));
		early.take(roots.map(({ host }) => host));
	};

	const readAndHide = (reader: PageReader, detection: Detection): void => {
		const before = known.latest()?.blocks;
		const { enclosed } = early.pass();
		const seen = known.read(reader, detection);
		const target = targetOf(document, seen, situation(), { enclosed, inPlace: reader.inPlace, isBack: back.has, isLost: hiding.isLost });
		if (hiding.hide(target) || seen.blocks !== before) watching().news();
	};

	/** For a page that arrived unseen: in a hidden tab, or before this script. What the early pass hides stays where no reader can be had. */
	const earlyUntilRead = (): void => {
		early.begin();
		void readers.load().then((loaded) => loaded && again());
	};

	return () => {
		lookIntoNewRoots();
		const { detection, isArticle } = known.look();
		const reader = readers.here();
		if (!isArticle) {
			known.noArticle(detection);
			hiding.showAll();
		} else if (reader) readAndHide(reader, detection);
		else earlyUntilRead();
	};
};
