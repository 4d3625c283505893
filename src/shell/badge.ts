import { browser } from "./browser.ts";
import { say, sayCount } from "./say.ts";

/** Colour behind the number: dark enough for the white text both browsers put on it (contrast 6.5:1). */
const behind = "#7a2e1d";

/** The title beside the button: the count in words, for those who do not see the badge. */
const titleFor = (count: number): string => (count === 0 ? say("badgeNone") : sayCount("badgeOne", "badgeMany", count));

/** Shows how many blocks are hidden on a tab (the browser's id of it); no text for none. The browser forgets it when the tab goes elsewhere. */
export const showCount = async (tabId: number, count: number): Promise<void> => {
	try {
		await Promise.all([
			browser.action.setBadgeText({ tabId, text: count === 0 ? "" : String(count) }),
			browser.action.setBadgeBackgroundColor({ tabId, color: behind }),
			browser.action.setTitle({ tabId, title: titleFor(count) }),
		]);
	} catch {
		// The tab is gone already.
	}
};
