import { withoutRule } from "./model/own-rules.ts";
import type { Settings, SiteMode } from "./model/settings.ts";
import { articleSession } from "./session/article-session.ts";
import { type FactsReader, factsReader } from "./session/facts-reader.ts";
import type { FollowedTab } from "./session/followed-tab.ts";
import { messages } from "./session/messages.ts";
import { savedMessage } from "./session/saved-message.ts";
import { type ArticleTab, hasText, isEmpty, type Loaded, load, subjectTab } from "./session/tab-reading.ts";
import { wishedMode } from "./session/wished-mode.ts";
import { ask } from "./shell/ask.ts";
import type { TabState } from "./shell/messages.ts";
import { isReaderBarred } from "./shell/pages.ts";
import { isGranted, requestSite } from "./shell/permissions.ts";
import { changeSettings, changeSite, readSettings, readSite, type Saved } from "./shell/storage.ts";
import { fill, h } from "./ui/h.ts";
import { hiddenCount, hideableCount } from "./ui/hidden-count.ts";
import { skeletonView } from "./ui/notice.ts";
import { partView } from "./ui/pages.ts";
import { popupBar, textToolsView } from "./ui/popup-frame.ts";
import { refill } from "./ui/refill.ts";
import { movedBarView, siteBarView } from "./ui/site-bar.ts";
import { siteToolsView } from "./ui/site-tools.ts";
import { emptyNotice, failedNotice, goneNotice, noArticleNotice, unreadableNotice } from "./ui/situations.ts";
import { status } from "./ui/status.ts";
import { tabs } from "./ui/tabs.ts";
import type { MessageKey } from "./ui/translate.ts";

const toast = status();
const bar = h("div");
/** Takes the focus when what had it in there is replaced: on the page as a whole it would be lost. */
const screen = h("main", { class: "screen", tabindex: -1 });
const foot = h("footer");

async function open(tab: number | undefined, force: boolean): Promise<void> {
	if (screen.contains(document.activeElement)) screen.focus();
	fill(bar, popupBar("", undefined, messages));
	fill(screen, skeletonView(messages.say("reading")));
	if (tab === undefined)
		return fill(
			screen,
			failedNotice(messages, () => location.reload()),
		);
	const loading = load(tab, force);
	const [{ value: settings }, isBarred] = await Promise.all([readSettings(), isReaderBarred(tab)]);
	const facts = settings.facts ? factsReader() : undefined;
	const loaded = await loading;
	const again = (): void => void open(tab, force);
	if (loaded.kind === "read" && hasText(loaded.state)) return showArticle(tab, loaded.state, settings, facts, isBarred);
	facts?.close();
	fill(screen, noticeOf(tab, loaded, again));
	if (loaded.kind === "read") {
		fill(bar, popupBar(loaded.state.host, undefined, messages));
		return showSiteBar(tab, loaded.state, again);
	}
	// Else it is filled anew, and what had the focus there has it still.
	fill(foot);
}

/** Why there is no article. */
function noticeOf(tab: number, loaded: Loaded, again: () => void): HTMLElement {
	switch (loaded.kind) {
		case "gone":
			return goneNotice(messages);
		case "failed":
			return failedNotice(messages, again);
		case "unreadable":
			return unreadableNotice(loaded.place, messages);
		case "read":
			return isEmpty(loaded.state)
				? emptyNotice(messages)
				: noArticleNotice(loaded.state.reading.detection, messages, () => void open(tab, true));
	}
}

function showArticle(tab: number, first: ArticleTab, settings: Settings, facts: FactsReader | undefined, isBarred: boolean): void {
	const readerOf = isBarred ? undefined : tab;
	const siteTools = h("div");
	const session = articleSession(tab, first, settings, toast, {
		pictures: false,
		facts,
		turnTo: (part) => list.select(part),
		located: () => {}, // the page lies behind the popup, in sight
		changed: show,
	});
	const { article, pages } = first.reading;
	const tools = textToolsView(readerOf, messages, session);
	const list = tabs(
		messages.say("parts"),
		[
			{
				name: "article",
				label: messages.say("text"),
				icon: "text",
				panel: h("div", {}, tools, partView(article, pages, messages), session.parts.article),
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
	show({ ...first, moved: false, closed: false });

	function show(state: FollowedTab): void {
		if (state.moved) {
			fill(siteTools);
			refill(
				foot,
				movedBarView(state.closed, messages, () => location.reload()),
			);
			return;
		}
		const again = (): void => void session.refresh();
		list.count("hidden", state.reading.hidden.length);
		void showSiteBar(tab, state, again);
		void showSiteTools(siteTools, tab, state, again);
	}
}

/** Says that a choice was not stored, or that it was, where that would not be seen. */
const saved = async (saving: Promise<Saved>, done?: MessageKey): Promise<void> => {
	const result = await saving;
	if (!result.ok || done !== undefined) toast.announce(messages.say(savedMessage([result], done ?? "saved")));
};

async function showSiteBar(tab: number, state: TabState, changed: () => void): Promise<void> {
	const [granted, { value: settings }, { value: site, managed }] = await Promise.all([
		isGranted(state.host),
		readSettings(),
		readSite(state.host),
	]);
	// Of a page without a text everything would go.
	const hidden = hasText(state) ? state.reading.hidden : [];
	const setMode = async (mode: SiteMode): Promise<void> => {
		// The request comes first: it needs the click. The mode is stored beside it because Firefox closes the popup when it asks.
		const asked = mode === "clean" && !granted ? requestSite(state.host) : Promise.resolve(false);
		await saved(changeSite(state.host, (site) => ({ ...site, mode })));
		// The page hears of it from the background too, but perhaps after it is asked how things stand.
		if (granted || (await asked)) await ask(tab, "granted", { granted: true });
		changed();
	};
	const bar = {
		...state,
		granted,
		managed,
		revoked: !granted && state.mode === "text" && wishedMode(state.host, site.mode, settings.mode) === "clean",
		left: (site.exceptPaths ?? []).includes(state.path),
		hideable: hideableCount(hidden, state.shown, state.inSight),
		hiddenNow: hiddenCount(hidden, [...state.shown, ...state.inSight], state.beyond),
		insisted: state.inSight.length,
		article: hasText(state),
		enabled: settings.enabled,
	};
	refill(
		foot,
		siteBarView(bar, messages, {
			setMode: (mode) => void setMode(mode),
			clean: async (on) => {
				await ask(tab, "clean", { on });
				changed();
			},
			enable: async () => {
				await saved(changeSettings({ enabled: true }));
				changed();
			},
		}),
	);
}

async function showSiteTools(place: HTMLElement, tab: number, state: TabState, changed: () => void): Promise<void> {
	const [{ value: settings, managed }, { value: site, managed: isManaged }] = await Promise.all([readSettings(), readSite(state.host)]);
	const rules = (site.rules ?? []).map((rule, index) => ({ ...rule, count: state.ruleCounts[index] ?? 0 }));
	const left = (site.exceptPaths ?? []).includes(state.path);
	const after = async (saving: Promise<Saved>, done?: MessageKey): Promise<void> => {
		await saved(saving, done);
		changed();
	};
	const tools = {
		strictness: settings.strictness,
		locked: managed.includes("strictness"),
		byHand: Object.keys(settings.hide).length > 0,
		left,
		byItself: state.mode === "clean",
		rules,
		kept: site.keep ?? [],
		managed: isManaged,
	};
	refill(
		place,
		siteToolsView(tools, messages, {
			setStrictness: (strictness) => void after(changeSettings({ strictness })),
			removeRule: (rule) =>
				void after(
					changeSite(state.host, (before) => ({ ...before, rules: withoutRule(before.rules ?? [], rule) })),
					"ruleRemoved",
				),
			forgetKept: (opening) =>
				void after(
					changeSite(state.host, (before) => ({ ...before, keep: (before.keep ?? []).filter((other) => other !== opening) })),
					"keptForgotten",
				),
			pick: async (action) => {
				await ask(tab, "pick", { action });
				window.close();
			},
			leavePage: (leave) =>
				void after(
					changeSite(state.host, (before) => {
						const others = (before.exceptPaths ?? []).filter((path) => path !== state.path);
						return { ...before, exceptPaths: leave ? [...others, state.path] : others };
					}),
				),
		}),
	);
}

document.documentElement.lang = messages.locale;
document.body.append(bar, screen, toast.element, foot);
void subjectTab().then((tab) => open(tab, false));
