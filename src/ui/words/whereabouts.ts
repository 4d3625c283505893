import type { MessageKey } from "./translate.ts";

/** Where the page is that a text was read from: `here`, in its tab; `moved`, the tab went on to another page; `closed`, the tab is gone. */
export type Whereabouts = "here" | "moved" | "closed";

/** What to say of a page that is not there any more. Nothing can be done to it. */
export const goneSentences: Readonly<Record<Exclude<Whereabouts, "here">, MessageKey>> = { moved: "pageMoved", closed: "pageClosed" };
