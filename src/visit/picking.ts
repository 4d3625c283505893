import { undoneRule, withRule } from "../model/own-rules.ts";
import type { OwnRule, SiteSettings } from "../model/settings.ts";
import { isConcealed } from "../page/conceal.ts";
import { whyNotToHide } from "../page/hideable.ts";
import { offer } from "../page/offer.ts";
import { pickElement } from "../page/picker.ts";
import { namedBy, selectorFor } from "../page/selector.ts";
import { say, sayCount } from "../shell/say.ts";

interface Picking {
	readonly action: OwnRule["action"];
	/** Starts here; else at the middle of the window. */
	readonly at: Element | undefined;
	/** Stores a change of what the site has of its own. Resolves, when it works in the page, to whether it was stored. */
	readonly remember: (change: (site: SiteSettings) => SiteSettings) => Promise<boolean>;
	/** The choice has been made and works, or was left. */
	readonly over: () => void;
	readonly signal: AbortSignal;
}

const hints = { hide: "pickHintHide", keep: "pickHintKeep" } as const;
const refusals = { "too much": "pickTooMuch", "too plain": "pickTooPlain" } as const;

/** What a new rule does in this page, as it looks now. */
const outcome = (document: Document, { action, selector }: OwnRule): string => {
	const count = namedBy(selector, document).filter((element) => isConcealed(element) === (action === "hide")).length;
	if (count === 0) return say("pickedLater");
	return action === "hide" ? sayCount("pickedHideOne", "pickedHideMany", count) : sayCount("pickedKeepOne", "pickedKeepMany", count);
};

/**
 * Lets the reader pick an element and remembers it as a rule of their own for this site, which works as soon as it is stored. Says then what it
 * does, with a way to take it back.
 */
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
	if (!element) return over();
	const rule = { action, selector: selectorFor(element) };
	let before: readonly OwnRule[] = [];
	const stored = await remember((site) => {
		before = site.rules ?? [];
		return { ...site, rules: withRule(before, rule) };
	});
	over();
	if (stored && (await offer(document, outcome(document, rule), say("pickedUndo"), signal)))
		await remember((site) => ({ ...site, rules: undoneRule(site.rules ?? [], rule, before) }));
};
