// How good one engine's answer for one page is.

import { scoreText } from "../tools/fit/score.mjs";
import { segmentsIn } from "../tools/fit/segments.mjs";

const fold = (text) =>
	(text ?? "")
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu)
		?.join(" ") ?? "";

/** Equal, one inside the other with at least 60 % of its length, or 80 % of the words in common. */
function isNear(truth, title) {
	const [one, other] = [fold(truth), fold(title)];
	if (one === "" || other === "") return one === other;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (long.includes(short) && short.length / long.length >= 0.6) return true;
	const words = new Map();
	for (const word of one.split(" ")) words.set(word, (words.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of other.split(" ")) {
		const left = words.get(word) ?? 0;
		if (left > 0) common++;
		words.set(word, left - 1);
	}
	return (2 * common) / (one.split(" ").length + other.split(" ").length) >= 0.8;
}

const day = 24 * 60 * 60 * 1000;
/** The same calendar day as written, or within 24 hours. */
const isSameDay = (truth, date) =>
	Boolean(date) && (String(truth).slice(0, 10) === String(date).slice(0, 10) || Math.abs(Date.parse(truth) - Date.parse(date)) < day);

/** Scores of one page; a field is absent where the truth says nothing of it. */
export function scorePage(truth, output) {
	const about = { kind: truth.kind ?? "article", pageType: truth.pageType, isArticle: output.isArticle };
	if (about.kind !== "article") return about;
	const authors = truth.author ?? [];
	return {
		...about,
		empty: output.text.trim() === "",
		...(truth.body && scoreText(Array.isArray(truth.body) ? truth.body.join("\n\n") : truth.body, output.text)),
		...(truth.with?.length &&
			!truth.body && {
				must: truth.with.length,
				found: segmentsIn(output.text, truth.with).length,
				mustNot: truth.without?.length ?? 0,
				leaked: segmentsIn(output.text, truth.without ?? []).length,
			}),
		...(truth.title && { title: isNear(truth.title, output.title) }),
		...(authors.length > 0 && {
			author: authors.some((author) => ` ${fold((output.authors ?? []).join(" , "))} `.includes(` ${fold(author)} `)),
		}),
		...(truth.date && { date: isSameDay(truth.date, output.date) }),
	};
}
