/** What the page says is its article, or all it is about. */
export const articleOrMain: ReadonlySet<string> = new Set(["article", "main"]);

/** An article; a `main` may hold several. */
export const articleAlone: ReadonlySet<string> = new Set(["article"]);
