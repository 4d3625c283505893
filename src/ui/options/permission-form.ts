import { chip } from "../elements/chip.ts";
import { section } from "../elements/field.ts";
import { h } from "../elements/h.ts";
import type { Messages } from "../words/translate.ts";

/** Where clean-up may work by itself: the curated news sites, or everywhere once the reader grants it. */
export const permissionSection = (
	everywhere: boolean,
	messages: Messages,
	actions: { readonly grant: () => void; readonly revoke: () => void },
): HTMLElement =>
	section(
		"permission",
		messages.say("permission"),
		h("p", { class: "hint" }, messages.say(everywhere ? "permissionEverywhere" : "permissionNamed")),
		everywhere
			? chip(messages.say("revokeEverywhere"), actions.revoke)
			: h("button", { type: "button", class: "primary", on: { click: actions.grant } }, messages.say("grantEverywhere")),
	);
