import type { OwnRule } from "../../model/site/settings.ts";
import { sumOf } from "../../model/sum.ts";
import { boxOf } from "../dom/box.ts";
import { textsIn } from "../dom/nodes.ts";
import { matchesAround } from "../dom/selector.ts";
import { neverRunningText } from "../dom/tags.ts";
import { proseOf } from "./prose.ts";

/** Characters from which on what one box says outside of links counts as text of the article: verses and linked names cut it into stretches. */
const shortest = 60;

/** The article's running text as far as a coarse look tells: in the element that most prose stands in, by what each stretch stands in. */
const articleText = (document: Document): readonly (readonly [Element, number])[] => {
	const { home } = proseOf(document, document.querySelector("h1") ?? undefined, 1);
	if (!home) return [];
	const found: (readonly [Element, number])[] = [];
	const said = new Map<Element | null, number>();
	for (const { parentElement, data } of textsIn(home)) {
		const { length } = data.trim();
		if (length === 0 || !parentElement || parentElement.closest(neverRunningText)) continue;
		const box = boxOf(parentElement);
		found.push([parentElement, length]);
		said.set(box, (said.get(box) ?? 0) + length);
	}
	return found.filter(([element]) => (said.get(boxOf(element)) ?? 0) >= shortest);
};

/**
 * Which of the reader's own rules would hide most of the article's text, by their index: by itself, or with the rules before it that are followed.
 * What a later rule keeps is not hidden. Comments and the like may be far longer than the article and are none of its text.
 */
export const coveringText = (document: Document, rules: readonly OwnRule[]): ReadonlySet<number> => {
	if (!rules.some(({ action }) => action === "hide")) return new Set();
	const text = articleText(document);
	const lengthOf = (counts: (element: Element) => boolean): number => sumOf(text, ([element, length]) => (counts(element) ? length : 0));
	const most = lengthOf(() => true) / 2;
	let gone: ReadonlySet<Element> = new Set();
	return new Set(
		rules.flatMap(({ action, selector }, at) => {
			if (action !== "hide") return [];
			const isKept = (element: Element): boolean =>
				rules.slice(at + 1).some((later) => later.action === "keep" && matchesAround(element, later.selector));
			const hidden = text.flatMap(([element]) => (matchesAround(element, selector) && !isKept(element) ? [element] : []));
			const all = new Set([...gone, ...hidden]);
			if (lengthOf((element) => all.has(element)) > most) return [at];
			gone = all;
			return [];
		}),
	);
};
