/** A box, or a row of boxes, with more than this share of the sure paragraphs' characters, 0 to 1, is the article's own. */
export const mostText = 0.6;
/** What holds more than this share of the article's characters, 0 to 1, is the article or a part of it, no clutter beside it. */
export const mostArticle = 0.2;
