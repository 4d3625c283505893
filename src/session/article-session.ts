import { toMarkdown } from "../engine/article/markdown.ts";
import { toText } from "../engine/article/plain-text.ts";
import type { Article } from "../model/article.ts";
import { type EntryName, entryNames } from "../model/entry.ts";
import type { Settings } from "../model/settings.ts";
import { ask } from "../shell/ask.ts";
import type { Outcome, TabState } from "../shell/messages.ts";
import { onTabChanged } from "../shell/tabs.ts";
import { copyText } from "../ui/clipboard.ts";
import { factsText } from "../ui/facts-text.ts";
import { reportText } from "../ui/hidden.ts";
import { type PartsActions, type ReadingParts, readingParts } from "../ui/reading-parts.ts";
import type { Status } from "../ui/status.ts";
import type { MessageKey } from "../ui/translate.ts";
import type { FactsReader } from "./facts-reader.ts";
import { messages } from "./messages.ts";
import { hasMovedOn } from "./moved-on.ts";
import { savedMessage } from "./saved-message.ts";
import { shownFacts } from "./shown-facts.ts";
import { type ArticleTab, isArticleTab } from "./tab-reading.ts";

/** What popup and reader tab share: the views of one article, bound to the tab it was read in. */
export interface ArticleSession {
	readonly parts: ReadingParts;
	/** Takes over what the tab answered. */
	readonly update: (outcome: Outcome<TabState>) => void;
	/** Asks the tab anew, after settings changed. */
	readonly refresh: () => Promise<void>;
	readonly copyText: () => void;
	readonly copyMarkdown: () => void;
}

/** What the page around a session wants of it. */
export interface SessionWishes extends Pick<PartsActions, "turnTo"> {
	readonly pictures: boolean;
	/** Absent where the reader wants no facts. */
	readonly facts: FactsReader | undefined;
	/** A block was shown where it stands in the page. */
	readonly located: () => void;
	/** Called with every new state of the tab. `moved`: it shows another page now, so the state is that of the page before. */
	readonly changed: (state: ArticleTab, moved: boolean) => void;
}

/** The article as its reader sees it, without markup: the headline, then the text. */
const titledText = (article: Article): string => [article.title, toText(article)].filter((part) => part !== "").join("\n\n");

/** Milliseconds between a tab's going elsewhere and the question what it shows: sites of one document bring their text after the address. */
const settling = 500;

/** Shows the first reading at once, then follows what the reader does and what the tab answers. `tab`: the browser's id of it. */
export function articleSession(tab: number, first: ArticleTab, settings: Settings, toast: Status, wishes: SessionWishes): ArticleSession {
	let state = first;
	let moved = false;
	let asking: ReturnType<typeof setTimeout> | undefined;

	const announce = (key: MessageKey): void => toast.announce(messages.say(key));
	const copy = async (text: string, done: MessageKey): Promise<void> => announce(await copyText(text, done));

	function update(outcome: Outcome<TabState>): void {
		if (!outcome.ok) {
			announce("pageLost");
			return;
		}
		const { value } = outcome;
		const [before, wasMoved] = [state.reading.article, moved];
		moved = hasMovedOn(state, value, moved);
		if (moved && !wasMoved) announce("pageMoved");
		// A page read against its looks answers «no article» to everything but a forced reading; what was read of it stays. So does the address.
		if (!moved) state = { ...value, address: state.address, reading: isArticleTab(value) ? value.reading : state.reading };
		if (JSON.stringify(before) !== JSON.stringify(state.reading.article)) showText();
		showHidden();
		wishes.changed(state, moved);
	}

	/** Looks whether the tab went to another page, or came back. */
	async function follow(): Promise<void> {
		const at = await ask(tab, "where", null);
		if (!at.ok || (at.value === state.address && !moved)) return;
		const outcome = await ask(tab, "read", { force: false });
		if (outcome.ok) update(outcome);
	}
	const followSoon = (): void => {
		clearTimeout(asking);
		asking = setTimeout(() => void follow(), settling);
	};

	async function refresh(): Promise<void> {
		update(await ask(tab, "read", { force: true }));
	}

	function showText(): void {
		parts.showArticle(state.reading.article);
		void facts.show(state.reading.article);
	}

	/** Does something about an entry, which the page may have lost since it was listed: then the list is brought up to date. */
	async function about<Value extends { readonly found: boolean }>(
		entry: number,
		act: (name: EntryName) => Promise<Outcome<Value>>,
		done: (value: Value) => void,
	): Promise<void> {
		const name = entryNames(state.reading.hidden)[entry];
		const outcome = name && (await act(name));
		if (outcome === undefined) return;
		if (!outcome.ok) return update(outcome);
		if (outcome.value.found) return done(outcome.value);
		announce("entryLost");
		await refresh();
	}

	const parts = readingParts(messages, {
		pictures: wishes.pictures,
		turnTo: wishes.turnTo,
		copyFacts: () => void copy(factsText(state.reading.article.title, facts.groups(), messages.say("factsOrigin")), "factsCopied"),
		show: (at, show) =>
			void about(
				at,
				(entry) => ask(tab, "reveal", { entry, show, always: false }),
				(value) => update({ ok: true, value }),
			),
		keep: (at) =>
			void about(
				at,
				(entry) => ask(tab, "reveal", { entry, show: true, always: true }),
				({ saved }) => {
					announce(savedMessage(saved === undefined ? [] : [saved], "kept"));
					void refresh();
				},
			),
		locate: (at) => void about(at, (entry) => ask(tab, "locate", { entry }), wishes.located),
		report: (entry) => {
			const hidden = state.reading.hidden[entry];
			if (hidden !== undefined) void copy(reportText(hidden, state.reading.article.url ?? state.host), "reportCopied");
		},
	});

	const facts = shownFacts(wishes.facts, settings, messages, parts.showFacts);

	function showHidden(): void {
		parts.showHidden({ ...state, hidden: state.reading.hidden, moved });
	}

	showText();
	showHidden();
	onTabChanged(tab, followSoon);
	document.addEventListener("visibilitychange", () => document.hidden || followSoon());
	followSoon();
	return {
		parts,
		update,
		refresh,
		copyText: () => void copy(titledText(state.reading.article), "textCopied"),
		copyMarkdown: () => void copy(toMarkdown(state.reading.article), "markdownCopied"),
	};
}
