/** Elements that are made for text: no box of something else stands in one of these alone. */
export const textTags: ReadonlySet<string> = new Set(
	"p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th blockquote span b strong i em u".split(" "),
);
