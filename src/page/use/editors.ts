/** What is written into: a draft, a comment, an article that its own newsroom edits in place. */
export const editors = "[contenteditable]:not([contenteditable=false])";

/**
 * Is an element, what it stands in, or what it holds written into? A mark in there would be saved with the text, and a mark around it would take
 * what is being written from under the hands of who writes it.
 */
export const isEdited = (element: Element): boolean => (element.closest(editors) ?? element.querySelector(editors)) !== null;
