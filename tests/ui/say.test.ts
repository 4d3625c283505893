import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { features } from "../../src/engine/prose/own.ts";
import { clutterLabels } from "../../src/model/label.ts";
import { isSaid, labelNames, sayReason, saySign } from "../../src/ui/say.ts";
import { english, indonesian } from "./reader.ts";

const engine = readdirSync("src/engine", { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".ts"))
	.map((path) => readFileSync(join("src/engine", path), "utf8"))
	.join("\n");

/** Rule ids as the engine writes them: `reason("family/what"`, `rule: "family/what"`, `add("family/what"` and the like, also as templates. */
const written = [...engine.matchAll(/(?:reason\(\s*|rule: |add\()["`]([a-z-]+\/[a-z$]*)/gu)].map(([, id = ""]) => id);
const tabled = Object.keys({ ...Object.fromEntries(features.map(({ id }) => [id, true])) });

test("every rule of the engine has its sentence or topic", () => {
	expect(written.length).toBeGreaterThan(10);
	expect(tabled.length).toBeGreaterThan(5);
	expect([...new Set([...written, ...tabled])].filter((rule) => !isSaid(rule))).toEqual([]);
});

describe("a reason", () => {
	const reason = (rule: string, weight: number, saw: string) => ({ rule, weight, saw, label: "promo" as const });

	test.each([
		["phrase/promo", 5, "Baca juga", "Tertulis “Baca juga”"],
		["hint/related", 2, "terkait", "“terkait”"],
		["hint/near", -2.3, "date", "Tidak seperti isi artikel: namanya dalam kode halaman (date)"],
		["shape/links", 2, "96%", "Hampir seluruhnya tautan (96%)"],
		["shape/role and length", -1, "paragraph · 8–20", "Tidak seperti isi artikel"],
		["place/position", 0.7, "0.1–0.2", "Sebaliknya, seperti isi artikel"],
		["phrase/promo", -3.1, "Baca", "Tidak seperti isi artikel: ungkapannya (Baca)"],
		["site/promo", 9, ".box", ".box"],
		["reader/promo", 9, ".mine", "Aturan Anda sendiri"],
		["prose/none", 1, "-2.1", "tidak terbaca seperti kalimat berita"],
		["neighbour/label", 4, "Berita terkait", "di bawah label “Berita terkait”"],
	])("of %s weighing %d reads as a sentence", (rule, weight, saw, part) => {
		expect(sayReason(reason(rule, weight, saw), indonesian.say)).toContain(part);
	});

	test("of a rule nobody wrote a sentence for still quotes the evidence", () => {
		expect(sayReason(reason("moon/phase", 1, "full"), english.say)).toBe("Another sign: full.");
	});
});

test("a sign of the first look says what it is for or against, with the number alone where it is a count", () => {
	expect(saySign({ rule: "links/mass", weight: -8, saw: "512 links" }, english.say)).toBe("Unlike an article: number of links (512)");
	expect(saySign({ rule: "types/newsarticle", weight: 14, saw: "newsarticle" }, english.say)).toContain("newsarticle");
	expect(saySign({ rule: "moon/phase", weight: 1, saw: "" }, english.say)).toBe("Like an article: moon/phase");
});

test("every kind of clutter has a name and an example of its own", () => {
	const names = clutterLabels.flatMap((label) => [indonesian.say(labelNames[label].name), indonesian.say(labelNames[label].example)]);
	expect(new Set(names).size).toBe(2 * clutterLabels.length);
});
