import type { OwnRule } from "../../src/model/site/settings.ts";

/** A reader's own rule that hides what a selector names. */
export const hide = (selector: string): OwnRule => ({ action: "hide", selector });

/** A reader's own rule that always keeps what a selector names. */
export const keep = (selector: string): OwnRule => ({ action: "keep", selector });
