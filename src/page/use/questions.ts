import type { Clutter } from "../../model/reading/label.ts";

/** What a page asks its reader: polls, calculators, searches, letters to write, who it is. Without its field, or the button beside it, none can be answered. */

/** What an answer is written, chosen or set in. */
const fields = "input:not([type=hidden]),select,textarea";
/** What a poll or a calculator asks with, and what signs up for letters does not. */
const choices = "select,[type=radio],[type=number]";
const address = "[type=email]";

/** What one signs in with. */
const password = "[type=password]";

/** Fields, and what else an answer may be given by: a box that nothing names and that holds one of these may be a question. */
export const answers = "form,input,select,textarea,button,[role=button]";

/** A box that asks something without a form says no more, characters. */
const longestQuestion = 400;

/** Does a control stand beside a field, in a form or a small box? What sends off an answer stays with it, whatever it says. */
export const isBesideField = (control: Element): boolean => {
	const box = control.closest("form") ?? control.parentElement;
	const asks = box !== null && (box.localName === "form" || (box.textContent ?? "").length <= longestQuestion);
	return asks && control.querySelector(fields) === null && box.querySelector(fields) !== null;
};

/**
 * Would hiding an element as clutter of this label take away a question that is none of that? A form that holds the article is no question: some
 * servers wrap each whole page in one.
 */
export const holdsQuestion = (element: Element, label: Clutter, holdsArticle: (box: Element) => boolean): boolean => {
	const holds = (what: string): boolean => element.querySelector(what) !== null;
	// Comments are written into a field of their own, and sign-ups have one for the address.
	if (label === "comments") return false;
	// "Sign in" calls to subscribe where an article breaks off, and heads the way in to what a reader has paid for.
	const form = element.closest("form");
	if (holds(password) || (form?.querySelector(password) && !holdsArticle(form))) return true;
	return (holds(choices) && !holds(address)) || (label !== "newsletter" && holds(label === "navigation" ? fields : "textarea"));
};
