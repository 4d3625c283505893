import { endsInFullStop } from "../../text/endings.ts";
import { oneOf } from "../../text/pattern.ts";
import { isBetweenParagraphs } from "../questions/among-text.ts";
import { channels } from "../terms/channel-words.ts";
import { reason } from "../terms/evidence.ts";
import { leadsElsewhere } from "../terms/links.ts";
import type { Rule } from "./rule.ts";

/** A line that invites is at most this long. Characters. */
const longest = 160;
/** What such a line weighs: with nothing else it is likely, not sure; a sentence with a link in it may tell what was said there. */
const weights = { line: 3, sentence: 1 } as const;

const channel = new RegExp(oneOf(channels));

/** Does a link say its own address or name: `t.me/laporrawa`, `@laporrawa`? The article tells of it, and offers nothing. */
const saysAddress = (text: string): boolean => /^\s*(?:@|https?:|\S+\.\S+\/)/u.test(text);

/** "Not in our group yet? Join today." */
const asksOrCalls = /[?!？！]/u;

/** One post of a channel has a number of its own: `t.me/harborcouncil/1234`. It is a source, as reports name one. */
const isPost = (href: string): boolean => /\/\d+(?:[?#]|$)/u.test(href);

/** A line whose every link leads to a channel of a messenger or an aggregator: an invitation to follow, in whatever words. */
export const channelRule: Rule = ({ block, length, linkDensity }, weighed, index) => {
	if (block.linkChars === 0 || length > longest || block.role === "heading" || block.role === "caption" || block.role === "cell") return [];
	for (const { href, text } of block.runs) if (href !== undefined && (!channel.test(href) || isPost(href) || saysAddress(text))) return [];
	const isSentence =
		endsInFullStop(block.text) && linkDensity < leadsElsewhere && !asksOrCalls.test(block.text) && isBetweenParagraphs(weighed, index);
	return [reason("shape/channel", "newsletter", isSentence ? weights.sentence : weights.line, block.text)];
};
