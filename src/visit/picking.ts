import { withRule } from "../model/own-rules.ts";
import type { OwnRule, SiteSettings } from "../model/settings.ts";
import { whyNotToHide } from "../page/hideable.ts";
import { pickElement } from "../page/picker.ts";
import { selectorFor } from "../page/selector.ts";
import { say } from "../shell/say.ts";

interface Picking {
	readonly action: OwnRule["action"];
	/** Starts here; else at the middle of the window. */
	readonly at: Element | undefined;
	/** Stores a change of what the site has of its own. Resolves when it works in the page. */
	readonly remember: (change: (site: SiteSettings) => SiteSettings) => Promise<unknown>;
	/** The choice has been made and works, or was left. */
	readonly over: () => void;
	readonly signal: AbortSignal;
}

const hints = { hide: "pickHintHide", keep: "pickHintKeep" } as const;
const refusals = { "too much": "pickTooMuch", "too plain": "pickTooPlain" } as const;

/** Lets the reader pick an element and remembers it as a rule of their own for this site. The rule works as soon as it is stored. */
export const pick = async (document: Document, { action, at, remember, over, signal }: Picking): Promise<void> => {
	const element = await pickElement(document, {
		at,
		hint: say(hints[action]),
		leave: say("pickLeave"),
		refuse: (each) => {
			const why = action === "hide" ? whyNotToHide(each) : undefined;
			return why && say(refusals[why]);
		},
		signal,
	});
	if (element) {
		const selector = selectorFor(element);
		await remember((site) => ({ ...site, rules: withRule(site.rules ?? [], { action, selector }) }));
	}
	over();
};
