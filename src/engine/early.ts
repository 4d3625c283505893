import type { EarlyBlock, EarlyJudge, EarlyVerdict } from "../model/reading/early.ts";
import { concealedLabels } from "../model/reading/label.ts";
import { mayBeStep, type PhraseMatch } from "./text/phrase-match.ts";
import type { Words } from "./text/words.ts";

/** What may follow a label that is not linked before doubt sets in: a bracket, an arrow, a full stop. Characters. */
const looseChars = 4;
/** A label that stands for what it introduces is short. Characters. */
const longestLabel = 60;
/** Share of a box's own words that must be links for its class to decide. */
const linkedBox = 0.6;

/** Is all that follows the phrase a link? */
const restIsLink = (block: EarlyBlock, match: PhraseMatch): boolean => block.text.length - match.end - block.linkChars <= looseChars;

const isAlone = (block: EarlyBlock, match: PhraseMatch): boolean => block.text.length - match.end <= looseChars;

/** One phrase on one block, by how the phrase must stand. Undefined: it does not decide here. */
const byPhrase = (block: EarlyBlock, match: PhraseMatch): EarlyVerdict | undefined => {
	const { label } = match;
	const alone = isAlone(block, match);
	switch (match.kind) {
		case "whole":
			// "[Click here]" may lead to a form, "[Latest news]" be the entry of a menu: where it leads and stands tells, and that is for the full pass to ask.
			if (block.linkChars > 0) return undefined;
			return { label, state: block.finished ? "sure" : "waiting", introduces: true };
		case "lead":
			if (alone && block.text.length > longestLabel) return undefined;
			if (alone) return { label, state: block.finished ? "sure" : "waiting", introduces: true };
			// So may "Click [Register]".
			if (mayBeStep(match)) return undefined;
			if (block.linkChars > 0 && restIsLink(block, match)) return { label, state: block.finished ? "sure" : "waiting", introduces: false };
			// With its colon, the link may still be under way.
			return match.marked && !block.finished ? { label, state: "waiting", introduces: false } : undefined;
		case "open":
			return { label, state: block.finished ? "sure" : "waiting", introduces: false };
		case "within":
			return block.finished ? { label, state: "sure", introduces: false } : undefined;
		case "notice":
			return undefined; // Where it stands in the article decides, and that is not known yet.
	}
};

/** Class words say a phrase of the pack themselves (`baca-juga`), and the block is links: what plugins and themes write. One word (`more`) names much else. */
const byHints = (block: EarlyBlock, words: Words): EarlyVerdict | undefined => {
	if (block.hints.length === 0 || block.text === "" || block.linkChars < block.text.length * linkedBox) return undefined;
	const match = words
		.find(block.hints.join(" "), -1)
		.find(({ label, kind, phrase }) => concealedLabels.has(label) && (kind === "lead" || kind === "whole") && phrase.includes(" "));
	return match && { label: match.label, state: block.finished ? "sure" : "waiting", introduces: false };
};

/** Nothing but links after a label that stands alone: titles, which no invitation stands over. */
const byIntroduction = (block: EarlyBlock): EarlyVerdict | undefined => {
	if (!block.after || block.after === "newsletter" || block.text === "" || block.linkChars < block.text.length - looseChars)
		return undefined;
	return { label: block.after, state: block.finished ? "sure" : "waiting", introduces: false };
};

/**
 * Judges what has arrived of a page by itself: by its phrase, by its class words, by the label before it. More careful than the full pass,
 * which sees neighbours too; what it finds, the full pass finds as well, but for a label before a file to fetch, and a menu below a label: how many links follow, and how long they are, is not known yet. What is not hidden in the page by default can wait for that.
 */
export const earlyJudge =
	(words: Words): EarlyJudge =>
	(block) => {
		const linkStart = block.linkChars > 0 ? block.text.length - block.linkChars : -1;
		const match = words.find(block.text, linkStart).find(({ label }) => concealedLabels.has(label));
		const found = match && byPhrase(block, match);
		if (found) return found;
		const unfinished = block.finished ? undefined : words.opensWith(block.text, concealedLabels);
		if (unfinished) return { label: unfinished, state: "waiting", introduces: false };
		return byIntroduction(block) ?? byHints(block, words);
	};
