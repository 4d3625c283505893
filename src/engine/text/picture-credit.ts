import { onceFor } from "../../model/once.ts";
import type { ReadingPack } from "../../model/words/language.ts";
import { never, oneOf } from "./pattern.ts";

/** Whoever took a picture is named in so many characters at most. */
const longestName = 60;
/** What such words stand behind, but for the beginning of the text: the end of a sentence, a dash, a bracket with an agency (`(AP Photo/…`). */
const before = "[.!?…。)\\]”\"'|/—–-]\\s*|[([（][^()[\\]（）]{0,12}";

/** A mark or a measure, as of a camera: `8/10`, `50 MP`. An agency may begin with a number (`123RF`). */
const figure = "\\p{N}+(?![\\p{Alpha}\\p{N}])";

/** A word alone needs a colon or a slash behind it, several need none: `Foto: Rania Wuri`, `photo by Rania Wuri`. */
const ending = onceFor((packs: readonly ReadingPack[]): RegExp => {
	const all = packs.flatMap(({ pictures = [] }) => pictures);
	const several = all.filter((words) => words.includes(" "));
	if (all.length === 0) return never;
	const bare = several.length === 0 ? "" : `|${oneOf(several)}(?=\\s)`;
	return new RegExp(`(?:^|${before})(?:${oneOf(all)}\\s*[:：/]${bare})\\s*(?!${figure})(\\S.{0,${longestName - 1}})$`, "iu");
});

/** Where a text begins to name, at its end, who took a picture (`… di balai desa. Foto: Rania Wuri`), characters; -1 where it does not. */
export function pictureCredit(text: string, packs: readonly ReadingPack[]): number {
	const found = ending(packs).exec(text);
	const first = found?.[1]?.charAt(0) ?? "";
	// A name, a sign, a letter of a script without capitals: whatever a sentence goes on with is small.
	return found === null || first !== first.toUpperCase() ? -1 : found.index;
}
