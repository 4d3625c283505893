import { type Clutter, isClutter } from "../../model/reading/label.ts";
import type { ElementId, Page, TextBlock } from "../../model/reading/page.ts";
import type { Hidden, LeftOut } from "../../model/reading/reading.ts";
import type { Reason, Verdict } from "../../model/reading/verdict.ts";
import type { Strictness } from "../../model/site/settings.ts";
import type { Judgement } from "../label/label.ts";
import { headingKey, isContents, jumpRuns } from "../label/questions/contents.ts";
import { halfLinked } from "../label/terms/links.ts";
import type { Measure } from "../prose/measure.ts";
import type { Scene } from "../prose/scene.ts";
import { explain } from "../prose/weigh.ts";
import { hasWord } from "../text/letters.ts";
import { cover, type Target } from "./cover.ts";

/** How far before the article's first block its clutter is listed where no headline stands nearer, blocks. */
const foreword = 3;
/** How far after the article's last block its clutter is still listed, blocks. */
const afterword = 80;

interface Found extends Target {
	readonly sureness: "sure" | "likely";
	readonly reasons: readonly Reason[];
	readonly text: string;
	/**
	 * Left out for want of evidence only, under the headline, as the author's line, or behind the end, or a way to a place on this page: listed,
	 * and never hidden in the page.
	 */
	readonly stays?: true;
}

/** Author and day are called furniture for want of a name of their own, or by the class of the box they share with the headline. */
const isCreditLike = ({ label, sureness }: Verdict, { block, linkDensity }: Measure, byline: readonly string[]): boolean =>
	sureness === "assumed" ||
	(label === "navigation" && sureness === "likely" && (linkDensity < halfLinked || byline.some((name) => block.text.includes(name))));

/** Labels of what leads to other articles. */
const elsewhere: ReadonlySet<Clutter> = new Set(["related", "promo"]);

/** Entries of tables of contents that are called the way to other articles, and the labels above them. */
function contentsIn({ measures, page, textAt }: Scene, verdicts: readonly Verdict[]): ReadonlySet<number> {
	const isElsewhere = (at: number): boolean => {
		const { label } = verdicts[at] ?? {};
		return label !== undefined && isClutter(label) && elsewhere.has(label);
	};
	const runs = jumpRuns(measures, page.url, isElsewhere);
	if (runs.length === 0) return new Set();
	const said = new Set(measures.flatMap(({ block }, at) => (verdicts[at]?.label === "content" ? [headingKey(block.text)] : [])));
	const isLabel = (at: number): boolean => isElsewhere(at) && measures[at]?.block.linkChars === 0;
	const withLabel = (run: readonly number[]): readonly number[] => {
		const above = (run[0] ?? 0) - 1;
		return isLabel(above) ? [above, ...run] : run;
	};
	return new Set(runs.filter((run) => isContents(run.map(textAt), said)).flatMap(withLabel));
}

/** The stretches of a block of text that are clutter. */
const cutsOf = ({ cuts = [] }: Verdict, block: TextBlock): readonly Found[] =>
	cuts.map((cut) => ({
		block,
		label: cut.label,
		cut,
		sureness: cut.sureness,
		reasons: cut.reasons,
		text: block.text.slice(cut.start, cut.end),
	}));

/** Where the clutter of one label begins that goes on at a block, so that no half list stays; `least` at the earliest. The site's menus are not listed. */
const wholeFrom = (verdicts: readonly Verdict[], at: number, least: number): number => {
	const label = verdicts[at]?.label;
	let from = at;
	while (label !== "navigation" && label !== "content" && from > least && verdicts[from - 1]?.label === label) from--;
	return from;
};

/**
 * Everything left out between the first and the last block of the article, named clutter and the article's neighbours just after it, and what the
 * reader's own rules hide anywhere. Not the site's furniture.
 */
function found({ weighed: { scene }, verdicts }: Judgement, byline: readonly string[]): readonly Found[] {
	const { measures } = scene;
	const isContent = ({ label }: Verdict): boolean => label === "content";
	const headline = verdicts.findIndex(({ label }) => label === "headline");
	const first = verdicts.findIndex(isContent);
	const last = verdicts.findLastIndex(isContent);
	const from = wholeFrom(verdicts, Math.max(0, headline, first - foreword), Math.max(0, headline));
	const contents = contentsIn(scene, verdicts);
	const isInReach = (at: number): boolean => at >= from && at <= last + afterword;
	return verdicts.flatMap((verdict, at): readonly Found[] => {
		const { label, sureness, reasons } = verdict;
		const measure = measures[at];
		if (!measure || !(label === "own" || isInReach(at))) return [];
		const { block, box } = measure;
		if (isContent(verdict)) return cutsOf(verdict, block);
		if (!isClutter(label)) return [];
		// Inside, everything that was left out is listed; after the end what has a name, and what stands side by side with the last paragraph.
		const isNeighbour = at > last && (label === "navigation" || sureness === "assumed");
		if (isNeighbour && box.parent !== measures[last]?.box.parent) return [];
		const isCredit = at > headline && at < first && isCreditLike(verdict, measure, byline);
		return [
			{
				block,
				label,
				sureness: sureness === "sure" ? "sure" : "likely",
				reasons: reasons.length > 0 ? reasons : explain(scene, at).map((sign) => ({ ...sign, label })),
				text: block.text,
				...((isNeighbour || isCredit || contents.has(at)) && { stays: true }),
			},
		];
	});
}

/** What shares a box that is hidden as a whole, in document order. */
interface Entry {
	readonly members: readonly [Found, ...Found[]];
	readonly elements: ReadonlySet<ElementId>;
}

const noElements: ReadonlySet<ElementId> = new Set();

/** Each block with those it shares an element with; a line without words belongs to what stands before it. `elementsOf`: what hides a block. */
function entriesOf(all: readonly Found[], elementsOf: (one: Found) => readonly ElementId[]): readonly Entry[] {
	let entries: Entry[] = [];
	for (const one of all) {
		const elements = elementsOf(one);
		const isPartOf = (entry: Entry): boolean => elements.some((element) => entry.elements.has(element));
		const isWordless = elements.length === 0 && !hasWord(one.text);
		const joined = isWordless ? entries.slice(-1) : entries.filter(isPartOf);
		const [first, ...others] = joined;
		if (first === undefined) {
			entries.push({ members: [one], elements: elements.length === 0 ? noElements : new Set(elements) });
			continue;
		}
		const whole: Entry = {
			members: [...first.members, ...others.flatMap(({ members }) => members), one],
			elements: new Set([...joined.flatMap((entry) => [...entry.elements]), ...elements]),
		};
		entries = entries.flatMap((entry) => (entry === first ? whole : others.includes(entry) ? [] : entry));
	}
	return entries;
}

/** What is to be hidden in the page. */
export interface HideOptions {
	/** Labels clean-up hides in the page. */
	readonly hide: ReadonlySet<Clutter>;
	readonly strictness?: Strictness;
	/** Labels of which the likely is hidden too. */
	readonly asked?: ReadonlySet<Clutter>;
}

/** What was left out, an entry for each box or block, and the marks that hide it in the page. `byline`: the authors. */
export function hidden(
	page: Page,
	judgement: Judgement,
	{ hide, strictness = "usual", asked = new Set(), byline = [] }: HideOptions & { readonly byline?: readonly string[] },
): LeftOut {
	const all = found(judgement, byline);
	const may = (one: Found): boolean =>
		one.stays !== true && hide.has(one.label) && (one.sureness === "sure" || strictness === "everything" || asked.has(one.label));
	const marked = all.filter(may);
	const covers = new Map(cover(page, marked).map((elements, at) => [marked[at], elements]));
	const entries = entriesOf(all, (one) => covers.get(one) ?? []);
	return {
		hidden: entries.map(({ members, elements }): Hidden => {
			const [{ label, sureness }] = members;
			const { reasons } = members.find((one) => one.reasons.length > 0) ?? members[0];
			return { label, sureness, inPage: elements.size > 0, text: members.map(({ text }) => text).join("\n"), reasons };
		}),
		marks: entries.flatMap(({ members: [{ label }], elements }, entry) => [...elements].map((element) => ({ element, label, entry }))),
	};
}
