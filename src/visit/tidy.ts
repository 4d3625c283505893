import { earlyJudge } from "../engine/early.ts";
import type { Detection } from "../model/detection.ts";
import type { EntryName } from "../model/entry.ts";
import type { Clutter } from "../model/label.ts";
import { labelsToHide, type Situation, shouldClean } from "../model/situation.ts";
import { anchored } from "../page/anchor.ts";
import { apply, changeTo, mark } from "../page/conceal.ts";
import type { EarlyRules } from "../page/early-rules.ts";
import { pace } from "../page/pace.ts";
import { shadowRootsIn } from "../page/shadow.ts";
import { staleHead } from "../page/stale-head.ts";
import type { Watch } from "../page/watch.ts";
import { earlyWords } from "../ready/early-words.ts";
import { arrival } from "./arrival.ts";
import { broughtBack, elementsOf, entryIn } from "./brought-back.ts";
import { contest } from "./contest.ts";
import { firstLook } from "./first-look.ts";
import type { PageReader, Readers } from "./reader-slot.ts";
import type { Seen } from "./reading.ts";
import { namedSelectors } from "./selectors.ts";
import { type Report, type Tally, tally } from "./tally.ts";
import { targetOf } from "./target.ts";

/** Keeps one page tidy: the early pass while it arrives, the full pass when it rests, everything back at once when asked. */
export interface Tidy extends Pick<Tally, "inSight" | "beyond"> {
	readonly arrived: (nodes: Iterable<Node>) => void;
	readonly stripped: (elements: readonly Element[]) => void;
	/** Our mark was put on elements. */
	readonly concealed: () => void;
	readonly navigated: () => void;
	/** Looks at the page again: now, or when it has come to rest. While it is still loading, nothing happens: it is looked at when it is here. */
	readonly look: (when: "now" | "soon") => void;
	/** What may be done here. */
	readonly situation: () => Situation;
	/** What may be done here changed: other settings, another wish of the reader. Shows everything at once; `look` hides again. Returns whether it did change. */
	readonly situate: (change: Partial<Situation>) => boolean;
	/** Reads the page as it stands. Rejects where the second stage cannot be had. */
	readonly read: (force: boolean) => Promise<Seen>;
	/** Shows or hides again one entry of `hidden`. Returns whether the latest reading still has it; where not, nothing happens. */
	readonly show: (entry: EntryName, shown: boolean) => boolean;
	readonly shown: () => readonly number[];
	/** Where the reader brought every block back one by one, none is: they are to be hidden again. */
	readonly hideAgain: () => void;
	/** The live elements of one entry of `hidden`; none where the latest reading does not have it. */
	readonly elementsOf: (entry: EntryName) => readonly Element[];
	/** The page is an article and its clutter is hidden. */
	readonly isClean: () => boolean;
	readonly stop: () => void;
}

const noArticle = (detection: Detection): Seen => ({ reading: { kind: "no article", detection }, marks: [], elements: [], blocks: 0 });

/** Takes charge of a document. Nothing happens until it is told of arrivals or asked to look. `first`: what holds until `situate`. */
export const tidy = (document: Document, readers: Readers, watching: () => Watch | undefined, report: Report, first: Situation): Tidy => {
	const head = staleHead(document);
	const back = broughtBack();
	let situation = first;
	let hasStopped = false;
	let latest: Seen | undefined;
	/** What the full pass wants hidden; before it ran, undefined. */
	let wanted: ReadonlyMap<Element, Clutter> | undefined;
	let disputed = contest();
	const cleaning = (): boolean => !hasStopped && shouldClean(situation, document.location.pathname);

	const isBack = (entry: number): boolean => latest !== undefined && back.has(latest, entry);
	const shownAgain = (): readonly number[] => (latest ? back.of(latest) : []);
	const settle = (target: ReadonlyMap<Element, Clutter>): boolean => {
		const change = changeTo(document, target);
		if (change.hide.length + change.show.length === 0) return false;
		const going = new Set(change.hide.map(([element]) => element));
		anchored(
			document,
			(element) => [...going].some((each) => each.contains(element)),
			() => apply(change),
		);
		return true;
	};

	const showAll = (): void => {
		wanted = undefined;
		early.end();
		settle(new Map());
	};

	/** Whatever fails in there, the page is left as it came. */
	const guarded =
		<Given extends readonly unknown[]>(work: (...given: Given) => void) =>
		(...given: Given): void => {
			try {
				work(...given);
			} catch (error) {
				console.debug("baca-saja", error);
				latest = undefined;
				showAll();
				counts.tell();
			}
		};
	const counts = tally(
		document,
		{ latest: () => latest, cleaning, isBack, isLost: (element) => disputed.isLost(element) },
		report,
		guarded,
	);

	const earlyRules = (): EarlyRules => {
		const labels = labelsToHide(situation);
		const named = namedSelectors(document.location.hostname, situation);
		const seen = latest;
		const shown = seen ? shownAgain().flatMap((entry) => elementsOf(seen, entry)) : [];
		return {
			judge: earlyJudge(readers.here()?.words() ?? earlyWords()),
			hides: (label) => labels.has(label),
			isArticle: wanted !== undefined,
			hide: named.flatMap(({ label, selector }) => (label === "content" ? [] : [{ label, selector }])),
			keep: named.filter(({ label }) => label === "content").map(({ selector }) => selector),
			openings: situation.site.keep ?? [],
			decided: (element) => wanted?.has(element) || shown.some((each) => each.contains(element)),
		};
	};
	const early = arrival(document, earlyRules, cleaning, guarded);

	const fullPass = (reader: PageReader, detection: Detection): void => {
		const before = latest?.blocks;
		const { enclosed } = early.pass();
		latest = reader.see(document, situation, detection);
		const target = targetOf(document, latest, situation, { enclosed, isBack, isGivenUp: disputed.isLost });
		wanted = target;
		early.renew();
		if (settle(target) || latest.blocks !== before) watching()?.news();
	};

	/** For a page that arrived unseen: in a hidden tab, or before this script. What the early pass hides stays where no reader can be had. */
	const earlyUntilRead = (): void => {
		if (!early.hasBegun()) early.begin();
		void readers.load().then((loaded) => loaded && pacing.now());
	};

	/** To attach a shadow root to an element that is here already changes nothing a page could be observed by. */
	const lookIntoNewRoots = (): void => {
		const roots = shadowRootsIn([document.documentElement]).filter((root) => watching()?.include(root));
		early.take(roots.map(({ host }) => host));
	};

	const pass = guarded((): void => {
		if (hasStopped) return;
		if (!cleaning()) showAll();
		else {
			lookIntoNewRoots();
			const detection = firstLook(document, head.isStale());
			const reader = readers.here();
			if (!detection.article && situation.override !== true) {
				latest = noArticle(detection);
				showAll();
			} else if (reader) fullPass(reader, detection);
			else earlyUntilRead();
		}
		counts.tell();
	});
	const pacing = pace(pass);

	const arrivedIn = (when: "now" | "seldom", nodes: Iterable<Node>): void => {
		if (!cleaning()) return;
		if (early.beginIfPromising(when)) void readers.load();
		early.take(nodes);
		if (document.readyState !== "loading") pacing.soon();
	};

	return {
		arrived: guarded((nodes) => arrivedIn("seldom", nodes)),
		stripped: guarded((elements) => {
			for (const element of elements) {
				const label = wanted?.get(element);
				if (label && disputed.takenOff(element)) mark(element, label);
			}
			counts.soon();
		}),
		concealed: counts.soon,
		navigated: () => {
			head.navigated();
			back.clear();
			counts.cancel();
			disputed = contest();
			latest = undefined;
			pacing.renew();
		},
		look: (when) => {
			if (document.readyState !== "loading") pacing[when]();
		},
		situation: () => situation,
		situate: (change) => {
			const next = { ...situation, ...change };
			const changed = JSON.stringify(next) !== JSON.stringify(situation);
			situation = next;
			if (!changed) return false;
			showAll();
			counts.tell();
			if (!document.hidden && document.readyState === "loading" && document.body) guarded(arrivedIn)("now", [document.body]);
			return true;
		},
		read: async (force) => {
			const detection = firstLook(document, head.isStale());
			const isArticle = detection.article || situation.override === true;
			if (!isArticle && !force) latest = noArticle(detection);
			else {
				const reader = await readers.load();
				if (!reader) throw new Error("The second stage cannot be had.");
				// What is told of the page must be so in the page, too.
				if (isArticle && cleaning() && document.readyState !== "loading") pacing.now();
				else latest = reader.see(document, situation, detection);
			}
			if (!latest) throw new Error("The page could not be read.");
			return latest;
		},
		show: (entry, shown) => {
			if (!latest || entryIn(latest, entry) === undefined) return false;
			back.set(entry, shown);
			pacing.now();
			return true;
		},
		shown: shownAgain,
		hideAgain: () => {
			const seen = latest;
			const isKept = (element: Element | undefined): boolean => element !== undefined && disputed.isLost(element);
			if (seen?.marks.every(({ element, entry }) => isBack(entry) || isKept(seen.elements[element]))) back.clear();
		},
		elementsOf: (name) => {
			const entry = latest && entryIn(latest, name);
			return latest && entry !== undefined ? elementsOf(latest, entry) : [];
		},
		inSight: counts.inSight,
		beyond: counts.beyond,
		isClean: () => cleaning() && wanted !== undefined,
		stop: () => {
			hasStopped = true;
			counts.cancel();
			pacing.cancel();
		},
	};
};
