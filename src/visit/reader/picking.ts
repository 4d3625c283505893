import { undoneRule, withRule } from "../../model/site/own-rules.ts";
import type { OwnRule, SiteSettings } from "../../model/site/settings.ts";
import { namedBy, selectorFor } from "../../page/dom/selector.ts";
import { expectWays } from "../../page/dom/ways.ts";
import { isConcealed } from "../../page/mark/conceal.ts";
import { whyNotToHide } from "../../page/pick/hideable.ts";
import { offer } from "../../page/pick/offer.ts";
import { pickElement } from "../../page/pick/picker.ts";
import { say, sayCount } from "../../shell/say.ts";
import type { Saved } from "../../shell/storage.ts";
import { unsaved } from "../../shell/unsaved.ts";

interface Picking {
	readonly action: OwnRule["action"];
	/** Starts here; else at the middle of the window. */
	readonly at: Element | undefined;
	/** Would a rule that hides what a selector names hide most of the article's text? The first stage has what tells. */
	readonly coversText: (selector: string) => boolean;
	/** Stores a change of what the site has of its own. Resolves, when it works in the page, to whether and why not it was stored. */
	readonly remember: (change: (site: SiteSettings) => SiteSettings) => Promise<Saved>;
	/** The choice has been made and works, or was left. */
	readonly over: () => void;
	readonly signal: AbortSignal;
}

const hints = { hide: "pickHintHide", keep: "pickHintKeep" } as const;
const refusals = { "too much": "pickTooMuch", "too plain": "pickTooPlain", "open dialog": "pickOpenDialog" } as const;

/** What a new rule does in this page, as it looks now. */
const outcome = (document: Document, { action, selector }: OwnRule): string => {
	const count = namedBy(selector, document).filter((element) => isConcealed(element) === (action === "hide")).length;
	if (count === 0) return say("pickedLater");
	return action === "hide" ? sayCount("pickedHideOne", "pickedHideMany", count) : sayCount("pickedKeepOne", "pickedKeepMany", count);
};

/**
 * Lets the reader pick an element and remembers it as a rule of their own for this site, which works as soon as it is stored. Says then what it
 * does, with a way to take it back; what could not be stored is said in the same place, with a way to try again. Rejects where the page cannot be
 * walked.
 */
export const pick = async (document: Document, { action, at, coversText, remember, over, signal }: Picking): Promise<void> => {
	expectWays(document);
	const element = await pickElement(document, {
		at,
		hint: say(hints[action]),
		leave: say("pickLeave"),
		refuse: (each) => {
			const why = action === "hide" ? whyNotToHide(each, coversText) : undefined;
			return why && say(refusals[why]);
		},
		signal,
	});
	if (!element) return over();
	const rule = { action, selector: selectorFor(element) };
	let before: readonly OwnRule[] = [];
	/** Stores a change, again for as long as that fails and the reader wishes it. Resolves to whether it was stored. */
	const store = async (change: (site: SiteSettings) => SiteSettings): Promise<boolean> => {
		const saved = await remember(change);
		over();
		return saved.ok || ((await offer(document, say(unsaved[saved.reason]), say("tryAgain"), signal)) && store(change));
	};
	const stored = await store((site) => {
		before = site.rules ?? [];
		return { ...site, rules: withRule(before, rule) };
	});
	if (stored && (await offer(document, outcome(document, rule), say("pickedUndo"), signal)))
		await store((site) => ({ ...site, rules: undoneRule(site.rules ?? [], rule, before) }));
};
