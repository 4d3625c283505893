import packageJson from "../package.json" with { type: "json" };
import english from "./_locales/en/messages.json" with { type: "json" };
import { piecesMarkdown } from "./engine/article/markdown.ts";
import { citedText } from "./engine/article/plain-text.ts";
import { keyFacts, read, toMarkdown, toText } from "./lib.ts";
import { type Article, creditsOf } from "./model/reading/article.ts";
import type { KeyFacts } from "./model/reading/facts.ts";
import { defaults } from "./model/site/settings.ts";
import { type Command, parseCommand, usage } from "./terminal/command.ts";
import { readInput } from "./terminal/input.ts";
import { getMessage } from "./terminal/messages.ts";
import { parse } from "./terminal/parse.ts";
import { jsonText, noArticleSentence, paragraphs } from "./terminal/print.ts";
import { Refusal } from "./terminal/refusal.ts";
import { type FactGroup, factGroups } from "./ui/facts/fact-groups.ts";
import { factsPieces } from "./ui/facts/facts-pieces.ts";
import { factsText } from "./ui/facts/facts-text.ts";
import { wordsAgainst } from "./ui/words/say.ts";
import type { Messages } from "./ui/words/translate.ts";

/** What the shell sees: 0 an article was read, 2 wrong usage or unreadable input, 3 the page is no article. */
type ExitCode = 0 | 2 | 3;

/** So many signs tell why a page is no article. */
const mostSaid = 4;

const messages: Messages = { say: (key, ...substitutions) => getMessage(english, key, substitutions), locale: "en" };

const groupsOf = (article: Article, facts: KeyFacts): readonly FactGroup[] => {
	return factGroups(facts, messages, { ...defaults, words: (cite) => citedText(article, cite) });
};

const textOutput = (article: Article, facts: KeyFacts | undefined): string =>
	paragraphs([
		article.title,
		creditsOf(article).join(" · "),
		toText(article),
		facts === undefined ? "" : factsText(undefined, groupsOf(article, facts), messages.say("factsOrigin")),
	]);

const markdownOutput = (article: Article, facts: KeyFacts | undefined): string =>
	paragraphs([
		toMarkdown(article).trimEnd(),
		facts === undefined ? "" : piecesMarkdown(factsPieces(messages.say("facts"), groupsOf(article, facts), messages.say("factsOrigin"))),
	]);

const readCommand = async ({ source, url, format, facts, force }: Extract<Command, { kind: "read" }>): Promise<ExitCode> => {
	const name = source === "-" ? "Standard input" : source;
	const input = await readInput(source, process.stdin);
	const { document, url: address } = await parse(input, name, url ?? input.url);
	const reading = read(document, { force, url: address ?? "" });
	if (reading.kind === "no article") {
		if (format === "json") process.stdout.write(jsonText(reading, address, "", undefined));
		console.error(noArticleSentence(name, wordsAgainst(reading.detection.signs, messages.say, mostSaid)));
		return 3;
	}
	const { article } = reading;
	const found = facts ? keyFacts(article) : undefined;
	switch (format) {
		case "text":
			process.stdout.write(textOutput(article, found));
			return 0;
		case "markdown":
			process.stdout.write(markdownOutput(article, found));
			return 0;
		case "json":
			process.stdout.write(jsonText(reading, address, toText(article), found));
			return 0;
	}
};

const runCommand = (command: Command): ExitCode | Promise<ExitCode> => {
	switch (command.kind) {
		case "help":
			process.stdout.write(usage);
			return 0;
		case "version":
			process.stdout.write(`${packageJson.version}\n`);
			return 0;
		case "read":
			return readCommand(command);
	}
};

const main = async (): Promise<ExitCode> => {
	try {
		return await runCommand(parseCommand(process.argv.slice(2)));
	} catch (error) {
		// Anything but a Refusal is a fault of ours; still one sentence, because whoever reads it cannot mend it.
		console.error(error instanceof Refusal ? error.message : `The page could not be read, a fault of Baca Saja: ${String(error)}`);
		return 2;
	}
};

// A reader of our output that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on("error", () => process.exit(0));
process.exitCode = await main();
