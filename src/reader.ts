import { toMarkdown } from "./engine/markdown.ts";
import { toText } from "./engine/plain-text.ts";
import type { Settings } from "./model/settings.ts";
import { ask } from "./shell/ask.ts";
import type { Outcome, TabState } from "./shell/messages.ts";
import { readSettings } from "./shell/storage.ts";
import { type ArticleTab, factsOf, isArticleTab, load, reader, subjectTab } from "./tab-reading.ts";
import { applyAppearance, keepAppearance, readAppearance } from "./ui/appearance.ts";
import { appearanceForm } from "./ui/appearance-form.ts";
import { copyText } from "./ui/clipboard.ts";
import { type FactGroup, factGroups } from "./ui/fact-groups.ts";
import { factsText } from "./ui/facts-text.ts";
import { fill, h } from "./ui/h.ts";
import { reportText } from "./ui/hidden.ts";
import { icon } from "./ui/icon.ts";
import { listening } from "./ui/listen.ts";
import { logo } from "./ui/logo.ts";
import { skeletonView } from "./ui/notice.ts";
import { partView } from "./ui/pages.ts";
import { readingParts } from "./ui/reading-parts.ts";
import { failedNotice, goneNotice, noArticleNotice, unreadableNotice } from "./ui/situations.ts";
import { status } from "./ui/status.ts";
import type { MessageKey } from "./ui/translate.ts";

const toast = status();
const bar = h("header", { class: "reader-bar" });
const main = h("main");

const announce = (key: MessageKey): void => toast.announce(reader.say(key));
const copy = async (text: string, done: MessageKey): Promise<void> => announce(await copyText(text, done));

async function open(tab: number | undefined, force: boolean): Promise<void> {
	fill(bar, logo(), h("strong", {}, reader.say("name")));
	fill(main, skeletonView(reader.say("reading")));
	if (tab === undefined) return fill(main, goneNotice(reader));
	const [loaded, { value: settings }] = await Promise.all([load(tab, force), readSettings()]);
	switch (loaded.kind) {
		case "gone":
			return fill(main, goneNotice(reader));
		case "failed":
			return fill(
				main,
				failedNotice(reader, () => void open(tab, force)),
			);
		case "unreadable":
			return fill(main, unreadableNotice(loaded.place, reader));
		case "read":
			if (isArticleTab(loaded.state)) return showArticle(tab, loaded.state, settings);
			return fill(
				main,
				noArticleNotice(loaded.state.reading.detection, reader, () => void open(tab, true)),
			);
	}
}

function showArticle(tab: number, first: ArticleTab, settings: Settings): void {
	let state = first;
	let groups: readonly FactGroup[] = [];
	const { article, pages } = first.reading;
	const appearance = readAppearance();

	const update = (outcome: Outcome<TabState>): void => {
		if (!outcome.ok || !isArticleTab(outcome.value)) return announce("pageLost");
		state = outcome.value;
		parts.showHidden({ ...state, hidden: state.reading.hidden });
	};

	const parts = readingParts(reader, {
		pictures: appearance.pictures,
		turnTo: () => {}, // text and facts stand side by side, or one below the other: scrolling is enough
		copyFacts: () => void copy(factsText(article.title, groups, reader.say("factsOrigin")), "factsCopied"),
		show: async (entry, show) => update(await ask(tab, "reveal", { entry, show, always: false })),
		keep: async (entry) => {
			update(await ask(tab, "reveal", { entry, show: true, always: true }));
			parts.showArticle(state.reading.article);
			announce("kept");
		},
		locate: (entry) => void ask(tab, "locate", { entry }),
		report: (entry) => {
			const hidden = state.reading.hidden[entry];
			if (hidden !== undefined) void copy(reportText(hidden, article.url ?? state.host), "reportCopied");
		},
	});

	const listen = listening(
		article.lang,
		() => [...parts.article.querySelectorAll<HTMLElement>("h1, [data-piece]")].filter((piece) => !piece.matches("figure, hr")),
		reader,
		toast.announce,
	);
	const chip = (name: "copy" | "text" | "print", words: MessageKey, label: MessageKey, click: () => void): HTMLElement =>
		h("button", { type: "button", class: "chip", "aria-label": reader.say(label), on: { click } }, icon(name), reader.say(words));

	fill(
		bar,
		logo(),
		article.url !== undefined
			? h(
					"a",
					{ class: "to-page", href: article.url, target: "_blank", rel: "noopener noreferrer" },
					reader.say("originalPage", state.host),
				)
			: h("strong", {}, reader.say("name")),
		listen.element,
		chip("copy", "copyTextShort", "copyText", () => void copy(toText(state.reading.article), "textCopied")),
		chip("text", "copyMarkdownShort", "copyMarkdown", () => void copy(toMarkdown(state.reading.article), "markdownCopied")),
		chip("print", "printShort", "printShort", () => print()),
		appearanceForm(appearance, reader, (chosen) => {
			keepAppearance(chosen);
			parts.showPictures(chosen.pictures);
		}),
	);
	document.title = article.title;
	parts.showArticle(article);
	update({ ok: true, value: first });
	fill(
		main,
		h("div", { class: "text-column" }, partView(article, pages, reader), parts.article),
		settings.facts && h("aside", { class: "facts-column" }, parts.facts),
		h("div", { class: "hidden-column" }, parts.hidden),
		parts.back,
	);
	if (settings.facts) void showFacts();
	startAsked(listen.start);

	async function showFacts(): Promise<void> {
		parts.showFacts({ kind: "reading" });
		const facts = await factsOf(article);
		groups = facts === undefined ? [] : factGroups(facts, reader, settings);
		parts.showFacts(facts === undefined ? { kind: "missing", why: reader.say("factsFailed") } : { kind: "ready", groups });
	}
}

/** `&then=print` and `&then=listen`: what the popup's buttons ask for. Voices may arrive after the page. */
function startAsked(listen: () => void): void {
	const asked = new URLSearchParams(location.search).get("then");
	if (asked === "print") print();
	if (asked !== "listen") return;
	if (speechSynthesis.getVoices().length > 0) listen();
	else speechSynthesis.addEventListener("voiceschanged", listen, { once: true });
}

document.documentElement.lang = reader.locale;
document.body.className = "reader";
applyAppearance(readAppearance());
document.body.append(bar, main, toast.element);
void subjectTab().then((tab) => open(tab, false));
