import type { ReadScope } from "./model/reading/reading.ts";
import type { Settings } from "./model/site/settings.ts";
import { articleSession } from "./session/article-session.ts";
import { type FactsReader, factsReader } from "./session/facts-reader.ts";
import { keepPlace } from "./session/kept-place.ts";
import { keepReading, keptReading } from "./session/kept-reading.ts";
import { messages } from "./session/messages.ts";
import { hasMovedOn } from "./session/moved-on.ts";
import { noticeFor } from "./session/notice-for.ts";
import { fromSight, spokenPieces } from "./session/spoken.ts";
import { type ArticleTab, hasText, type Loaded, load, onceArrived, subjectTab } from "./session/tab-reading.ts";
import { isReaderBarred } from "./shell/pages.ts";
import { readSettings } from "./shell/storage.ts";
import { showPage, showTab } from "./shell/tabs.ts";
import { listening } from "./ui/aloud/listen.ts";
import { chip } from "./ui/elements/chip.ts";
import { fill, h } from "./ui/elements/h.ts";
import type { IconName } from "./ui/elements/icon.ts";
import { logo } from "./ui/elements/logo.ts";
import { skeletonView } from "./ui/elements/notice.ts";
import { refill } from "./ui/elements/refill.ts";
import { status } from "./ui/elements/status.ts";
import { applyAppearance, keepAppearance, readAppearance } from "./ui/reading/appearance.ts";
import { appearanceForm } from "./ui/reading/appearance-form.ts";
import { headline } from "./ui/reading/article.ts";
import { partNote } from "./ui/reading/part-note.ts";
import type { ReadingParts } from "./ui/reading/reading-parts.ts";
import { settled } from "./ui/reading/settled.ts";
import { barredNotice, goneNotice, notGrantedNotice, unreadableNotice } from "./ui/reading/situations.ts";
import type { PageKind } from "./ui/words/page-kind.ts";
import { shortHost } from "./ui/words/short-host.ts";
import type { MessageKey } from "./ui/words/translate.ts";

const toast = status();
const bar = h("header", { class: "reader-bar" });
const main = h("main");

async function open(tab: number | undefined, scope: ReadScope): Promise<void> {
	fill(bar, logo(), h("strong", {}, messages.say("name")));
	fill(main, skeletonView(messages.say("reading")));
	if (tab === undefined) return fill(main, goneNotice(messages));
	if (await isReaderBarred(tab)) return fill(main, barredNotice(messages));
	const loading = load(tab, scope);
	const { value: settings } = await readSettings();
	const facts = settings.facts ? factsReader() : undefined;
	const loaded = await loading;
	const article = articleOf(tab, loaded);
	if (article !== undefined) return showArticle(tab, article, settings, facts);
	facts?.close();
	const unreadable = (page: PageKind): HTMLElement => (page === "web" ? notGrantedNotice(messages) : unreadableNotice(page, messages));
	const again = (): void => void open(tab, scope);
	const readAnyway = (): void => void open(tab, "any page");
	const notice = noticeFor(loaded, unreadable, again, readAnyway);
	fill(main, notice);
	// Whoever pressed something meanwhile has their answer.
	if (loaded.kind === "read") void onceArrived(tab, loaded.state, () => notice.isConnected && again());
}

/** The article to show: as it is read now, or as it was before its tab was closed or went on to another page. */
const articleOf = (tab: number, loaded: Loaded): ArticleTab | undefined => {
	const before = keptReading(tab);
	if (loaded.kind !== "read" || (before && hasMovedOn(before, loaded.state, "here"))) return before;
	return hasText(loaded.state) ? loaded.state : undefined;
};

function showArticle(tab: number, first: ArticleTab, settings: Settings, facts: FactsReader | undefined): void {
	const { article } = first.reading;
	let shown = article;
	let isThere = true;
	keepReading(tab, first);
	const appearance = readAppearance();
	const part = h("div", {}, partNote(first, messages));
	const session = articleSession(tab, first, settings, toast, {
		pictures: appearance.pictures,
		facts,
		turnTo: () => {}, // text and facts stand side by side, or one below the other: scrolling is enough
		located: () => void showTab(tab),
		changed: (state) => {
			isThere = state.whereabouts === "here";
			keepReading(tab, state);
			shown = state.reading.article;
			document.title = headline(shown);
			refill(part, partNote(state, messages));
		},
	});
	const { parts } = session;
	const edge = (): number => bar.getBoundingClientRect().bottom;
	const listen = listening(article.lang, () => fromSight(spokenPieces(shown, parts.article), edge()), messages, toast.announce);
	/** On paper nothing is filled in later. */
	const printAll = (): void => void settled(parts).then(print);
	fill(
		bar,
		logo(),
		wayToPage(tab, first, () => isThere),
		// In sight only where the facts stand below the text.
		settings.facts &&
			h(
				"div",
				{ class: "to-facts" },
				tool("facts", "factsShort", "facts", () => bringFacts(parts.facts)),
			),
		listen.element,
		tool("copy", "copyTextShort", "copyText", session.copyText),
		tool("text", "copyMarkdownShort", "copyMarkdown", session.copyMarkdown),
		tool("print", "printShort", "printShort", printAll),
		appearanceForm(appearance, messages, (chosen) => {
			inPlace(() => {
				keepAppearance(chosen);
				parts.showPictures(chosen.pictures);
			});
		}),
	);
	document.title = headline(article);
	showColumns(article.url, part, parts, settings.facts);
	const inPlace = keepPlace(parts.article, article.url ?? headline(article), edge);
	const asked = takeAsked();
	if (asked === "print") printAll();
	if (asked === "listen") whenVoices(listen.start);
}

const tool = (name: IconName, words: MessageKey, label: MessageKey, click: () => void): HTMLElement =>
	chip(messages.say(words), click, { icon: name, label: messages.say(label) });

/** Brings the facts to the top, and whoever goes by keyboard with them. */
function bringFacts(facts: HTMLElement): void {
	facts.scrollIntoView();
	facts.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
}

/** The way to the original page. Where that still stands in its tab, it is not fetched again: that would tell the outlet of a second reading. */
function wayToPage(tab: number, { reading, host }: ArticleTab, isThere: () => boolean): HTMLElement {
	const { url } = reading.article;
	if (url === undefined) return h("strong", { class: "to-page" }, messages.say("name"));
	const click = (event: MouseEvent): void => {
		if (!isThere() || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		void showPage(tab, url);
	};
	const words = messages.say("originalPage", host);
	return h(
		"a",
		{ class: "to-page", href: url, target: "_blank", rel: "noopener noreferrer", "aria-label": words, title: words, on: { click } },
		h("span", {}, words),
		// On a phone there is no room for more.
		h("span", { class: "to-page-host" }, shortHost(host, 20)),
	);
}

/** Text, facts and what was left out, side by side or one below the other. */
const showColumns = (address: string | undefined, part: HTMLElement, parts: ReadingParts, withFacts: boolean): void =>
	fill(
		main,
		h("div", { class: "text-column" }, part, parts.article, h("p", { class: "source" }, address), parts.back),
		withFacts && h("aside", { class: "facts-column", "aria-label": messages.say("facts") }, parts.facts),
		h("div", { class: "hidden-column" }, parts.hidden),
	);

/** `&then=print` and `&then=listen`: what the popup's buttons ask for. Once: it leaves the address, or a reload would do it again. */
function takeAsked(): string | null {
	const address = new URL(location.href);
	const asked = address.searchParams.get("then");
	address.searchParams.delete("then");
	if (asked !== null) history.replaceState(null, "", address);
	return asked;
}

/** Voices may arrive after the page. */
function whenVoices(start: () => void): void {
	if (speechSynthesis.getVoices().length > 0) start();
	else speechSynthesis.addEventListener("voiceschanged", start, { once: true });
}

document.documentElement.lang = messages.locale;
applyAppearance(readAppearance());
document.body.append(bar, main, toast.element);
void subjectTab().then((tab) => open(tab, "articles"));
