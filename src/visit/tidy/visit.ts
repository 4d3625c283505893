import type { Situation } from "../../model/site/situation.ts";
import { expectWays } from "../../page/dom/ways.ts";
import type { EarlyRules } from "../../page/early/early-rules.ts";
import { type Pace, pace } from "../../page/watch/pace.ts";
import { earlyWords } from "../../ready/early-words.ts";
import { type Arrival, arrival } from "../hide/arrival.ts";
import { fullPass, type Watching } from "../hide/full-pass.ts";
import { type Guard, guard } from "../hide/guard.ts";
import { type Hiding, hidingIn } from "../hide/hiding.ts";
import { rulesHere } from "../hide/rules-here.ts";
import { type BroughtBack, broughtBack } from "../known/brought-back.ts";
import { type Known, knownOf } from "../known/known.ts";
import { elementsOf } from "../reader/entries.ts";
import type { Readers } from "../reader/reader-slot.ts";
import { type Mandate, mandateFor } from "./mandate.ts";
import { type Report, type Tally, tally } from "./tally.ts";

/** What takes care of one page. Each part keeps what it alone may change. */
export interface Visit {
	readonly mandate: Mandate;
	readonly known: Known;
	readonly back: BroughtBack;
	readonly hiding: Hiding;
	readonly early: Arrival;
	readonly counts: Tally;
	/** Runs the full pass. */
	readonly pacing: Pace;
	/** Whatever fails in there, the page is left as it came. */
	readonly guarded: Guard;
}

/** Puts the parts together for one document. */
export const visitOf = (document: Document, readers: Readers, watching: Watching, report: Report, first: Situation): Visit => {
	const mandate = mandateFor(document, first);
	const { situation, cleaning } = mandate;
	const known = knownOf(document, situation);
	const { latest } = known;
	const back = broughtBack(latest);
	const hiding = hidingIn(document, () => early);

	const failing = guard(() => {
		known.forget();
		hiding.showAll();
		counts.tell();
	});
	const guarded: Guard = (work) =>
		failing((...given) => {
			expectWays(document);
			work(...given);
		});
	const counts = tally(document, { latest, cleaning, isBack: back.has, isLost: hiding.isLost }, report, guarded);

	const rules = (): EarlyRules =>
		rulesHere(document, situation(), readers.here()?.words() ?? earlyWords(), {
			...hiding,
			wanted: hiding.wanted(),
			shown: elementsOf(latest(), back.has),
		});
	const early = arrival(document, rules, cleaning, guarded);

	const pass = fullPass(document, { readers, watching, situation, known, back, hiding, early, again: () => pacing.now() });
	const pacing = pace(
		guarded(() => {
			if (mandate.hasEnded()) return;
			if (cleaning()) pass();
			else hiding.showAll();
			counts.tell();
		}),
	);

	return { mandate, known, back, hiding, early, counts, pacing, guarded };
};
