import { lettersIn } from "../../text/letters.ts";

/** What a heading says, however it is numbered: the same for it and for the entry of a table of contents that leads to it. */
export const headingKey = (text: string): string => lettersIn(text.toLowerCase()).join(" ") || text;
