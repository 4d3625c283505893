import type { Reason } from "../../../model/verdict.ts";
import { oneOf } from "../../text/pattern.ts";
import { reason } from "../evidence.ts";
import { channels } from "./channel-words.ts";
import type { Rule } from "./rule.ts";

/** A line that invites is at most this long. Characters. */
const longest = 160;
/** What such a line weighs: with nothing else it is likely, not sure. */
const weight = 3;

const none: readonly Reason[] = [];
const channel = new RegExp(oneOf(channels));

/** A link that says its own address or name is told, not offered: `t.me/laporrawa`, `@laporrawa`. */
const isTold = (text: string): boolean => /^\s*(?:@|https?:|\S+\.\S+\/)/u.test(text);

/** A line whose every link leads to a channel of a messenger or an aggregator: an invitation to follow, in whatever words. */
export const channelRule: Rule = ({ block, length }) => {
	if (block.linkChars === 0 || length > longest || block.role === "heading" || block.role === "caption" || block.role === "cell")
		return none;
	for (const { href, text } of block.runs) if (href !== undefined && (!channel.test(href) || isTold(text))) return none;
	return [reason("shape/channel", "newsletter", weight, block.text)];
};
