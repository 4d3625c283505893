import { readdirSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { pictureCredit } from "../src/engine/text/picture-credit.ts";
import { words } from "../src/engine/text/words.ts";
import { readingPacks } from "../src/lang/index.ts";
import type { Clutter } from "../src/model/reading/label.ts";
import type { Following, Phrases, ReadingPack, ReadingSamples } from "../src/model/words/language.ts";

/** What a language file exports. */
interface LanguageFile {
	readonly reading: ReadingPack;
	readonly samples: ReadingSamples;
}

const codes = readdirSync("src/lang").flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []);

const files = await Promise.all(
	codes.map(async (code) => {
		const file: LanguageFile = await import(`../src/lang/${code}.ts`);
		return { code, ...file };
	}),
);

/** A sample line without its brackets, and where its link begins; -1 without one. */
const plain = (line: string): { readonly text: string; readonly linkStart: number } => {
	const linked = /^(.*?)\[([^\]]+)\](.*)$/s.exec(line);
	// `[Gambas:Video]` is written with brackets of its own and holds no link.
	if (!linked || /^\[Gambas/.test(line)) return { text: line, linkStart: -1 };
	return { text: line.replace(/[[\]]/g, ""), linkStart: linked[1]?.length ?? -1 };
};

const phrasesOf = (pack: ReadingPack) =>
	(Object.entries(pack.phrases) as [Clutter, Phrases][]) // keys of a record of Clutter
		.flatMap(([label, phrases]) =>
			(Object.entries(phrases) as [keyof Phrases, readonly string[]][]) // keys of Phrases
				.flatMap(([kind, list]) => list.map((phrase) => ({ label, kind, phrase }))),
		);

const everyPack = words(readingPacks);

test("every language file is registered, under its own code, once", () => {
	expect(files.map(({ reading }) => reading.code).sort()).toEqual(readingPacks.map(({ code }) => code).sort());
	for (const { code, reading } of files) expect(reading.code).toBe(code);
});

test("no sample reaches the bundle", async () => {
	const { outputFiles } = await build({
		entryPoints: ["src/page-reader.ts"],
		bundle: true,
		charset: "utf8",
		write: false,
		logLevel: "silent",
	});
	const bundle = outputFiles[0]?.text ?? "";
	expect(bundle).toContain("baca juga");
	expect(files.filter(({ samples }) => samples.prose.some((line) => bundle.includes(line))).map(({ code }) => code)).toEqual([]);
});

/** Languages that number their months. */
const numbersMonths: readonly string[] = ["ja", "ko", "vi", "zh"];

describe.each(files)("$reading.code", ({ reading, samples }) => {
	test("every phrase is proved by a line of its label", () => {
		const unproved = phrasesOf(reading).filter(({ label, kind, phrase }) => {
			const alone = words([{ code: reading.code, phrases: { [label]: { [kind]: [phrase] } } }]);
			return !(samples.match[label] ?? []).some((line) => {
				const { text, linkStart } = plain(line);
				return alone.find(text, linkStart).length > 0;
			});
		});
		expect(unproved).toEqual([]);
	});

	const { following } = reading;
	if (following)
		test("its invitations to follow are proved by a line that no phrase finds, and every verb and word by one line", () => {
			const { code } = reading;
			const lines = (samples.match.newsletter ?? []).map(plain);
			const alone = words([{ code, phrases: {}, following }]);
			const phrasesAlone = words([{ code, phrases: reading.phrases }]);
			const own = lines.filter(({ text, linkStart }) => alone.find(text, linkStart).length > 0);
			expect(own.some(({ text, linkStart }) => phrasesAlone.find(text, linkStart).length === 0)).toBe(true);
			const unproved = (part: keyof Following): readonly string[] =>
				following[part].filter((one) => {
					const less: Following = { ...following, [part]: following[part].filter((other) => other !== one) };
					const without = words([{ code, phrases: {}, following: less }]);
					return own.every(({ text, linkStart }) => without.find(text, linkStart).length > 0);
				});
			expect({ before: unproved("before"), verbs: unproved("verbs"), own: unproved("own") }).toEqual({ before: [], verbs: [], own: [] });
		});

	test("its corrections are proved by a line each, and its prose has none", () => {
		const { code, corrections = [] } = reading;
		const lines = samples.corrections ?? [];
		const alone = (phrases: readonly string[]) => words([{ code, phrases: {}, corrections: phrases }]);
		expect(corrections.filter((phrase) => !lines.some((line) => alone([phrase]).saysCorrection(line)))).toEqual([]);
		expect(lines.filter((line) => !alone(corrections).saysCorrection(line))).toEqual([]);
		expect(samples.prose.filter((line) => everyPack.saysCorrection(line))).toEqual([]);
		expect(corrections.filter((phrase, at) => phrase !== phrase.toLowerCase() || corrections.indexOf(phrase) !== at)).toEqual([]);
	});

	test("its words before who took a picture end a caption, and no line of its prose", () => {
		const { pictures = [] } = reading;
		for (const word of pictures) expect(pictureCredit(`Perahu di dermaga. ${word}: Rania Wuri`, readingPacks), word).toBeGreaterThan(0);
		expect(samples.prose.filter((line) => pictureCredit(line, readingPacks) >= 0)).toEqual([]);
		expect(pictures.filter((word, at) => word !== word.toLowerCase() || pictures.indexOf(word) !== at)).toEqual([]);
	});

	test("every line is found under its label, all packs together", () => {
		const missed = (Object.entries(samples.match) as [Clutter, readonly string[]][]) // keys of a record of Clutter
			.flatMap(([label, lines]) =>
				lines.filter((line) => {
					const { text, linkStart } = plain(line);
					return !everyPack.find(text, linkStart).some((match) => match.label === label);
				}),
			);
		expect(missed).toEqual([]);
	});

	test("its prose is left alone by every pack", () => {
		const found = samples.prose.flatMap((line) =>
			[...everyPack.find(line, -1), ...everyPack.inside(line, "promo")].map(({ label, phrase }) => `${line} ← ${label}: ${phrase}`),
		);
		expect(found).toEqual([]);
	});

	test("it knows the words before an author's name, and its months where they have names", () => {
		expect(reading.bylines ?? []).not.toEqual([]);
		expect(reading.months !== undefined).toBe(!numbersMonths.includes(reading.code));
	});

	test("no phrase is listed twice, and phrases are written as texts are folded: lower case, straight marks", () => {
		const listed = phrasesOf(reading).map(({ label, kind, phrase }) => `${label} ${kind} ${phrase}`);
		expect(listed.filter((entry, index) => listed.indexOf(entry) !== index)).toEqual([]);
		expect(
			phrasesOf(reading).filter(
				({ phrase }) => phrase !== phrase.toLowerCase() || phrase.trim() !== phrase || /[’‘ʼ`´\u00a0]/.test(phrase),
			),
		).toEqual([]);
	});

	test("words of the markup are written as markup is read: lower case, plain letters, one space between them, none twice", () => {
		for (const words of Object.values(reading.markup ?? {})) {
			expect(words).toMatch(/^[a-z]+(?: [a-z]+)*$/);
			expect(new Set(words.split(" ")).size).toBe(words.split(" ").length);
		}
	});

	if (reading.stopwords)
		test("its prose is dense with its function words", () => {
			const own = words([reading]);
			// A short line may do without any; all of them together cannot.
			expect(own.proseDensity(samples.prose.join(" "))).toBeGreaterThan(0.05);
			for (const line of samples.prose.filter((each) => each.length > 60)) expect(own.proseDensity(line), line).toBeGreaterThan(0.05);
		});
});
