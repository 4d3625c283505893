import type { Following, ReadingPack } from "../../model/words/language.ts";
import { channelNames } from "./following-words.ts";
import { oneOf } from "./pattern.ts";
import { callsSite } from "./site-names.ts";

/** What may stand around a word. Spelt out, because classes of all scripts are compiled anew for each page. */
const edge = "[\\s.,:;!?()/&|-]";

/** `Yuk, ikuti …`: any number of the words before the verb, and the verb. */
const opening = ({ before, verbs }: Following): RegExp => new RegExp(`^(?:${oneOf(before)}${edge}+)*${oneOf(verbs)}(?=${edge}|$)`);

/** One of these words, anywhere. */
const saying = (phrases: readonly string[]): RegExp => new RegExp(`(?:^|${edge})${oneOf(phrases)}(?=${edge}|$)`);

/** In quotation marks someone else may be the one who invites. */
const quoteMark = /["“”„«»]/;

/**
 * Makes packs ready to tell an invitation to follow: it opens with a verb of this kind, names a channel or the site itself, and says that what it
 * invites to is the site's own; all of that in the words of one language. A channel is its own by the name of the site, too.
 * @returns whether a text, from its first letter on and as it is and folded, is one on a site of these names
 */
export function following(packs: readonly ReadingPack[]): (text: string, folded: string, siteNames: readonly string[]) => boolean {
	const channel = new RegExp(oneOf(channelNames));
	const languages = packs.flatMap((pack) => pack.following ?? []).map((one) => ({ opens: opening(one), says: saying(one.own) }));
	return (text, folded, siteNames) => {
		const onChannel = channel.test(folded);
		const ofSite = callsSite(text, folded, siteNames);
		if (!(onChannel || ofSite) || quoteMark.test(folded)) return false;
		return languages.some(({ opens, says }) => opens.test(folded) && ((onChannel && ofSite) || says.test(folded)));
	};
}
