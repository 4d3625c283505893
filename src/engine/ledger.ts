import type { Page } from "../model/page.ts";
import type { Verdict } from "../model/verdict.ts";

/** Longer texts are cut in the ledger, characters. */
const shown = 60;

/** One line a block: label, sureness (`!` sure, `?` likely, `.` assumed), text, reasons. For tests and people. */
export function ledger(page: Page, verdicts: readonly Verdict[]): string {
	const verdictOf = new Map(verdicts.map((verdict) => [verdict.block, verdict]));
	return page.blocks
		.map((block) => {
			const verdict = verdictOf.get(block.id);
			const text = block.kind === "text" ? block.text.replace(/\s+/g, " ") : `(${block.media})`;
			const short = text.length > shown ? `${text.slice(0, shown)}…` : text;
			if (!verdict) return `${(block.hidden ? "unseen" : block.kind).padEnd(10)}   ${short}`;
			const sureness = { sure: "!", likely: "?", assumed: "." }[verdict.sureness];
			const reasons = verdict.reasons.map(({ rule, saw, weight }) => `${rule} “${saw}” ${weight}`).join(" · ");
			const cuts = (verdict.cuts ?? []).map((cut) => ` · cut ${cut.start}–${cut.end} ${cut.label}`).join("");
			return `${verdict.label.padEnd(10)} ${sureness} ${short.padEnd(shown + 1)} ${reasons}${cuts}`.trimEnd();
		})
		.join("\n");
}
