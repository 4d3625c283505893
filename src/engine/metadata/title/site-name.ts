import type { Page, TextBlock } from "../../../model/reading/page.ts";
import { hostOf } from "../../text/addresses.ts";
import { wordKey } from "./likeness.ts";

/** What stands between a headline and the name of the site. A hyphen must have spaces around it. */
const separators = /\s+[-–—|│·•»«>/~]+\s+|\s*[|│｜ㅣ»]\s*|\s+::\s+|:\s+(?=\S+$)|\s*[_]\s*(?=\S+$)/u;

/** The same, kept when a title is parted. */
const partedBy = new RegExp(`(${separators.source})`, "u");

/** The parts of a title, parted at every mark that may stand between a headline and a name. */
export const titleParts = (text: string): readonly string[] => text.split(separators).filter((part) => part.trim() !== "");

/** Is the text one of these folded names and nothing else? */
export const isSiteName = (text: string, names: readonly string[]): boolean => {
	const compact = wordKey(text).replaceAll(" ", "");
	return names.some((name) => name.replaceAll(" ", "") === compact);
};

/**
 * Takes the site's name off either end of a title; a title that is nothing else stays as it is. What only begins with a name of one word goes
 * at the end alone (`Kabar Daerah`): at the beginning it may be the headline's (`Kabar Duka | …`).
 */
export const withoutSite = (title: string, names: readonly string[]): string => {
	const pieces = title.split(partedBy);
	const isSite = (piece: string, isEnd: boolean): boolean => {
		const folded = wordKey(piece);
		return (
			folded === "" ||
			names.some(
				(name) =>
					name === folded ||
					name.replaceAll(" ", "") === folded.replaceAll(" ", "") ||
					(folded.length > 3 && name.split(" ").length > 1 && ` ${name} `.includes(` ${folded} `)) ||
					(name.length > 3 && (isEnd || name.includes(" ")) && folded.startsWith(`${name} `) && folded.length < name.length * 3),
			)
		);
	};
	let start = 0;
	let end = pieces.length;
	while (end - start > 2 && isSite(pieces[end - 1] ?? "", true)) end -= 2;
	while (end - start > 2 && isSite(pieces[start] ?? "", false)) start += 2;
	return pieces.slice(start, end).join("").trim();
};

/** What follows the site's name and a colon, as blogs write it; empty where there is none. Who speaks in a headline stands like that, too. */
export const afterSite = (title: string, names: readonly string[]): string => {
	const [name = "", rest = ""] = title.split(/:\s+(.*)/su);
	return isSiteName(name, names) ? rest : "";
};

/** Labels of the host that may be the site's name: `kompas` of `www.kompas.com`. */
export const hostNames = (url: string | undefined): readonly string[] => {
	const host = hostOf(url ?? "").replace(/^www\d?\./, "");
	const labels = host.split(".");
	return host === "" ? [] : [...new Set([host, ...labels.slice(0, -1).filter((label) => label.length > 2), labels.slice(-2).join(".")])];
};

/** Is this block one link to an address that the page's own begins with, as a site's name at its head is? */
const leadsAbove = ({ text, linkChars, runs }: TextBlock, url: string): boolean =>
	linkChars === text.length && runs.every(({ href }) => href !== undefined && href.length < url.length && url.startsWith(href));

/** What headings that lead to the site's front page call it, folded. */
export const headNames = ({ url, blocks }: Page): readonly string[] =>
	url === undefined
		? []
		: blocks.flatMap((block) => (block.kind === "text" && block.level === 1 && leadsAbove(block, url) ? [wordKey(block.text)] : []));
