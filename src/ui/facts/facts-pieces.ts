import type { Piece } from "../../model/reading/article.ts";
import type { FactGroup } from "./fact-groups.ts";

/** The facts as parts of a document, to stand below an article: a heading, then for each kind one of its own and a list. Nothing where there are none. */
export const factsPieces = (title: string, groups: readonly FactGroup[], origin: string): readonly Piece[] =>
	groups.length === 0
		? []
		: [
				{ kind: "heading", level: 2, runs: [{ text: title }] },
				...groups.flatMap(({ title: heading, rows }): readonly Piece[] => [
					{ kind: "heading", level: 3, runs: [{ text: heading }] },
					{ kind: "list", ordered: false, items: rows.map((row) => ({ runs: [{ text: rowText(row) }] })) },
				]),
				{ kind: "paragraph", runs: [{ text: origin }] },
			];

/** A fact in a line, what is said beside it in brackets. */
export const rowText = ({ words, detail }: FactGroup["rows"][number]): string => (detail === undefined ? words : `${words} (${detail})`);
