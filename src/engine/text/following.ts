import type { Following, ReadingPack } from "../../model/words/language.ts";
import { channelNames } from "./following-words.ts";
import { oneOf } from "./pattern.ts";

/** What may stand around a word. Spelt out, because classes of all scripts are compiled anew for each page. */
const edge = "[\\s.,:;!?()/&|-]";

/** `Yuk, ikuti …`: any number of the words before the verb, and the verb. */
const opening = ({ before, verbs }: Following): RegExp => new RegExp(`^(?:${oneOf(before)}${edge}+)*${oneOf(verbs)}(?=${edge}|$)`);

/** One of these words, anywhere. */
const saying = (phrases: readonly string[]): RegExp => new RegExp(`(?:^|${edge})${oneOf(phrases)}(?=${edge}|$)`);

/** In quotation marks someone else may be the one who invites. */
const quoteMark = /["“”„«»]/;

/**
 * Makes packs ready to tell an invitation to follow: it opens with a verb of this kind, names a channel, and says that the channel is the site's
 * own; all of that in the words of one language.
 * @returns whether a text, folded and from its first letter on, is one
 */
export function following(packs: readonly ReadingPack[]): (folded: string) => boolean {
	const channel = new RegExp(oneOf(channelNames));
	const languages = packs.flatMap((pack) => pack.following ?? []).map((one) => ({ opens: opening(one), says: saying(one.own) }));
	return (folded) =>
		channel.test(folded) && !quoteMark.test(folded) && languages.some(({ opens, says }) => opens.test(folded) && says.test(folded));
}
