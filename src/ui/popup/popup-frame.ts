import { chip } from "../elements/chip.ts";
import { h, type OwnAddress } from "../elements/h.ts";
import { type IconName, icon } from "../elements/icon.ts";
import { logo } from "../elements/logo.ts";
import { shortHost } from "../words/short-host.ts";
import type { Messages } from "../words/translate.ts";

/**
 * The popup's first row: whose page this is, and the ways to the reader tab and the options. `tab`: undefined where nothing was read, or it can have
 * no reader tab.
 */
export const popupBar = (host: string, tab: number | undefined, messages: Messages): HTMLElement => {
	const way = (href: OwnAddress, name: IconName, label: string): HTMLElement =>
		h("a", { href, target: "_blank", class: "icon-button", "aria-label": label, title: label }, icon(name));
	return h(
		"header",
		{ class: "bar" },
		logo(),
		h(
			"div",
			{ class: "bar-title" },
			h("h1", {}, messages.say("name")),
			host !== "" && h("span", { class: "bar-host", title: host }, shortHost(host, 26)),
		),
		tab !== undefined && way(`reader.html?tab=${tab}`, "reader", messages.say("openReader")),
		way("options.html", "options", messages.say("openOptions")),
	);
};

/** What a press on the buttons over the text does. */
export interface TextToolActions {
	readonly copyText: () => void;
	readonly copyMarkdown: () => void;
}

/** What can be done with the text. `tab`: undefined where it can have no reader tab, which is then said. */
export const textToolsView = (tab: number | undefined, messages: Messages, actions: TextToolActions): HTMLElement => {
	const tool = (name: IconName, words: string, label: string, click: () => void): HTMLElement => chip(words, click, { icon: name, label });
	const way = (name: "print" | "listen", words: string, label: string): HTMLElement | false =>
		tab !== undefined &&
		h(
			"a",
			{ class: "chip", href: `reader.html?tab=${tab}&then=${name}`, target: "_blank", "aria-label": label, title: label },
			icon(name),
			words,
		);
	return h(
		"div",
		{ class: "text-tools", role: "group", "aria-label": messages.say("textTools") },
		tool("copy", messages.say("copyTextShort"), messages.say("copyText"), actions.copyText),
		tool("text", messages.say("copyMarkdownShort"), messages.say("copyMarkdown"), actions.copyMarkdown),
		way("listen", messages.say("listenShort"), messages.say("listenInReader")),
		way("print", messages.say("printShort"), messages.say("printInReader")),
		tab === undefined && h("p", { class: "quiet" }, messages.say("readerBarred")),
	);
};
