import type { ElementId, Page, PageElement, TextBlock } from "../../model/reading/page.ts";
import { holds } from "../tree/ancestry.ts";
import { runningIn } from "./measure.ts";

/** A form that holds this share of the running text, 0 to 1, is the page: some servers wrap each whole page in one. */
const mostText = 0.5;

/** The same element, as if it were none: a box without the name of its tag among its class words. */
const asBox = (form: PageElement): PageElement => ({ ...form, tag: "div", hints: form.hints.filter((word) => word !== form.tag) });

/** The page with forms that hold most of its running text told as mere boxes: what stands in them is not asked for. */
export function withoutWholeForms(page: Page, blocks: readonly TextBlock[]): Page {
	const forms = page.elements.flatMap(({ tag }, id) => (tag === "form" ? [id as ElementId] : [])); // ids are indices
	if (forms.length === 0) return page;
	const all = runningIn(blocks);
	const whole = forms.filter((form) => all > 0 && runningIn(blocks.filter(({ element }) => holds(page, form, element))) >= mostText * all);
	if (whole.length === 0) return page;
	return { ...page, elements: page.elements.map((element, id) => (whole.includes(id as ElementId) ? asBox(element) : element)) };
}
