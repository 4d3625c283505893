/**
 * What is bundled for the extension, and how large each may get: kilobytes (1000 bytes) of the minified script after gzip.
 * Raising a budget is a line in the change that needs it.
 *
 * `content` is small because it runs in every page of a news host; `page-reader`, its second stage, comes only into articles.
 * `facts-worker` holds the weights of the name tagger and is loaded only where facts are shown.
 */
export const bundles = [
	{ name: "content", budget: 40 },
	{ name: "page-reader", budget: 132.5 },
	{ name: "background", budget: 8 },
	{ name: "popup", budget: 19.4 },
	{ name: "reader", budget: 18.5 },
	{ name: "options", budget: 11.4 },
	{ name: "welcome", budget: 8 },
	{ name: "facts-worker", budget: 300 },
];

/** One sentence for each bundle over its budget. */
export const overBudget = (sizes) =>
	bundles
		.filter(({ name, budget }) => (sizes.get(name) ?? 0) > budget * 1000)
		.map(
			({ name, budget }) =>
				`${name}.js is ${((sizes.get(name) ?? 0) / 1000).toFixed(1)} KB gzipped, over its budget of ${budget} KB (tools/build/bundles.mjs).`,
		);
