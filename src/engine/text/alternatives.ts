/** Words to choose from, in brackets. */
const choice = /\(([^()|]*\|[^()]*)\)/;

/**
 * The phrases that one with words to choose from stands for: `(baca|lihat) juga` for `baca juga` and `lihat juga`. Labels are put together from few
 * words, and a list of all of them would hide which are missing.
 */
export function alternatives(phrase: string): readonly string[] {
	const found = choice.exec(phrase);
	if (found === null) return [phrase];
	const [before, after] = [phrase.slice(0, found.index), phrase.slice(found.index + found[0].length)];
	const rests = alternatives(after);
	return (found[1] ?? "").split("|").flatMap((word) => rests.map((rest) => before + word + rest));
}
