import type { TextBlock } from "../../../model/reading/page.ts";
import { worthOf } from "../../../model/worth.ts";

/** A text with more linked characters than this share leads elsewhere, 0 to 1. */
export const leadsElsewhere = 0.3;
/** From half on a line, a caption or a table leads elsewhere where nothing else speaks for it, 0 to 1. */
export const halfLinked = 0.5;
/** From this share on a text is a link for the better part, a button or a title, 0 to 1. */
export const mostlyLink = 0.7;
/** From this share on a text is a link and hardly anything else, 0 to 1. */
export const nearlyAllLink = 0.8;
/** The title of another article has so many characters at most. The longest seen on Indonesian news pages had 25 words. */
export const longestTitle = 200;
/** A link of fewer characters of an alphabet is the entry of a menu or a topic as often as a title. Measured on lists of 264 news pages. */
const shortestTitle = 21;

/** Is a block words and nothing else: no link in it, no button, no caption? */
export const isWordsAlone = ({ role, linkChars }: TextBlock): boolean => linkChars === 0 && role !== "control" && role !== "caption";

/** Is the text of a link long enough for the title of another article? */
export const isTitleLong = (text: string): boolean => text.length * worthOf(text) >= shortestTitle;
