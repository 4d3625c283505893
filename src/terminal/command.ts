import { parseArgs } from "node:util";
import { isWebAddress } from "./place.ts";
import { Refusal } from "./refusal.ts";

/** What the command line can print an article as. */
const formats = ["text", "markdown", "json"] as const;
export type Format = (typeof formats)[number];

/** What the words on the command line ask for. */
export type Command =
	| { readonly kind: "help" }
	| { readonly kind: "version" }
	| {
			readonly kind: "read";
			/** A file's path, `-` for standard input, or an http(s) address. */
			readonly source: string;
			/** Where the page would be on the web: relative links are resolved against it. */
			readonly url?: string;
			readonly format: Format;
			readonly facts: boolean;
			readonly force: boolean;
	  };

/** What `--help` prints. */
export const usage = `baca-saja read <file.html | - | https-address> [options]

Reads a news page: the article without read-also lines and other clutter.

  --url URL                     where the page is on the web; when absent, what the page says of itself
  --format text|markdown|json   text when absent
  --facts                       with the key facts
  --force                       read it even if it looks like no article
  --help, --version

Exit codes: 0 an article was read, 2 wrong usage or unreadable input, 3 the page is no article.
`;

const options = {
	url: { type: "string" },
	format: { type: "string", default: "text" },
	facts: { type: "boolean", default: false },
	force: { type: "boolean", default: false },
	help: { type: "boolean", default: false },
	version: { type: "boolean", default: false },
} as const;

const parse = (words: readonly string[]) => {
	try {
		return parseArgs({ args: [...words], options, allowPositionals: true });
	} catch (error) {
		// Node's sentence names the flag; what follows the first sentence is advice that does not fit here.
		const [sentence] = error instanceof Error ? error.message.split(/\.\s|\n/) : [];
		throw new Refusal(`${sentence ?? "The options could not be read"}. Try --help.`);
	}
};

const isFormat = (word: string): word is Format => formats.some((format) => format === word);

/** Words after the program's name → command. Throws a Refusal on anything it does not understand. */
export const parseCommand = (words: readonly string[]): Command => {
	const { values, positionals } = parse(words);
	if (values.help) return { kind: "help" };
	if (values.version) return { kind: "version" };
	const [verb, source, extra] = positionals;
	if (verb === undefined) throw new Refusal("Nothing to do: name a page to read, as in “baca-saja read page.html”. Try --help.");
	if (verb !== "read") throw new Refusal(`“${verb}” is not a command; the only one is “read”. Try --help.`);
	if (source === undefined) throw new Refusal("Name a page to read: a file, an address, or - for standard input.");
	if (extra !== undefined) throw new Refusal(`One page at a time: “${extra}” is one too many.`);
	if (!isFormat(values.format)) throw new Refusal(`“${values.format}” is not a format; choose ${formats.join(", ")}.`);
	if (values.url !== undefined && !isWebAddress(values.url)) throw new Refusal(`“${values.url}” is not an http or https address.`);
	const { format, facts, force } = { ...values, format: values.format };
	return { kind: "read", source, ...(values.url !== undefined && { url: values.url }), format, facts, force };
};
