// Scores as tables a person can read and paste.

const mean = (values) => (values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + Number(value), 0) / values.length);
const percent = (share) => (Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`);
const table = (head, rows) =>
	[head, head.map((_, at) => (at < 2 ? ":--" : "--:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const enginesOf = (scores) => [...new Set(scores.map(({ engine }) => engine))];

/** F1 is that of the scrapinghub article extraction benchmark: of mean precision and mean recall over 4-word shingles. */
export function textTable(scores, sets) {
	const rows = sets.flatMap((set) =>
		enginesOf(scores).flatMap((engine) => {
			const own = scores.filter((score) => score.set === set && score.engine === engine && score.kind === "article");
			const bodies = own.filter(({ f1 }) => f1 !== undefined);
			const segments = own.filter(({ must }) => must !== undefined);
			if (own.length === 0) return [];
			const precision = mean(bodies.map((score) => score.precision));
			const recall = mean(bodies.map((score) => score.recall));
			const ordered = bodies.map(({ f1 }) => f1).sort((one, other) => one - other);
			const sum = (key) => segments.reduce((total, score) => total + score[key], 0);
			const text =
				bodies.length > 0
					? [
							((2 * precision * recall) / (precision + recall)).toFixed(3),
							precision.toFixed(3),
							recall.toFixed(3),
							ordered[Math.floor(ordered.length / 10)].toFixed(3),
							percent(mean(ordered.map((f1) => f1 > 0.9))),
						]
					: ["–", "–", "–", "–", "–"];
			return [
				[
					set,
					engine,
					own.length,
					...text,
					percent(sum("found") / sum("must")),
					percent(sum("leaked") / sum("mustNot")),
					own.filter(({ empty }) => empty).length,
					mean(own.map(({ ms }) => ms)).toFixed(0),
				],
			];
		}),
	);
	return table(
		[
			"set",
			"engine",
			"pages",
			"F1",
			"precision",
			"recall",
			"10th percentile",
			"above 0.9",
			"must found",
			"leaked",
			"empty",
			"ms (jsdom, parse included)",
		],
		rows,
	);
}

export function metadataTable(scores) {
	const rows = enginesOf(scores).map((engine) => {
		const own = scores.filter((score) => score.engine === engine);
		const rate = (key) => percent(mean(own.filter((score) => score[key] !== undefined).map((score) => score[key])));
		return [engine, own.length, rate("title"), rate("author"), rate("date")];
	});
	return `\n${table(["engine", "pages", "title near", "an author named", "date right"], rows)}`;
}

export function detectionTable(scores) {
	const rows = enginesOf(scores).flatMap((engine) => {
		const own = scores.filter((score) => score.engine === engine && score.isArticle !== undefined);
		const articles = own.filter(({ kind }) => kind === "article");
		const others = own.filter(({ kind }) => kind !== "article");
		if (articles.length === 0 || others.length === 0) return [];
		const found = mean(articles.map(({ isArticle }) => isArticle));
		const alarms = mean(others.map(({ isArticle }) => isArticle));
		const fronts = others.filter(({ pageType }) => ["home", "section", "listing"].includes(pageType));
		return [
			[
				engine,
				own.length,
				percent(found),
				percent(alarms),
				((found + 1 - alarms) / 2).toFixed(3),
				percent(mean(fronts.map(({ isArticle }) => isArticle))),
			],
		];
	});
	return `\n${table(["engine", "pages", "articles found", "others taken for articles", "balanced accuracy", "of home pages, sections, listings"], rows)}`;
}
