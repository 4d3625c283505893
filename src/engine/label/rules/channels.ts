import { reason } from "../evidence.ts";
import { channels } from "./channel-words.ts";
import type { Rule } from "./rule.ts";

/** A line that invites is at most this long. Characters. */
const longest = 160;
/** What such a line weighs: with nothing else it is likely, not sure. */
const weight = 3;

const isChannel = (href: string): boolean => channels.some((place) => href.includes(place));

/** A link that says its own address or name is told, not offered: `t.me/laporrawa`, `@laporrawa`. */
const isTold = (text: string): boolean => /^\s*(?:@|https?:|\S+\.\S+\/)/u.test(text);

/** A line whose every link leads to a channel of a messenger or an aggregator: an invitation to follow, in whatever words. */
export const channelRule: Rule = ({ block, length }) => {
	if (block.linkChars === 0 || length > longest || block.role === "heading" || block.role === "caption" || block.role === "cell") return [];
	const links = block.runs.filter(({ href }) => href !== undefined);
	return links.every(({ href = "", text }) => isChannel(href) && !isTold(text))
		? [reason("shape/channel", "newsletter", weight, block.text)]
		: [];
};
