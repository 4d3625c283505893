import type { Page } from "../model/reading/page.ts";
import type { Judgement } from "./label/label.ts";
import { explain } from "./prose/weigh.ts";

/** Longer texts are cut in the ledger, characters. */
const shown = 60;

/** One line a block: label, sureness (`!` sure, `?` likely, `.` assumed), text, reasons. For tests and people. */
export function ledger(page: Page, { verdicts, weighed }: Judgement): string {
	const indexOf = new Map(verdicts.map(({ block }, index) => [block, index]));
	return page.blocks
		.map((block) => {
			const index = indexOf.get(block.id) ?? -1;
			const verdict = verdicts[index];
			const text = block.kind === "text" ? block.text.replace(/\s+/g, " ") : `(${block.kind === "media" ? block.media : block.kind})`;
			const short = text.length > shown ? `${text.slice(0, shown)}…` : text;
			if (!verdict) return `${(block.hidden ? "unseen" : block.kind).padEnd(10)}   ${short}`;
			const sureness = { sure: "!", likely: "?", assumed: "." }[verdict.sureness];
			const signs = verdict.reasons.length > 0 ? verdict.reasons : explain(weighed.scene, index);
			const reasons = signs.map(({ rule, saw, weight }) => `${rule} “${saw}” ${weight}`).join(" · ");
			const cuts = (verdict.cuts ?? []).map((cut) => ` · cut ${cut.start}–${cut.end} ${cut.label}`).join("");
			return `${verdict.label.padEnd(10)} ${sureness} ${short.padEnd(shown + 1)} ${reasons}${cuts}`.trimEnd();
		})
		.join("\n");
}
