/** What the page says is its article, or all it is about. */
export const articleOrMain: ReadonlySet<string> = new Set(["article", "main"]);

/** An article; a `main` may hold several. */
export const articleAlone: ReadonlySet<string> = new Set(["article"]);

/** A table. */
export const tables: ReadonlySet<string> = new Set(["table"]);

/** A picture, a table, a quote with its caption. */
export const figures: ReadonlySet<string> = new Set(["figure"]);

/** What quotes a text, of several paragraphs perhaps. */
export const blockquotes: ReadonlySet<string> = new Set(["blockquote"]);

/** The title of what a page unfolds. */
export const summaries: ReadonlySet<string> = new Set(["summary"]);

/** What heads a part of a text. */
export const headings: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6"]);
