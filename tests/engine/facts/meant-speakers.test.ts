import { expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts, type NameFinder } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import { finderOf } from "./named.ts";

/** Who says what is quoted in a text; `?` where nobody is told. */
const speakers = (text: string, lang: string, names: NameFinder): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, names })
		.quotes.filter(({ value: { direct } }) => direct)
		.map(({ value: { speaker } }) => speaker ?? "?");

test.each([
	[
		"whoever is named in the words themselves does not say them",
		'Sorcha Denby counts bees. "They are few," Denby says.\n\nPadraic Quist, who keeps cows, has called her scheme a pity. She laughs.\n\n"Padraic rang me in June to say so," she says.',
		"en",
		["Sorcha Denby", "Sorcha Denby"],
	],
	[
		"the only person of the passage before is meant, however far in",
		'Then Lucas Denby said it was over.\n\nIn the town, where the water stood one metre deep for a week in July, retired teacher Nena Quist watched.\n\n"He did not say sorry," she said.',
		"en",
		["Nena Quist"],
	],
	[
		"an office with its determiner is that of who is called so",
		'"I know," said Judge Marama Quist.\n\nThe skipper listened.\n\n"Six seconds," the judge told him.',
		"en",
		["Marama Quist", "Marama Quist"],
	],
	[
		"words before the verb are no speaker",
		'"Nothing was learnt," said Anjali Quist, "except how to write."',
		"en",
		["Anjali Quist", "Anjali Quist"],
	],
	[
		"a name goes on behind a nickname in quote marks",
		"“I asked a junior what time it was,” Superintendent Dr. Bo “Beau” Quist said.",
		"en",
		["Bo “Beau” Quist"],
	],
	[
		"a deed behind a name makes it the subject",
		'Orla Denby dismissed the claims of Sorcha Quist. "It is nothing," she said.',
		"en",
		["Orla Denby"],
	],
	[
		"a verb with its speaker in its ending is one",
		'Surya Kelana memikul bambu. "Tiga kali saya istirahat," akunya.\n\nRani Sukma menangis. "Habis," isaknya.',
		"id",
		["Surya Kelana", "Rani Sukma"],
	],
	[
		"a deputy's office is another",
		'Rektor Surya Kelana datang.\n\n"Tidak naik," kata Rektor.\n\nWakil Rektor III Dr. Rani Sukma pulang.',
		"id",
		["Surya Kelana"],
	],
])("%s", (_, text, lang, told) => {
	const names = [
		"Padraic Quist",
		"Sorcha Denby",
		"Padraic(?= rang)",
		"Lucas Denby",
		"Nena Quist",
		"Marama Quist",
		"Anjali Quist",
		"Bo(?= “)",
		"Orla Denby",
		"Sorcha Quist",
	];
	const own = ["Surya Kelana", "Rani Sukma"];
	expect(speakers(text, lang, finderOf(...[...names, ...own].map((name) => ["person", name] as const)))).toEqual(told);
});
