import { inAndIncluding } from "../dom/nodes.ts";

/** What brings one of several parts of a page to the front: by its role, or by what two widespread toolkits write. */
const tabs = "[role=tab],[data-toggle=tab],[data-bs-toggle=tab]";

const panels = "[role=tabpanel]";

/** The tab of a part, by the pattern "tabs" of WAI-ARIA (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/); undefined where that names none. */
export const tabOf = (part: Element): Element | undefined => {
	const tab = part.matches(panels) ? part.ownerDocument.getElementById(part.getAttribute("aria-labelledby") ?? "") : null;
	return tab?.matches(tabs) ? tab : undefined;
};

/** The part that a tab brings to the front; null where it does not say, or that is not here. */
const partOf = (tab: Element): Element | null => {
	const link = tab.getAttribute("href") ?? tab.getAttribute("data-bs-target") ?? tab.getAttribute("data-target") ?? "";
	return tab.ownerDocument.getElementById(tab.getAttribute("aria-controls") ?? link.replace(/^#/, ""));
};

/** Are there tabs among these elements, and does nothing go from within the parts they bring to the front? */
export const areTabs = (elements: readonly Element[], going: readonly Element[]): boolean => {
	const all = elements.flatMap((element) => inAndIncluding(element, tabs));
	return all.length > 0 && !all.some((tab) => going.some((each) => partOf(tab)?.contains(each) || each.contains(partOf(tab))));
};
