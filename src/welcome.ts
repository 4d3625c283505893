import { messages } from "./session/messages.ts";
import { isFirefox } from "./shell/pages.ts";
import { isGrantedEverywhere, onGranted, requestEverywhere } from "./shell/permissions.ts";
import { beforeAfter } from "./ui/elements/before-after.ts";
import { h } from "./ui/elements/h.ts";
import { type IconName, icon } from "./ui/elements/icon.ts";
import { logo } from "./ui/elements/logo.ts";
import { refill } from "./ui/elements/refill.ts";
import type { MessageKey } from "./ui/words/translate.ts";

/** How the button is brought into sight differs: a puzzle piece with a pin, a puzzle piece with a gear, or a menu. */
const pinning = (): MessageKey => {
	if (!isFirefox()) return "pinChromium";
	return navigator.userAgent.includes("Android") ? "pinAndroid" : "pinFirefox";
};

const step = (name: IconName, title: MessageKey, sentence: MessageKey): HTMLElement =>
	h("li", {}, h("span", { class: "notice-icon" }, icon(name)), h("h2", {}, messages.say(title)), h("p", {}, messages.say(sentence)));

const permission = h("section", { class: "ask", "aria-labelledby": "ask-title" });

async function showPermission(): Promise<void> {
	const granted = await isGrantedEverywhere();
	refill(
		permission,
		h("h2", { id: "ask-title" }, messages.say("askTitle")),
		h("p", {}, messages.say(granted ? "permissionEverywhere" : "askSentence")),
		granted
			? h("p", { class: "granted", role: "status" }, icon("check"), messages.say("askGranted"))
			: h("button", { type: "button", class: "primary", on: { click: () => void requestEverywhere() } }, messages.say("grantEverywhere")),
	);
}

document.documentElement.lang = messages.locale;
document.title = messages.say("welcomeTitle");
document.body.append(
	h(
		"main",
		{},
		h(
			"header",
			{ class: "hero" },
			logo(),
			h("h1", {}, messages.say("welcomeTitle")),
			h("p", { class: "lead" }, messages.say("welcomeLead")),
		),
		beforeAfter(messages),
		h(
			"ul",
			{ class: "steps" },
			step("hidden", "welcomeClean", "welcomeCleanSentence"),
			step("facts", "welcomeFacts", "welcomeFactsSentence"),
			step("pin", "welcomePin", pinning()),
		),
		permission,
		h("p", { class: "privacy" }, icon("lock"), messages.say("privacy")),
		h("p", { class: "ways" }, h("a", { href: "options.html" }, messages.say("openOptions"))),
	),
);
onGranted(() => void showPermission());
void showPermission();
