import { isHyphen, type Stretch, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";

const glued = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

/** `J`, `Hj`, `KH`, `PT`: not `AS`, which ends a sentence as any name does. */
const isShortened = (token: Token | undefined, { names }: Vocabulary): boolean =>
	token !== undefined &&
	token.text.length <= 2 &&
	(!/^\p{Upper}{2}$/u.test(token.text) || names.honorifics.has(token) || names.legalForms.has(token));

/** Can the run go on at `at`, and where does it then stand? */
const goOn = (tokens: readonly Token[], at: number, words: Vocabulary): number | undefined => {
	const token = tokens[at];
	if (token === undefined || token.kind === "break") return undefined;
	// `Universitas Contoh Rp 5 juta`: a sum begins.
	if (tokens[at + 1]?.kind === "number" && words.currencies.at(tokens, at)?.length === 1) return undefined;
	if (token.kind === "word" && token.capital) return at + 1;
	// A number inside or at the end of a name: `SMAN 3`, `Boeing 737`, but no year or count of its own.
	if (token.kind === "number" && token.spaced && /^\d{1,3}$/u.test(token.text) && /^\p{Upper}/u.test(tokens[at + 1]?.text ?? ""))
		return at + 1;
	const next = tokens[at + 1];
	// `Jae-In`, `TNI-Polri`, `al-Assad`.
	if (isHyphen(token) && glued(next) && next?.kind === "word") return at + 2;
	// Initials: `J. K. Rowling`.
	if (token.text === "." && glued(token) && isShortened(tokens[at - 1], words) && next?.capital && next.spaced) return at + 1;
	if (token.text === "&" && next?.capital) return at + 2;
	// Particles: `bin`, `al`, `van`, two of them in `van der`.
	const goesOn = next?.capital || isHyphen(next) || (words.names.particles.has(next) && tokens[at + 2]?.capital);
	if (token.kind === "word" && words.names.particles.has(token) && goesOn) return at + 1;
	return undefined;
};

/** May a run start at this token? Not with a mark, a small letter or a word that is capitalised for other reasons. */
const startsRun = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const token = tokens[at];
	if (token?.kind !== "word") return false;
	return token.capital || (words.names.particles.has(token) && tokens[at + 1]?.text === "-" && (tokens[at + 2]?.capital ?? false));
};

/** The stretches of capitalised words of a passage. */
export const runs = (tokens: readonly Token[], words: Vocabulary): readonly Stretch[] => {
	const found: Stretch[] = [];
	for (let at = 0; at < tokens.length; ) {
		if (!startsRun(tokens, at, words)) {
			at += 1;
			continue;
		}
		let to = at + 1;
		for (let next = goOn(tokens, to, words); next !== undefined; next = goOn(tokens, to, words)) to = next;
		found.push({ from: at, to });
		at = to;
	}
	return found;
};

/** `TNI`, `KPK-RI`, `G20`: capitals and numbers, two capitals first. */
export const isAcronym = (token: Token | undefined): boolean =>
	token !== undefined && /^[\p{Upper}\p{N}-]{2,7}$/u.test(token.text) && /^\p{Upper}{2}/u.test(token.text);
