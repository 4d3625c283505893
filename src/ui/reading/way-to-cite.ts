import type { Cite } from "../../model/reading/facts.ts";
import { bringToMiddle } from "../elements/bring-to-middle.ts";
import { h } from "../elements/h.ts";
import { icon } from "../elements/icon.ts";
import type { Messages } from "../words/translate.ts";
import { clearHighlights, highlight } from "./cite.ts";

/** The way from a fact to its words in the text, and back. */
export interface WayToCite {
	/** The button that leads back to the fact one came from; hidden until a fact was followed. */
	readonly back: HTMLElement;
	/** Leads from what has the focus to the words of a fact. `lang`: of the article. */
	readonly goTo: (cite: Cite, lang: string) => void;
}

/** Not gone as yet. `article`: the place of the text; `turnTo`: brings it, or the facts, to the front where only one of them can be seen. */
export function wayToCite(article: HTMLElement, turnTo: (part: "article" | "facts") => void, messages: Messages): WayToCite {
	let cameFrom: Element | null = null;

	const back = h(
		"button",
		{ type: "button", class: "back", hidden: true, on: { click: goBack } },
		icon("back"),
		messages.say("backToFacts"),
	);

	function goTo(cite: Cite, lang: string): void {
		cameFrom = document.activeElement;
		turnTo("article");
		clearHighlights(article);
		const mark = highlight(article, cite, lang);
		back.hidden = mark === undefined;
		if (mark === undefined) return;
		bringToMiddle(mark);
		mark.focus({ preventScroll: true });
	}

	/** Whoever does not want to go back reads on without the button. */
	function readOn(event: KeyboardEvent): void {
		if (event.key !== "Escape" || back.hidden) return;
		if (document.activeElement === back) article.querySelector<HTMLElement>("mark[tabindex]")?.focus({ preventScroll: true });
		back.hidden = true;
	}
	document.addEventListener("keydown", readOn);

	function goBack(): void {
		clearHighlights(article);
		back.hidden = true;
		turnTo("facts");
		if (cameFrom instanceof HTMLElement) cameFrom.focus();
	}

	return { back, goTo };
}
