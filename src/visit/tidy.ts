import { earlyJudge } from "../engine/early.ts";
import type { Detection } from "../model/detection.ts";
import { type Clutter, countedLabels } from "../model/label.ts";
import { hides, type Situation, shouldClean } from "../model/situation.ts";
import { anchored } from "../page/anchor.ts";
import { apply, changeTo, mark, marked, markOf } from "../page/conceal.ts";
import { type EarlyPass, earlyPass } from "../page/early.ts";
import { pace } from "../page/pace.ts";
import { staleHead } from "../page/stale-head.ts";
import type { Watch } from "../page/watch.ts";
import { earlyWords } from "../ready/early-words.ts";
import { broughtBack, elementsOf } from "./brought-back.ts";
import { firstLook, promises } from "./first-look.ts";
import type { Readers } from "./reader-slot.ts";
import type { Seen } from "./reading.ts";
import { namedSelectors } from "./selectors.ts";
import { targetOf } from "./target.ts";

/** Keeps one page tidy: the early pass while it arrives, the full pass when it rests, everything back at once when asked. */
export interface Tidy {
	readonly arrived: (nodes: Iterable<Node>) => void;
	readonly stripped: (elements: readonly Element[]) => void;
	readonly navigated: () => void;
	/** Looks at the page again: now, or when it has come to rest. */
	readonly look: (when: "now" | "soon") => void;
	/** What may be done here changed: other settings, another wish of the reader. Shows everything at once where that is the wish. Returns whether it did change. */
	readonly situate: (situation: Situation) => boolean;
	/** Reads the page as it stands. Rejects where the second stage cannot be had. */
	readonly read: (force: boolean) => Promise<Seen>;
	/** Shows or hides again one entry of the latest reading's `hidden`. Returns its text, so that it can be remembered. */
	readonly show: (entry: number, shown: boolean) => string | undefined;
	readonly shown: () => readonly number[];
	/** The live elements of one entry of the latest reading's `hidden`. */
	readonly elementsOf: (entry: number) => readonly Element[];
	/** The page is an article and its clutter is hidden. */
	readonly isClean: () => boolean;
	readonly stop: () => void;
}

/** How many blocks are hidden: promo and related ones, which the badge counts. */
export type Report = (count: number) => void;

/** Longest stretch of work before the page gets its turn, milliseconds. */
const slice = 4;
/** Until a page is asked again whether it may become an article, milliseconds; twice as long each time. */
const firstAsk = 100;
/** A page that keeps taking our mark off wins after so many times. */
const patience = 3;

const noArticle = (detection: Detection): Seen => ({ reading: { kind: "no article", detection }, marks: [], elements: [], blocks: 0 });

/** Takes charge of a document. Nothing happens until it is told of arrivals or asked to look. `first`: what holds until `situate`. */
export const tidy = (document: Document, readers: Readers, watching: () => Watch | undefined, report: Report, first: Situation): Tidy => {
	const head = staleHead(document);
	let situation = first;
	let stopped = false;
	let latest: Seen | undefined;
	/** What the full pass wants hidden; before it ran, undefined. */
	let wanted: ReadonlyMap<Element, Clutter> | undefined;
	let early: EarlyPass | undefined;
	/** When to ask next whether this page may become an article: seldom, because it costs a look at what is there. */
	let askAt = 0;
	let askedEvery = firstAsk;
	let drawing = false;
	const back = broughtBack();
	let fights = new WeakMap<Element, number>();
	const view = document.defaultView;
	const cleaning = (): boolean => !stopped && shouldClean(situation, document.location.pathname);

	const tell = (): void => {
		const seen = latest;
		const hidden = seen
			? seen.marks.filter(({ label, entry }) => countedLabels.has(label) && !back.has(seen, entry)).map(({ entry }) => entry)
			: marked(document).filter((element) => countedLabels.has(markOf(element) ?? "ad"));
		report(cleaning() ? new Set<unknown>(hidden).size : 0);
	};

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

	const startEarly = (): EarlyPass => {
		const labels = hides(situation);
		const named = namedSelectors(document.location.hostname, situation);
		const begun = earlyPass(document, {
			judge: earlyJudge(readers.here()?.words() ?? earlyWords()),
			hides: (label) => labels.has(label),
			isArticle: wanted !== undefined,
			hide: named.flatMap(({ label, selector }) => (label === "content" ? [] : [{ label, selector }])),
			keep: named.filter(({ label }) => label === "content").map(({ selector }) => selector),
			openings: situation.site.keep ?? [],
			decided: (element) => wanted?.has(element) ?? false,
		});
		early = begun;
		return begun;
	};

	/** After everything was shown nothing is marked, so what the full pass does not look into is to be found again. */
	const startOver = (): EarlyPass => {
		const begun = startEarly();
		begun.arrived([document.body]);
		begun.work(Number.POSITIVE_INFINITY);
		return begun;
	};

	const showAll = (): void => {
		wanted = undefined;
		early = undefined;
		settle(new Map());
	};

	const pass = (): void => {
		if (stopped) return;
		try {
			if (!cleaning()) showAll();
			else {
				const detection = firstLook(document, head.isStale());
				const reader = readers.here();
				if (!detection.article && situation.override !== true) {
					latest = noArticle(detection);
					showAll();
				} else if (!reader) {
					// The early pass, for a page that arrived unseen: in a hidden tab, or before this script.
					if (!early) {
						startEarly().arrived([document.body]);
						work();
					}
					// What it hid stays until then; a page whose reader cannot be had keeps it.
					void readers.load().then((loaded) => loaded && pacing.now());
				} else {
					const before = latest?.blocks;
					const { enclosed } = early ?? startOver();
					const seen = reader.see(document, situation, detection);
					latest = seen;
					const target = targetOf(document, seen, situation, {
						enclosed,
						isBack: (entry) => back.has(seen, entry),
						isGivenUp: (element) => (fights.get(element) ?? 0) >= patience,
					});
					wanted = target;
					startEarly();
					if (settle(target) || seen.blocks !== before) watching()?.news();
				}
			}
		} catch (error) {
			// Border: whatever fails here, the page is left as it came.
			console.debug("baca-saja", error);
			latest = undefined;
			showAll();
		}
		tell();
	};
	const pacing = pace(pass);
	const work = (): void => {
		drawing = false;
		if (!early || !cleaning()) return;
		try {
			if (!early.work(performance.now() + slice)) return;
		} catch (error) {
			console.debug("baca-saja", error);
			showAll();
			return;
		}
		// The rest before the next frame, which is when it would be painted.
		drawing = true;
		view?.requestAnimationFrame(work);
	};

	const arrived = (nodes: Iterable<Node>): void => {
		if (!cleaning()) return;
		// Nothing can be said before the head is here.
		if (!early && !wanted && document.readyState === "loading" && document.body && performance.now() >= askAt) {
			askAt = performance.now() + askedEvery;
			askedEvery *= 2;
			if (promises(document)) {
				startEarly().arrived([document.body]);
				void readers.load();
			}
		}
		early?.arrived(nodes);
		if (!drawing) work();
		if (document.readyState !== "loading") pacing.soon();
		else tell();
	};

	return {
		arrived,
		stripped: (elements) => {
			for (const element of elements) {
				const label = wanted?.get(element);
				if (!label) continue;
				const times = (fights.get(element) ?? 0) + 1;
				fights.set(element, times);
				if (times <= patience) mark(element, label);
			}
		},
		navigated: () => {
			head.navigated();
			back.clear();
			fights = new WeakMap();
			latest = undefined;
			pacing.renew();
		},
		look: (when) => pacing[when](),
		situate: (next) => {
			const changed = JSON.stringify(next) !== JSON.stringify(situation);
			situation = next;
			if (!changed) return false;
			askAt = 0;
			showAll();
			tell();
			if (cleaning() && document.readyState === "loading" && document.body && !document.hidden) arrived([document.body]);
			return true;
		},
		read: async (force) => {
			const detection = firstLook(document, head.isStale());
			if (!detection.article && !force && situation.override !== true) latest = noArticle(detection);
			else {
				const reader = await readers.load();
				if (!reader) throw new Error("The second stage cannot be had.");
				latest = reader.see(document, situation, detection);
			}
			return latest;
		},
		show: (entry, shown) => {
			const text = latest && back.set(latest, entry, shown);
			if (text !== undefined) pacing.now();
			return text;
		},
		shown: () => (latest ? back.of(latest) : []),
		elementsOf: (entry) => (latest ? elementsOf(latest, entry) : []),
		isClean: () => cleaning() && wanted !== undefined,
		stop: () => {
			stopped = true;
			pacing.cancel();
		},
	};
};
