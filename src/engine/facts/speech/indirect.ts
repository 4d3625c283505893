import type { Passage } from "../passages.ts";
import { firstWithin, isOneOf, lastWithin, type Stretch, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Attribution, inSuffix, speakerBehind, subjectBefore, verbAt } from "./attribution.ts";

/** Reported words need their subject so near to the verb, tokens. */
const reach = 3;

/** Does a subject stand near its verb: a pronoun, a comma that closes what was put in between, a name, or what is pointed at? */
const isNear = ({ tokens }: Passage, { from, to, pronoun }: Attribution, words: Vocabulary): boolean => {
	if (pronoun || tokens[to - 1]?.text === ",") return true;
	const start = Math.max(from, to - reach);
	return tokens
		.slice(start, to)
		.some(
			(token, at) => words.speech.demonstratives.has(token) || (token.capital && (start + at > from || !words.functionWords.has(token))),
		);
};

/**
 * `Surya, ketika ditemui di rumahnya, mengatakan pihaknya …`, `Surya yang meninjau lokasi menyebutkan, …`: the verb reports as what comes right
 * behind it shows, and between the last name and the verb stands only what tells of that name.
 */
const isFar = ({ tokens }: Passage, { from, to }: Attribution, after: number, words: Vocabulary): boolean => {
	const opens = tokens[after]?.text === "," || words.speech.complementizers.startsAt(tokens, after);
	const end = 1 + lastWithin(tokens, from, to, ({ capital, kind }) => capital && kind === "word");
	const next = skip(tokens, end, ",");
	const tellsOf = next > end ? words.speech.boundaries.startsAt(tokens, next) : words.speech.relatives.has(tokens[end]);
	// `tulisan Surya yang menyatakan bahwa …`: what is written says it.
	return opens && end > from && tellsOf && to - end > 2 && !tokens.slice(next, to).some(({ text }) => text === ",");
};

/** Does a subject open with somebody who is told without a name: `Seorang diplomat yang enggan disebut namanya`? */
const isDescribed = ({ tokens }: Passage, { from }: Attribution, words: Vocabulary): boolean => {
	const determiner = words.sources.determiners.at(tokens, from);
	return determiner !== undefined && words.sources.unnamed.startsAt(tokens, from + determiner.length);
};

/** `Kata dia, …` at the start of a sentence: the speaker ends before a comma. */
const openingAttribution = (passage: Passage, sentence: Stretch, at: number, words: Vocabulary): Attribution | undefined => {
	const { tokens } = passage;
	const verb = at === sentence.from && tokens[at]?.capital ? words.speech.verbs.at(tokens, at) : undefined;
	if (verb === undefined || words.speech.speakerFirst || words.speech.nouns.has(tokens[at])) return undefined;
	const told = speakerBehind(passage, at, at + verb.length, words);
	const first = told && tokens[told.from];
	// `Sebut saja Surya, …` names examples.
	return told && (first?.capital || words.speech.pronouns.has(first)) && tokens[told.to]?.text === "," ? told : undefined;
};

/** A verb that reports words without quote marks. `melanjutkan kuliah` goes on with something, `is said to be` is said by others. */
const isReporting = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const verb = words.speech.reporting.at(tokens, at);
	if (verb === undefined || tokens[at]?.capital || words.speech.copulas.has(tokens[at - 1])) return false;
	if (!words.speech.transitive.startsAt(tokens, at)) return true;
	const next = at + verb.length;
	return isOneOf(tokens[next], [",", ":"]) || words.speech.complementizers.startsAt(tokens, next);
};

/** `Menurut warga, Budi dikenal baik`: does the sentence go on with a name that is not whom its words rest on, as in `Menurut Ketua Forum, Budi, …`? */
const goesOn = ({ tokens }: Passage, { from, to }: Stretch, words: Vocabulary): boolean => {
	const comma = firstWithin(tokens, from + 1, to, ({ text }) => text === ",");
	if (comma < 0) return false;
	const isOfName = (at: number): boolean => tokens[at]?.kind !== "word" || tokens[at]?.capital || words.names.particles.has(tokens[at]);
	let end = comma + 1;
	while (end < to && isOfName(end)) end++;
	return end < to;
};

/** Who left something unsaid in a sentence, and the token of that verb. */
interface Unsaid {
	readonly at: number;
	readonly subject: Attribution | undefined;
}

/** Does the clause of a verb at `at` begin behind a comma since the token `from`, with nobody of its own: `, namun`, `, tetapi dia`? */
const goesOnBehind = ({ tokens }: Passage, from: number, at: number, { speech, functionWords }: Vocabulary): boolean => {
	const comma = lastWithin(tokens, from, at, ({ text }) => text === ",");
	return comma >= 0 && tokens.slice(comma + 1, at).every((token) => functionWords.has(token) && !speech.relatives.has(token));
};

/** Whoever stands before a reporting verb at `at` and says what it reports; undefined where that is another. */
const reportedBy = (passage: Passage, at: number, unsaid: Unsaid | undefined, words: Vocabulary): Attribution | undefined => {
	const { tokens } = passage;
	// `Darmo tidak merinci kerugian, namun memastikan`: he says it all the same.
	if (unsaid?.subject !== undefined && goesOnBehind(passage, unsaid.at, at, words)) return unsaid.subject;
	const subject = subjectBefore(passage, at, words);
	if (subject === undefined) return undefined;
	// `…," kata Budi saat bercerita`: that verb speaks already, for the words between the marks.
	if (isOneOf(tokens[subject.from - 1], [",", "”", '"']) && words.speech.verbs.startsAt(tokens, subject.from)) return undefined;
	const after = at + (words.speech.reporting.at(tokens, at)?.length ?? 1);
	const isOwn = isNear(passage, subject, words) || isFar(passage, subject, after, words) || isDescribed(passage, subject, words);
	return isOwn ? subject : undefined;
};

/** `Menurut Budi, …` and `…, kata Budi` without quote marks, and `Budi mengatakan …`: the attributions of a sentence outside quotes. */
export const indirectAttributions = (
	passage: Passage,
	outside: (token: number) => boolean,
	words: Vocabulary,
): readonly (Attribution & { readonly sentence: Stretch })[] =>
	passage.sentences.flatMap((sentence) => {
		const { tokens } = passage;
		const { denials, relatives } = words.speech;
		let unsaid: Unsaid | undefined;
		for (let at = sentence.from; at < sentence.to; at++) {
			if (!outside(at)) continue;
			const stem = words.speech.suffixes.find(
				(suffix) => words.speech.accordingTo.includes(tokens[at]?.low.slice(0, -suffix.length) ?? "") && tokens[at]?.low.endsWith(suffix),
			);
			if (stem !== undefined) return [{ ...inSuffix(at), sentence }];
			const isDenied = denials.endsBefore(tokens, at);
			// `Darmo tidak merinci keberatan yang disampaikan Ratih`: what is left unsaid is no statement of hers.
			const isWithin = unsaid !== undefined && relatives.has(tokens[at - 1]);
			const cue = isDenied || isWithin ? undefined : words.speech.accordingTo.at(tokens, at);
			const source = cue && speakerBehind(passage, at, at + cue.length, words);
			if (source !== undefined) {
				if (goesOn(passage, source, words)) return [];
				// `disampaikan kepada Budi`: said to him.
				if (!words.speech.prepositions.has(tokens[source.from])) return [{ ...source, sentence }];
			}
			if (isReporting(tokens, at, words)) {
				// `tidak menyebut nama`, but `tidak membantah` is an answer.
				const isLeft = isDenied && !denials.has(tokens[at]);
				if (isLeft) unsaid = { at, subject: subjectBefore(passage, at, words) };
				const teller = isLeft ? undefined : reportedBy(passage, at, unsaid, words);
				if (teller !== undefined) return [{ ...teller, sentence }];
			}
			const opening = openingAttribution(passage, sentence, at, words);
			if (opening !== undefined) return [{ ...opening, sentence }];
			const verb = verbAt(tokens, at, words);
			// `Si Kancil, demikian ia dijuluki, …`: what somebody is called.
			if (verb !== undefined && tokens[at - 1]?.text === "," && !words.names.aliasTails.startsAt(tokens, at)) {
				if (verb.suffixed) return [{ ...inSuffix(at), sentence }];
				if (words.speech.nouns.has(tokens[at])) continue;
				const told = speakerBehind(passage, at, at + verb.length, words);
				if (told !== undefined) return [{ ...told, sentence }];
			}
		}
		return [];
	});
