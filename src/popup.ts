import { toMarkdown } from "./engine/markdown.ts";
import { toText } from "./engine/plain-text.ts";
import type { Settings, SiteMode } from "./model/settings.ts";
import { ask } from "./shell/ask.ts";
import type { Outcome, TabState } from "./shell/messages.ts";
import { isGranted, requestSite } from "./shell/permissions.ts";
import { changeSettings, changeSite, readSettings } from "./shell/storage.ts";
import { type ArticleTab, factsOf, isArticleTab, load, reader, subjectTab } from "./tab-reading.ts";
import { copyText } from "./ui/clipboard.ts";
import { type FactGroup, factGroups } from "./ui/fact-groups.ts";
import { factsText } from "./ui/facts-text.ts";
import { fill, h } from "./ui/h.ts";
import { reportText } from "./ui/hidden.ts";
import { skeletonView } from "./ui/notice.ts";
import { partView } from "./ui/pages.ts";
import { popupBar, textToolsView } from "./ui/popup-frame.ts";
import { readingParts } from "./ui/reading-parts.ts";
import { siteBarView } from "./ui/site-bar.ts";
import { siteToolsView } from "./ui/site-tools.ts";
import { failedNotice, goneNotice, noArticleNotice, unreadableNotice } from "./ui/situations.ts";
import { status } from "./ui/status.ts";
import { tabs } from "./ui/tabs.ts";
import type { MessageKey } from "./ui/translate.ts";

/** The content script hears of changed settings when the storage does and reads again; asking sooner gives the old state. In milliseconds. */
const SETTINGS_REACH_PAGE = 250;

const toast = status();
const bar = h("div");
const screen = h("main", { class: "screen" });
const foot = h("footer");

const announce = (key: MessageKey): void => toast.announce(reader.say(key));
const copy = async (text: string, done: MessageKey): Promise<void> => announce(await copyText(text, done));

async function open(tab: number | undefined, force: boolean): Promise<void> {
	fill(bar, popupBar("", undefined, reader));
	fill(screen, skeletonView(reader.say("reading")));
	fill(foot);
	if (tab === undefined)
		return fill(
			screen,
			failedNotice(reader, () => location.reload()),
		);
	const [loaded, { value: settings }] = await Promise.all([load(tab, force), readSettings()]);
	switch (loaded.kind) {
		case "gone":
			return fill(screen, goneNotice(reader));
		case "failed":
			return fill(
				screen,
				failedNotice(reader, () => void open(tab, force)),
			);
		case "unreadable":
			return fill(screen, unreadableNotice(loaded.place, reader));
		case "read":
			fill(bar, popupBar(loaded.state.host, isArticleTab(loaded.state) ? tab : undefined, reader));
			if (isArticleTab(loaded.state)) return showArticle(tab, loaded.state, settings);
			fill(
				screen,
				noArticleNotice(loaded.state.reading.detection, reader, () => void open(tab, true)),
			);
			return showSiteBar(tab, loaded.state, () => void open(tab, force));
	}
}

function showArticle(tab: number, first: ArticleTab, settings: Settings): void {
	let state = first;
	let groups: readonly FactGroup[] = [];
	const { article, pages } = first.reading;

	const update = (outcome: Outcome<TabState>): void => {
		if (!outcome.ok || !isArticleTab(outcome.value)) {
			announce("pageLost");
			return;
		}
		const changed = JSON.stringify(outcome.value.reading.article) !== JSON.stringify(state.reading.article);
		state = outcome.value;
		if (changed) parts.showArticle(state.reading.article);
		parts.showHidden({ ...state, hidden: state.reading.hidden });
		showSiteBar(tab, state, () => void refresh());
	};
	const refresh = async (): Promise<void> => {
		await new Promise((resolve) => setTimeout(resolve, SETTINGS_REACH_PAGE));
		update(await ask(tab, "read", { force: true }));
	};

	const parts = readingParts(reader, {
		turnTo: (part) => list.select(part),
		copyFacts: () => void copy(factsText(article.title, groups, reader.say("factsOrigin")), "factsCopied"),
		show: async (entry, show) => update(await ask(tab, "reveal", { entry, show, always: false })),
		keep: async (entry) => {
			update(await ask(tab, "reveal", { entry, show: true, always: true }));
			announce("kept");
		},
		locate: (entry) => void ask(tab, "locate", { entry }),
		report: (entry) => {
			const hidden = state.reading.hidden[entry];
			if (hidden !== undefined) void copy(reportText(hidden, article.url ?? state.host), "reportCopied");
		},
	});

	const tools = textToolsView(tab, reader, {
		copyText: () => void copy(toText(state.reading.article), "textCopied"),
		copyMarkdown: () => void copy(toMarkdown(state.reading.article), "markdownCopied"),
	});

	const siteTools = siteToolsView(settings.strictness, reader, {
		setStrictness: async (strictness) => {
			await changeSettings({ strictness });
			await refresh();
		},
		pick: async (action) => {
			await ask(tab, "pick", { action });
			window.close();
		},
		leavePage: async () => {
			await changeSite(state.host, (site) => ({ ...site, exceptPaths: [...(site.exceptPaths ?? []), state.path] }));
			await refresh();
		},
	});

	const list = tabs(
		reader.say("parts"),
		[
			{
				name: "article",
				label: reader.say("text"),
				icon: "text",
				panel: h("div", {}, tools, partView(article, pages, reader), parts.article),
			},
			...(settings.facts ? [{ name: "facts", label: reader.say("factsShort"), icon: "facts", panel: parts.facts } as const] : []),
			{
				name: "hidden",
				label: reader.say("hiddenShort"),
				icon: "hidden",
				count: first.reading.hidden.length,
				panel: h("div", {}, parts.hidden, siteTools),
			},
		],
		"article",
	);

	parts.showArticle(article);
	update({ ok: true, value: first });
	fill(screen, list.list, ...list.panels, parts.back);
	if (settings.facts) void showFacts();

	async function showFacts(): Promise<void> {
		parts.showFacts({ kind: "reading" });
		const facts = await factsOf(article);
		groups = facts === undefined ? [] : factGroups(facts, reader, settings);
		parts.showFacts(facts === undefined ? { kind: "missing", why: reader.say("factsFailed") } : { kind: "ready", groups });
	}
}

async function showSiteBar(tab: number, state: TabState, changed: () => void): Promise<void> {
	const granted = await isGranted(state.host);
	const hideable = state.reading.kind === "article" ? state.reading.hidden.filter((hidden) => hidden.inPage).length : 0;
	const setMode = async (mode: SiteMode): Promise<void> => {
		// The request comes first: it needs the click. The mode is stored beside it because Firefox closes the popup when it asks.
		const asked = mode === "clean" && !granted ? requestSite(state.host) : Promise.resolve(true);
		const saved = await changeSite(state.host, (site) => ({ ...site, mode }));
		if (!saved.ok) announce("notSaved");
		await asked;
		changed();
	};
	fill(
		foot,
		siteBarView({ ...state, granted, hideable, hiddenNow: hideable - state.shown.length }, reader, {
			setMode: (mode) => void setMode(mode),
			clean: async (on) => {
				await ask(tab, "clean", { on });
				changed();
			},
		}),
	);
}

document.documentElement.lang = reader.locale;
document.body.className = "popup";
document.body.append(bar, screen, foot, toast.element);
void subjectTab().then((tab) => open(tab, false));
