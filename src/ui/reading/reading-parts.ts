import type { Article } from "../../model/reading/article.ts";
import { factsLanguages } from "../../model/words/facts-languages.ts";
import { h } from "../elements/h.ts";
import { refill } from "../elements/refill.ts";
import { type FactsState, factsView } from "../facts/facts.ts";
import type { Messages } from "../words/translate.ts";
import { articleView } from "./article.ts";
import { type HiddenActions, type HiddenState, hiddenView } from "./hidden.ts";
import { wayToCite } from "./way-to-cite.ts";

/** The views popup and reader tab share, each in a place of its own that can be filled again without touching the others. */
export interface ReadingParts {
	readonly article: HTMLElement;
	readonly facts: HTMLElement;
	readonly hidden: HTMLElement;
	/** The way back to the fact one came from; hidden until a fact was followed. */
	readonly back: HTMLElement;
	/** Pictures once asked for stay. */
	readonly showArticle: (article: Article) => void;
	readonly showPictures: (show: boolean) => void;
	readonly showFacts: (state: FactsState) => void;
	readonly showHidden: (state: HiddenState) => void;
}

export interface PartsActions extends HiddenActions {
	readonly copyFacts: () => void;
	/** Show pictures from the start: the reader asked for that once and for all. */
	readonly pictures: boolean;
	/** Bring the text, or the facts, to the front where only one of them can be seen. */
	readonly turnTo: (part: "article" | "facts") => void;
}

/** Text, facts and list of what was left out, tied together: a fact leads to its words in the text, and back. Filled by its `show…` functions. */
export function readingParts(messages: Messages, actions: PartsActions): ReadingParts {
	const [article, facts, hidden] = [h("div"), h("div"), h("div")];
	let shown: Article | undefined;
	let { pictures } = actions;
	const { back, goTo } = wayToCite(article, actions.turnTo, messages);

	function showArticle(value: Article): void {
		shown = value;
		const ask = (): void => showPictures(true);
		refill(article, articleView(value, messages, pictures ? { show: true } : { show: false, ask }));
	}

	function showPictures(show: boolean): void {
		if (show === pictures) return;
		pictures = show;
		if (shown === undefined) return;
		const asked = document.activeElement?.closest("[data-piece]");
		const piece = asked && article.contains(asked) ? asked.getAttribute("data-piece") : undefined;
		showArticle(shown);
		const picture = article.querySelector<HTMLElement>(`[data-piece="${piece}"]`);
		if (picture === null) return;
		// What was pressed is gone: the focus goes on at the picture it stood for.
		picture.tabIndex = -1;
		picture.focus();
	}

	function showFacts(state: FactsState): void {
		const foreign = state.kind === "ready" && state.groups.length === 0 && isForeign(shown?.lang ?? "");
		const told: FactsState = foreign ? { kind: "missing", why: messages.say("factsNotYet") } : state;
		refill(facts, factsView(told, messages, { goTo: (cite) => goTo(cite, shown?.lang ?? ""), copy: actions.copyFacts }));
	}

	return {
		article,
		facts,
		hidden,
		back,
		showArticle,
		showPictures,
		showFacts,
		showHidden: (state) => refill(hidden, hiddenView(state, messages, actions)),
	};
}

/** Is this a language no facts are found in? Where a page names none, the words may have told it. */
const isForeign = (lang: string): boolean => lang !== "" && !factsLanguages.includes(lang.toLowerCase().split("-")[0] ?? "");
