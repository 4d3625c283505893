import { pieceText } from "../engine/article/plain-text.ts";
import type { Article } from "../model/reading/article.ts";
import type { SpokenPiece } from "../ui/aloud/reading-aloud.ts";

/** The headline and every piece that has words, with the elements of `view` that show them. */
export const spokenPieces = ({ title, body }: Article, view: HTMLElement): readonly SpokenPiece[] =>
	[{ shown: "h1", text: title }, ...body.map((piece, index) => ({ shown: `[data-piece="${index}"]`, text: pieceText(piece) }))].flatMap(
		({ shown, text }) => {
			const element = view.querySelector<HTMLElement>(shown);
			return element === null || text.trim() === "" ? [] : [{ element, text }];
		},
	);

/** What is left to read aloud from the first piece in sight on, `edge` pixels below the top of the screen; behind the text, all of it. */
export const fromSight = (pieces: readonly SpokenPiece[], edge: number): readonly SpokenPiece[] =>
	pieces.slice(
		Math.max(
			0,
			pieces.findIndex(({ element }) => element.getBoundingClientRect().bottom > edge),
		),
	);
