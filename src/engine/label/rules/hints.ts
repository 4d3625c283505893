import { grouped } from "../../../model/grouped.ts";
import { onceFor } from "../../../model/once.ts";
import { type Clutter, clutterLabels, leadingLabels } from "../../../model/reading/label.ts";
import type { ElementId, PageElement, TextBlock } from "../../../model/reading/page.ts";
import type { Reason } from "../../../model/reading/verdict.ts";
import { classOf } from "../../tree/look.ts";
import { reason, writtenAsText } from "../terms/evidence.ts";
import { isTitleLong, mostlyLink } from "../terms/links.ts";
import { leastHope } from "../terms/odds.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";
import { hintWords } from "./hint-words.ts";
import type { Rule } from "./rule.ts";

interface Hint {
	readonly label: Clutter;
	readonly strength: "strong" | "weak";
	readonly words: readonly string[];
}

const hints = clutterLabels.flatMap((label) =>
	(["strong", "weak"] as const).flatMap((strength) =>
		(hintWords[label]?.[strength] ?? []).map((phrase): Hint => ({ label, strength, words: phrase.split(" ") })),
	),
);

const byFirstWord = grouped(hints, ({ words }) => words[0]);

/** What a class word weighs, by its strength. `links`: what it adds that the block is nothing but links. */
const weights = { strong: 2, weak: 1, links: 2 } as const;
/** So many elements describe a block, itself included; those further up describe the page. */
const reach = 4;
/** Class words say nothing of what stands in an element, or in all elements of one class together, that hold more of the article than this share, 0 to 1. */
const mostArticle = 0.1;

const none: readonly Hint[] = [];

/**
 * The hint words among the words of class and id, in order. Kept by the list itself: elements of one class share one list (`page/dom/hints.ts`),
 * and a page asks for few lists many times.
 */
export const hintsIn = onceFor((words: readonly string[]): readonly Hint[] => {
	let found = none;
	for (let at = 0; at < words.length; at++) {
		const begun = byFirstWord.get(words[at] ?? "");
		if (begun !== undefined) found = [...found, ...begun.filter((hint) => hint.words.every((next, step) => words[at + step] === next))];
	}
	return found;
});

/** The words of class and id as one key. Elements of one class need not share a list: in pages that were stored each has its own. */
const keyOf = onceFor((words: readonly string[]): string => words.join(" "));

/** How much of the article all boxes of one class hold together, characters, by the key of their words. Only classes with a hint word. */
const heldByAlike = onceFor(({ scene, heldBy }: WeighedPage): ReadonlyMap<string, number> => {
	const sums = new Map<string, number>();
	scene.page.elements.forEach(({ hints: words }, id) => {
		const own = heldBy(id as ElementId); // ids are indices
		if (own > 0 && hintsIn(words).length > 0) sums.set(keyOf(words), (sums.get(keyOf(words)) ?? 0) + own);
	});
	return sums;
});

/** How much of the article all boxes with one hint word hold together, characters. A box within another one of the same word counts once. */
const heldByNamed = onceFor(({ scene, heldBy }: WeighedPage): ReadonlyMap<Hint, number> => {
	const { elements } = scene.page;
	const named = elements.map(({ hints: words }) => hintsIn(words).filter(({ label }) => writtenAsText.has(label)));
	const sums = new Map<Hint, number>();
	named.forEach((found, id) => {
		const element = id as ElementId; // ids are indices
		for (const hint of found)
			if (!scene.ancestors(element).some((above) => above !== element && named[above]?.includes(hint)))
				sums.set(hint, (sums.get(hint) ?? 0) + heldBy(element));
	});
	return sums;
});

/** Does a word stand in a name only by chance, amid the digits of a hash, as in `4ad40b84`? `ad4820` is a word and a number. */
const isChance = (word: string, name: string): boolean =>
	/^[a-f]+$/.test(word) && new RegExp(`\\d${word}|${word}\\d+[a-f]`, "i").test(name);

/**
 * May a word be believed of a block that may be text? Not an id's, which headings and tables take from what they say ("Why a newsletter"), not of a
 * cell, whose table is named, and not where boxes of this name hold the article: a newsletter's own issue.
 */
const isBelievable = (speaker: PageElement, hint: Hint, { role }: TextBlock, weighed: WeighedPage): boolean => {
	const classes = classOf(speaker).toLowerCase();
	return (
		role !== "cell" &&
		hint.words.every((word) => classes.includes(word)) &&
		(heldByNamed(weighed).get(hint) ?? 0) <= mostArticle * weighed.held
	);
};

/** What class and id words say of the block and the boxes it stands in. */
export const hintRule: Rule = ({ block, linkDensity }, weighed, index) => {
	const { scene, heldBy, held, oddsOf } = weighed;
	const mayBeText = oddsOf(index) > leastHope;
	const most = mostArticle * held;
	const best = new Map<Clutter, Reason>();
	for (const element of scene.ancestors(block.element).slice(0, reach)) {
		const speaker = scene.page.elements[element];
		if (!speaker || heldBy(element) > most) break;
		const found = hintsIn(speaker.hints);
		if (found.length === 0 || (heldByAlike(weighed).get(keyOf(speaker.hints)) ?? 0) > most) continue;
		for (const hint of found) {
			const { label, strength, words } = hint;
			if (words.length === 1 && isChance(words[0] ?? "", speaker.name)) continue;
			if (mayBeText && writtenAsText.has(label) && !isBelievable(speaker, hint, block, weighed)) continue;
			const weight = weights[strength];
			const other = best.get(label);
			if (!other || other.weight < weight) best.set(label, reason(`hint/${label}`, label, weight, words.join("-")));
		}
	}
	// A class that names read-also boxes, on a block that is a link and nothing else: two witnesses of one kind. In what is a sidebar, or has "more"
	// in its name, stand the site's own menus as well, so there the link must be a title.
	const isTitled = block.runs.some(({ text, href }) => href && isTitleLong(text));
	return [...best.values()].flatMap((one) =>
		linkDensity >= mostlyLink && leadingLabels.has(one.label) && (isTitled || one.weight > weights.weak)
			? [one, reason("shape/links", one.label, weights.links, `${Math.round(100 * linkDensity)}%`)]
			: [one],
	);
};
