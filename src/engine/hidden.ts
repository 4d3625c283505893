import { type Clutter, isClutter } from "../model/label.ts";
import type { ElementId, Page } from "../model/page.ts";
import type { Hidden, Mark } from "../model/reading.ts";
import type { Strictness } from "../model/settings.ts";
import type { Reason, Verdict } from "../model/verdict.ts";
import { cover, type Target } from "./cover.ts";
import type { Judgement } from "./label.ts";
import { explain } from "./prose/weigh.ts";

/** How far before the article's first block its clutter is listed where no headline stands nearer, blocks. */
const foreword = 3;
/** How far after the article's last block its clutter is still listed, blocks. */
const afterword = 80;

interface Found extends Target {
	readonly sureness: "sure" | "likely";
	readonly reasons: readonly Reason[];
	readonly text: string;
	/** Left out of the text for want of evidence only, behind its end: listed, so that a reader can bring it back, and never hidden in the page. */
	readonly stays?: true;
}

/**
 * Everything left out between the first and the last block of the article, named clutter and the article's neighbours just after it, and what the
 * reader's own rules hide anywhere. Not the site's furniture.
 */
function found({ weighed, verdicts }: Judgement): readonly Found[] {
	const { measures } = weighed.scene;
	const isContent = ({ label }: Verdict): boolean => label === "content";
	const headline = verdicts.findIndex(({ label }) => label === "headline");
	const first = verdicts.findIndex(isContent);
	const start = Math.max(0, headline, first - foreword);
	const last = verdicts.findLastIndex(isContent);
	return verdicts.flatMap((verdict, at): readonly Found[] => {
		const block = measures[at]?.block;
		if (!block || (verdict.label !== "own" && (at < start || at > last + afterword))) return [];
		if (isContent(verdict))
			return (verdict.cuts ?? []).flatMap((cut) =>
				isClutter(cut.label) && cut.sureness !== "assumed"
					? [{ block, label: cut.label, cut, sureness: cut.sureness, reasons: cut.reasons, text: block.text.slice(cut.start, cut.end) }]
					: [],
			);
		if (!isClutter(verdict.label)) return [];
		// After the end what has a name is listed, and what stands side by side with the last paragraph; inside, everything that was left out.
		const isUnnamed = at > last && (verdict.label === "navigation" || verdict.sureness === "assumed");
		if (isUnnamed && measures[at]?.box.parent !== measures[last]?.box.parent) return [];
		return [
			{
				block,
				label: verdict.label,
				sureness: verdict.sureness === "sure" ? "sure" : "likely",
				reasons:
					verdict.reasons.length > 0 ? verdict.reasons : explain(weighed.scene, at).map((sign) => ({ ...sign, label: verdict.label })),
				text: block.text,
				...(isUnnamed && { stays: true }),
			},
		];
	});
}

/** What was left out, an entry for each box or block, and the marks that hide it in the page under these labels and this strictness. */
export function hidden(
	page: Page,
	judgement: Judgement,
	hide: ReadonlySet<Clutter>,
	strictness: Strictness,
): { readonly hidden: readonly Hidden[]; readonly marks: readonly Mark[] } {
	const all = found(judgement);
	const may = (one: Found): boolean =>
		one.stays !== true && hide.has(one.label) && (one.sureness === "sure" || strictness === "everything");
	const marked = all.filter(may);
	const covers = new Map(cover(page, marked).map((elements, at) => [marked[at], elements]));
	const entries: { hidden: Hidden; elements: readonly ElementId[] }[] = [];
	for (const one of all) {
		const elements = covers.get(one) ?? [];
		const inPage = elements.length > 0;
		const before = entries.at(-1);
		const box = elements[0];
		if (before && box !== undefined && before.elements.includes(box)) {
			const strongest = before.hidden.reasons.length > 0 ? before.hidden.reasons : one.reasons;
			entries[entries.length - 1] = {
				elements: [...new Set([...before.elements, ...elements])],
				hidden: { ...before.hidden, text: `${before.hidden.text}\n${one.text}`, reasons: strongest },
			};
		} else entries.push({ elements, hidden: { label: one.label, sureness: one.sureness, inPage, text: one.text, reasons: one.reasons } });
	}
	return {
		hidden: entries.map((entry) => entry.hidden),
		marks: entries.flatMap(({ hidden: { label }, elements }, entry) => elements.map((element) => ({ element, label, entry }))),
	};
}
