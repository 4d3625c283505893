import type { ReadingPack } from "../../../model/words/language.ts";
import { dateWordsOf, foldDay } from "./date-words.ts";

/** A year of any calendar in use, and another number: a telephone number has none, and a year alone is that of a ruling or a book. */
const dayAndYear = /(?<!\d)(?:14|19|20|25)\d{2}(?!\d)(?=\D+\d)|\d\D+(?:14|19|20|25)\d{2}(?!\d)/u;
const monthAndYear = /(\p{Alpha}[\p{Alpha}\p{M}]+)[.,]?\s+(?:14|19|20|25)\d{2}(?!\d)/u;

/** A function that says whether a line tells a day, or a month by its name, with a year: `Ani Wijaya, Mei 2021`. */
export const daySayer = (packs: readonly ReadingPack[]): ((text: string) => boolean) => {
	const { month } = dateWordsOf(packs);
	return (text) => {
		if (dayAndYear.test(text)) return true;
		const word = monthAndYear.exec(text)?.[1];
		return word !== undefined && month(foldDay(word)) !== undefined;
	};
};
