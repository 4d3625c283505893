// CoNLL files (token TAB label, BIO, blank line between sentences) as running text with names, spaced as prose is spaced.
import fs from "node:fs";

const kinds = { PER: "person", ORG: "organisation", LOC: "place" };

export function readConll(file) {
	const sentences = fs.readFileSync(file, "utf8").split(/\n\s*\n/);
	return sentences
		.map((block) =>
			block
				.split("\n")
				.filter((line) => line.includes("\t"))
				.map((line) => line.trimEnd().split("\t")),
		)
		.filter((rows) => rows.length > 0)
		.map(prose);
}

const marks = { p: "person", o: "organisation", l: "place" };

/** Sentences of our own, names in square brackets; lines that open with # are comments. */
export function readOwn(file) {
	const lines = fs.readFileSync(file, "utf8").split("\n");
	return lines.filter((line) => line !== "" && !line.startsWith("#")).map(markedUp);
}

function markedUp(line) {
	const names = [];
	let text = "";
	let at = 0;
	for (const { 0: whole, 1: mark, 2: name, index } of line.matchAll(/\[([pol]) ([^\]]+)\]/g)) {
		text += line.slice(at, index);
		names.push({ kind: marks[mark], start: text.length, end: text.length + name.length });
		text += name;
		at = index + whole.length;
	}
	return { text: text + line.slice(at), names };
}

/** Token rows to `{ text, names: [{ kind, start, end }] }`. */
function prose(rows) {
	const names = [];
	let text = "";
	let glued = true;
	let quoteOpen = false;
	let open;
	for (const [token, label] of rows) {
		let space = glued ? "" : " ";
		glued = false;
		if (/^[,.;:?!)\]%”’…]+$/.test(token)) space = "";
		if (/^[([“‘]$/.test(token)) glued = true;
		if (token === '"') {
			if (quoteOpen) space = "";
			else glued = true;
			quoteOpen = !quoteOpen;
		}
		if (token === "/") {
			space = "";
			glued = true;
		}
		const start = text.length + space.length;
		text += space + token;
		const kind = kinds[label.slice(2)];
		if (kind && label[0] === "I" && open?.kind === kind) open.end = text.length;
		else {
			open = kind ? { kind, start, end: text.length } : undefined;
			if (open) names.push(open);
		}
	}
	return { text, names };
}

/** Sentences as the tagger would see them: `{ tokens, labels }`, labels as numbers. Names are cut to whole tokens, outer punctuation left off. */
export function labelled(engine, { text, names }) {
	return engine.sentences(text).map((tokens) => {
		const row = tokens.map(() => "O");
		for (const { kind, start, end } of names) {
			const inside = tokens.flatMap((token, at) => (token.start < end && start < token.end ? [at] : []));
			while (
				inside.length > 0 &&
				/^[("“”.,?!)]$/.test(tokens[inside.at(-1)].text) &&
				!(tokens[inside.at(-1)].text === ")" && inside.some((at) => tokens[at].text === "("))
			)
				inside.pop();
			while (inside.length > 0 && /^[("“”.,?!)]$/.test(tokens[inside[0]].text)) inside.shift();
			inside.forEach((at, index) => {
				const part = inside.length === 1 ? "U" : index === 0 ? "B" : index === inside.length - 1 ? "L" : "I";
				row[at] = `${part}-${kind}`;
			});
		}
		return { tokens, labels: row.map((label) => engine.labels.indexOf(label)) };
	});
}
