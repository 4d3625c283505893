import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "../../src/_locales/en/messages.json";
import id from "../../src/_locales/id/messages.json";

const keys = Object.keys(en).sort();
const placeholders = (message: string): readonly string[] => [...new Set(message.match(/\$\d/gu) ?? [])].sort();
const source = readdirSync("src", { recursive: true, encoding: "utf8" })
	.filter((path) => /\.ts$|\.html$/.test(path))
	.map((path) => readFileSync(join("src", path), "utf8"))
	.concat(readFileSync("manifest.json", "utf8"))
	.join("\n");

test("both languages have the same keys", () => {
	expect(Object.keys(id).sort()).toEqual(keys);
});

test("a message takes the same substitutions in both languages", () => {
	const uneven = keys.filter((key) => {
		const [one, other] = [en, id].map((messages) => placeholders(messages[key as keyof typeof en].message)); // keys are those of en
		return JSON.stringify(one) !== JSON.stringify(other);
	});
	expect(uneven).toEqual([]);
});

test("no message is empty, and none carries a dollar sign the browser would swallow", () => {
	const wrong = [...Object.entries(en), ...Object.entries(id)].filter(
		([, { message }]) => message.trim() === "" || /\$(?!\d)/u.test(message),
	);
	expect(wrong.map(([key]) => key)).toEqual([]);
});

test("every message is used", () => {
	const counted = /(One|Many)$/u;
	const isUsed = (key: string): boolean =>
		source.includes(`"${key}"`) ||
		source.includes(`__MSG_${key}__`) ||
		(counted.test(key) && source.includes(`"${key.replace(counted, "")}"`));
	expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
