import type { Input } from "./input.ts";
import { statedPlace, unknownPlace } from "./place.ts";
import { Refusal } from "./refusal.ts";

/** How well-known things that are no pages begin. */
const signatures: readonly (readonly [opening: string, called: string])[] = [
	["%PDF-", "a PDF"],
	["\u0089PNG", "a picture"],
	["\u00ff\u00d8\u00ff", "a picture"],
	["GIF8", "a picture"],
	["RIFF", "a picture or sound"],
	["PK\u0003\u0004", "a ZIP archive"],
	["\u001f\u008b", "a compressed file"],
];

const hasByteOrderMark16 = (bytes: Uint8Array): boolean =>
	(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Why these bytes cannot be a web page, or undefined. Broken markup is no reason: the parser reads it as a browser does. */
const trouble = (bytes: Uint8Array): string | undefined => {
	if (bytes.length === 0) return "is empty";
	const opening = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
	const known = signatures.find(([signature]) => opening.startsWith(signature));
	if (known !== undefined) return `is ${known[1]}, not a web page`;
	if (hasByteOrderMark16(bytes)) return undefined;
	if (opening.includes("\0")) return "is binary, not a web page";
	if (opening.trim() === "" && bytes.length <= 4096) return "is empty";
	if (!/<[a-z!?/]/i.test(Buffer.from(bytes).toString("latin1"))) return "is plain text without any HTML";
	return undefined;
};

/**
 * Text that is valid UTF-8 and not plain ASCII is UTF-8, whatever its page says or forgets to say. Anything else is left to the parser,
 * which goes by byte order mark, header and `<meta charset>` as a browser does.
 */
const decoded = (bytes: Uint8Array): string | Buffer => {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!buffer.some((byte) => byte > 0x7f)) return buffer;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return buffer;
	}
};

/** jsdom accepts HTML and XML types only; servers send pages as `text/plain` too. */
const parserType = (type: string): string => (/html|xml/i.test(type) ? type : type.replace(/^[^;]*/, "text/html"));

/** A page ready to be read. */
export interface Parsed {
	readonly document: Document;
	/** Where it is on the web; absent when nobody knows. The document then stands at `unknownPlace`. */
	readonly url?: string;
}

/**
 * The document of a page. Its scripts do not run and nothing it names is fetched. Throws a Refusal where there is nothing to parse.
 * @param name how messages call it
 * @param url where the page is; when absent, the page's own word for it is taken
 */
export const parse = async ({ bytes, type = "text/html" }: Input, name: string, url: string | undefined): Promise<Parsed> => {
	const why = trouble(bytes);
	if (why !== undefined) throw new Refusal(`${name} ${why}.`);
	const { JSDOM, VirtualConsole } = await import("jsdom"); // Takes a second to load, so only where there is something to parse.
	const text = decoded(bytes);
	const open = (markup: string | Buffer, contentType: string) => new JSDOM(markup, { virtualConsole: new VirtualConsole(), contentType });
	const ways = [
		() => open(text, parserType(type)),
		// An XHTML page that is not well-formed: browsers show an error, as HTML it can be read.
		() => open(text, "text/html"),
		// jsdom 29.1 throws on some background shorthands and calculations; what colour a box has says nothing of its words.
		() => open(withoutStyles(text), "text/html"),
	];
	const opened = firstThatWorks(ways);
	if (opened === undefined) throw new Refusal(`${name} holds markup that cannot be taken apart.`);
	const { document } = opened.window;
	const place = url ?? statedPlace(document);
	opened.reconfigure({ url: place ?? unknownPlace });
	return { document, ...(place !== undefined && { url: place }) };
};

/** The start of a style attribute, unless it hides its element: that must be seen. */
const styled = /\sstyle=(?!\s*["']?[^"'>]*(?:display\s*:\s*none|visibility\s*:\s*hidden))/gi;
/** A style sheet in the page. Nothing here is asked what it hides. */
const sheet = /<style\b[^>]*>.*?<\/style\s*>/gis;

const unstyled = (text: string): string => text.replace(styled, " data-style=").replace(sheet, "");

/** Byte by byte where the encoding is still to be found, so that it can be. */
const withoutStyles = (text: string | Buffer): string | Buffer =>
	typeof text === "string" ? unstyled(text) : Buffer.from(unstyled(text.toString("latin1")), "latin1");

/** What the first of several ways gives that does not throw; undefined when all do. */
const firstThatWorks = <Value>(ways: readonly (() => Value)[]): Value | undefined => {
	for (const way of ways) {
		try {
			return way();
		} catch {
			// The next way is the answer to this one's failure.
		}
	}
	return undefined;
};
