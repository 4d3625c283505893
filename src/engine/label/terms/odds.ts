/*
 * How sure it is that a block is the article's text, in steps of the log-odds that the prose model and a block's surroundings settled on. At
 * zero it is as likely as not. Steps that one question alone asks for stand beside that question.
 */

/** Below this no block is kept on any page, for want of hope that it is text (`alone/keep-from.ts`). */
export const leastHope = -0.5;

/** Above this a block is likely text: words of clutter between two such blocks are the article's own. */
export const likelyText = 1;

/**
 * From this on a paragraph is surely text: it shows which box is the article's and how far it goes. Behind an article stand others, whose paragraphs
 * are likely ones.
 */
export const surelyText = 2;

/** From this on a block is text by itself: class words yield to it, and what holds it is no box of clutter. */
export const certainText = 2.5;
