import { section } from "./field.ts";
import { h } from "./h.ts";
import type { Reader } from "./translate.ts";

/** Where clean-up may work by itself: the curated news sites, or everywhere once the reader grants it. */
export const permissionSection = (
	everywhere: boolean,
	reader: Reader,
	actions: { readonly grant: () => void; readonly revoke: () => void },
): HTMLElement =>
	section(
		"permission",
		reader.say("permission"),
		h("p", { class: "hint" }, reader.say(everywhere ? "permissionEverywhere" : "permissionNamed")),
		everywhere
			? h("button", { type: "button", class: "chip", on: { click: actions.revoke } }, reader.say("revokeEverywhere"))
			: h("button", { type: "button", class: "primary", on: { click: actions.grant } }, reader.say("grantEverywhere")),
	);
