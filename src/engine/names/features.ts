import { hashText, mix } from "./hash.ts";
import type { Lexicon } from "./lexicon.ts";
import { shape } from "./shape.ts";
import type { Token } from "./tokens.ts";

/** What is known of one token before its neighbours are looked at. Numbers are hashes. */
interface Cues {
	readonly word: number;
	readonly form: number;
	readonly shape: number;
	readonly capital: boolean;
	readonly affixes: readonly number[];
	readonly cluster: number;
	readonly coarse: number;
	readonly listed: number;
	/** Bounds of the run of capitalised words it stands in; `from > to` outside of runs. */
	readonly from: number;
	readonly to: number;
	readonly acronym: number;
}

const edge: Cues = {
	word: 1,
	form: 1,
	shape: 1,
	capital: false,
	affixes: [],
	cluster: 1,
	coarse: 1,
	listed: 0,
	from: 0,
	to: -1,
	acronym: 0,
};

/** For each token the hashes of its features, to be looked up among the model's weights. */
export function features(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly number[])[] {
	const cues = survey(tokens, lexicon);
	const quoted = insideQuotes(tokens);
	return tokens.map((_, at) => tokenFeatures(cues, at, quoted[at] ?? false));
}

function tokenFeatures(cues: readonly Cues[], at: number, quoted: boolean): readonly number[] {
	const near = (offset: number): Cues => cues[at + offset] ?? edge;
	const [b2, b1, it, a1, a2] = [near(-2), near(-1), near(0), near(1), near(2)];
	const found: number[] = [];
	let template = 1;
	const put = (...parts: readonly number[]) => {
		found.push(parts.reduce(mix, template++));
	};
	put();
	put(it.word);
	put(it.form);
	put(b1.word);
	put(a1.word);
	put(b2.word);
	put(a2.word);
	put(b1.word, it.word);
	put(it.word, a1.word);
	put(b2.word, b1.word);
	put(a1.word, a2.word);
	put(it.shape);
	put(b1.shape, it.shape);
	put(it.shape, a1.shape);
	put(b1.shape, it.shape, a1.shape);
	put(b2.shape, b1.shape, it.shape, a1.shape, a2.shape);
	put(b1.word, it.shape);
	put(it.shape, a1.word);
	put(b1.word, it.shape, a1.word);
	put(b2.word, b1.shape, it.shape);
	put(it.shape, a1.shape, a2.word);
	put(it.cluster);
	put(b1.cluster);
	put(a1.cluster);
	put(it.coarse, it.shape);
	put(b1.coarse, it.shape);
	put(a1.coarse, it.shape);
	put(b1.cluster, it.cluster);
	put(it.cluster, a1.cluster);
	put(b1.coarse, it.shape, a1.coarse);
	put(b2.coarse, b1.coarse, it.shape);
	put(it.shape, a1.coarse, a2.coarse);
	put(it.listed);
	put(b1.listed, it.listed);
	put(it.listed, a1.listed);
	put(it.listed, it.shape, b1.coarse);
	put(b1.listed);
	put(a1.listed);
	put(b2.listed, b1.listed, it.shape);
	put(b1.listed, it.listed, a1.listed);
	put(it.listed, b1.word);
	put(it.listed, a1.word);
	for (let bit = 0; bit < 16; bit++) if (it.listed & (1 << bit)) found.push(mix(template, bit));
	template++;
	put(quoted ? 1 : 0, it.shape);
	put(it.acronym);
	for (const affix of it.affixes) found.push(mix(template, affix));
	template++;
	for (const affix of b1.affixes.slice(-2)) found.push(mix(template, affix));
	template++;
	for (const affix of a1.affixes.slice(-2)) found.push(mix(template, affix));
	template++;
	if (it.capital) {
		const [first, last] = [cues[it.from] ?? edge, cues[it.to] ?? edge];
		const [before, after] = [cues[it.from - 1] ?? edge, cues[it.to + 1] ?? edge];
		const place = Math.min(at - it.from, 2) * 4 + Math.min(it.to - at, 2);
		put(before.word);
		put(after.word);
		put(before.word, place);
		put(after.word, place);
		put(before.coarse, after.coarse);
		put(before.coarse, place, it.listed);
		put(first.word, at === it.from ? 1 : 0);
		put(last.word, at === it.to ? 1 : 0);
		put(first.cluster);
		put(last.cluster);
		put(place);
		put(place, first.shape);
		put(before.listed, place);
		put(before.listed, it.listed);
		put(first.listed, place);
		put(last.listed, place);
		put(first.listed, last.listed);
	}
	return found;
}

function survey(tokens: readonly Token[], lexicon: Lexicon): readonly Cues[] {
	const listed = lexicon.listed(tokens.map(({ text }) => text));
	const capital = tokens.map(({ text }) => /^\p{Lu}/u.test(text));
	const runs = capitalRuns(capital);
	return tokens.map(({ text }, at) => {
		const lower = text.toLowerCase();
		const { from, to } = runs[at] ?? { from: 0, to: -1 };
		return {
			word: hashText(lower.replace(/\d/g, "0")),
			form: hashText(text),
			shape: hashText(at === 0 ? `^${shape(text)}` : shape(text)),
			capital: capital[at] ?? false,
			affixes: affixes(lower),
			...lexicon.cluster(text, lower),
			listed: listed[at] ?? 0,
			from,
			to,
			acronym: acronym(tokens, at),
		};
	});
}

function affixes(lower: string): readonly number[] {
	const found: number[] = [];
	for (let length = 1; length <= 5 && length < lower.length; length++)
		found.push(hashText(`${lower.slice(0, length)}-`), hashText(`-${lower.slice(-length)}`));
	return found;
}

function capitalRuns(capital: readonly boolean[]): readonly { from: number; to: number }[] {
	const runs: { from: number; to: number }[] = [];
	let run = { from: 0, to: -1 };
	capital.forEach((is, at) => {
		if (!is) run = { from: at + 1, to: at };
		else run.to = at;
		runs.push(is ? run : { from: at, to: at - 1 });
	});
	return runs;
}

/** 1: in brackets right after a name whose initials it spells; 2: in brackets otherwise; 3: right before a bracketed word. */
function acronym(tokens: readonly Token[], at: number): number {
	const text = tokens[at]?.text ?? "";
	if (tokens[at - 1]?.text === "(" && tokens[at + 1]?.text === ")") {
		const initials = tokens.slice(Math.max(0, at - 1 - text.length), at - 1).map((token) => token.text[0]?.toUpperCase());
		return initials.join("") === text ? 1 : 2;
	}
	return tokens[at + 1]?.text === "(" && tokens[at + 3]?.text === ")" ? 3 : 0;
}

function insideQuotes(tokens: readonly Token[]): readonly boolean[] {
	let open = false;
	return tokens.map(({ text }) => {
		if (text === '"') open = !open;
		else if (text === "“") open = true;
		else if (text === "”") open = false;
		return open;
	});
}
