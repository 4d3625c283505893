import { toMarkdown } from "../engine/article/markdown.ts";
import { type EntryName, entryNames } from "../model/reading/entry.ts";
import type { Settings } from "../model/site/settings.ts";
import { ask } from "../shell/ask.ts";
import type { Outcome, TabState } from "../shell/messages.ts";
import { copyText } from "../ui/elements/clipboard.ts";
import type { Status } from "../ui/elements/status.ts";
import { reportText } from "../ui/reading/hidden.ts";
import { type PartsActions, type ReadingParts, readingParts } from "../ui/reading/reading-parts.ts";
import { inSight } from "../ui/reading/reading-place.ts";
import type { MessageKey } from "../ui/words/translate.ts";
import { copiedFacts, copiedText } from "./copied-text.ts";
import type { FactsReader } from "./facts-reader.ts";
import { after, type FollowedTab, follow } from "./followed-tab.ts";
import { messages } from "./messages.ts";
import { savedMessage } from "./saved-message.ts";
import { shownFacts } from "./shown-facts.ts";
import { type ArticleTab, onceArrived } from "./tab-reading.ts";

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
	/** Called with every new state of the tab. */
	readonly changed: (state: FollowedTab) => void;
}

/** Shows the first reading at once, then follows what the reader does and what the tab answers. `tab`: the browser's id of it. */
export function articleSession(tab: number, first: ArticleTab, settings: Settings, toast: Status, wishes: SessionWishes): ArticleSession {
	const announce = (key: MessageKey): void => toast.announce(messages.say(key));
	const copy = async (text: string, done: MessageKey): Promise<void> => announce(await copyText(text, done));
	let now: FollowedTab = { ...first, whereabouts: "here" };

	function answered(answer: TabState): void {
		const before = now;
		now = after(before, answer);
		if (now.whereabouts === "moved" && before.whereabouts === "here") announce("pageMoved");
		// What stands above the text may change with it, and a text that has grown is read on where it was.
		inSight(parts.article, () => {
			if (JSON.stringify(before.reading.article) !== JSON.stringify(now.reading.article)) showText();
			showHidden();
			wishes.changed(now);
		});
	}
	function closed(): void {
		if (now.whereabouts === "closed") return;
		now = { ...now, whereabouts: "closed" };
		announce("pageClosed");
		showHidden();
		wishes.changed(now);
	}
	const update = (outcome: Outcome<TabState>): void => {
		if (outcome.ok) answered(outcome.value);
		else if (now.whereabouts !== "closed") announce("pageLost");
	};
	const refresh = async (): Promise<void> => update(await ask(tab, "read", { scope: "any page" }));

	/** Does something about an entry, which the page may have lost since it was listed: then the list is brought up to date. */
	async function about<Value extends { readonly found: boolean }>(
		entry: number,
		act: (name: EntryName) => Promise<Outcome<Value>>,
		done: (value: Value) => void,
	): Promise<void> {
		const name = entryNames(now.reading.hidden)[entry];
		if (name === undefined) return;
		const outcome = await act(name);
		if (!outcome.ok) update(outcome);
		else if (outcome.value.found) done(outcome.value);
		else {
			announce("entryLost");
			await refresh();
		}
	}

	const parts = readingParts(messages, {
		pictures: wishes.pictures,
		turnTo: wishes.turnTo,
		copyFacts: () => void copy(copiedFacts(now.reading.article, facts.groups(), messages), "factsCopied"),
		show: (at, show) =>
			void about(
				at,
				(entry) => ask(tab, "reveal", { entry, show, always: false }),
				(value) => answered(value),
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
			const { reading, host } = now;
			const hidden = reading.hidden[entry];
			if (hidden !== undefined) void copy(reportText(hidden, reading.article.url ?? host), "reportCopied");
		},
	});
	const facts = shownFacts(wishes.facts, settings, messages, parts.showFacts);

	function showText(): void {
		parts.showArticle(now.reading.article);
		void facts.show(now.reading.article);
	}
	function showHidden(): void {
		parts.showHidden({ ...now, hidden: now.reading.hidden });
	}

	showText();
	showHidden();
	follow(tab, () => now, answered, closed);
	void onceArrived(tab, first, () => void refresh());
	return {
		parts,
		update,
		refresh,
		copyText: () => void copy(copiedText(now.reading.article, messages), "textCopied"),
		copyMarkdown: () => void copy(toMarkdown(now.reading.article), "markdownCopied"),
	};
}
