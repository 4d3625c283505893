import type { ReadScope } from "./model/reading/reading.ts";
import type { Settings } from "./model/site/settings.ts";
import { articleSession } from "./session/article-session.ts";
import { type FactsReader, factsReader } from "./session/facts-reader.ts";
import type { FollowedTab } from "./session/followed-tab.ts";
import { messages } from "./session/messages.ts";
import { noticeFor } from "./session/notice-for.ts";
import { siteControls } from "./session/site-controls.ts";
import { type ArticleTab, hasText, load, onceArrived, subjectTab } from "./session/tab-reading.ts";
import { isReaderBarred } from "./shell/pages.ts";
import { readSettings } from "./shell/storage.ts";
import { fill, h } from "./ui/elements/h.ts";
import { skeletonView } from "./ui/elements/notice.ts";
import { refill } from "./ui/elements/refill.ts";
import { status } from "./ui/elements/status.ts";
import { tabs } from "./ui/elements/tabs.ts";
import { popupBar, textToolsView } from "./ui/popup/popup-frame.ts";
import { movedBarView } from "./ui/popup/site-bar.ts";
import { partNote } from "./ui/reading/part-note.ts";
import { failedNotice, unreadableNotice } from "./ui/reading/situations.ts";

const toast = status();
const bar = h("div");
/** Takes the focus when what had it in there is replaced: on the page as a whole it would be lost. */
const screen = h("main", { class: "screen", tabindex: -1 });
const foot = h("footer");

async function open(tab: number | undefined, scope: ReadScope): Promise<void> {
	if (screen.contains(document.activeElement)) screen.focus();
	fill(bar, popupBar("", undefined, messages));
	fill(screen, skeletonView(messages.say("reading")));
	if (tab === undefined)
		return fill(
			screen,
			failedNotice(messages, () => location.reload()),
		);
	const loading = load(tab, scope);
	const [{ value: settings }, isBarred] = await Promise.all([readSettings(), isReaderBarred(tab)]);
	const facts = settings.facts ? factsReader() : undefined;
	const loaded = await loading;
	const again = (): void => void open(tab, scope);
	if (loaded.kind === "read" && hasText(loaded.state)) return showArticle(tab, loaded.state, settings, facts, isBarred);
	facts?.close();
	const readAnyway = (): void => void open(tab, "any page");
	const notice = noticeFor(loaded, (page) => unreadableNotice(page, messages), again, readAnyway);
	fill(screen, notice);
	if (loaded.kind === "read") {
		// Whoever pressed something meanwhile has their answer.
		void onceArrived(tab, loaded.state, () => notice.isConnected && again());
		fill(bar, popupBar(loaded.state.host, undefined, messages));
		return siteControls(tab, toast).showBar(foot, loaded.state, again);
	}
	// Else it is filled anew, and what had the focus there has it still.
	fill(foot);
}

function showArticle(tab: number, first: ArticleTab, settings: Settings, facts: FactsReader | undefined, isBarred: boolean): void {
	const readerOf = isBarred ? undefined : tab;
	const siteTools = h("div");
	const controls = siteControls(tab, toast);
	const session = articleSession(tab, first, settings, toast, {
		pictures: false,
		facts,
		turnTo: (part) => list.select(part),
		located: () => {}, // the page lies behind the popup, in sight
		changed: show,
	});
	const part = h("div");
	const tools = textToolsView(readerOf, messages, session);
	const list = tabs(
		messages.say("parts"),
		[
			{
				name: "article",
				label: messages.say("text"),
				icon: "text",
				panel: h("div", {}, tools, part, session.parts.article),
			},
			...(settings.facts ? [{ name: "facts", label: messages.say("factsShort"), icon: "facts", panel: session.parts.facts } as const] : []),
			{
				name: "hidden",
				label: messages.say("hiddenShort"),
				icon: "hidden",
				panel: h("div", {}, siteTools, session.parts.hidden),
			},
		],
		"article",
		(name) => session.parts.back.classList.toggle("away", name !== "article"),
	);
	fill(bar, popupBar(first.host, readerOf, messages));
	fill(screen, list.list, ...list.panels, session.parts.back);
	show({ ...first, whereabouts: "here" });

	function show(state: FollowedTab): void {
		refill(part, partNote(state, messages));
		if (state.whereabouts !== "here") {
			fill(siteTools);
			refill(
				foot,
				movedBarView(state.whereabouts, messages, () => location.reload()),
			);
			return;
		}
		const again = (): void => void session.refresh();
		list.count("hidden", state.reading.hidden.length);
		void controls.showBar(foot, state, again);
		void controls.showTools(siteTools, state, again);
	}
}

document.documentElement.lang = messages.locale;
document.body.append(bar, screen, toast.element, foot);
void subjectTab().then((tab) => open(tab, "articles"));
