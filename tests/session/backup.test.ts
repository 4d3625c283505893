import { expect, test } from "vitest";
import { defaults } from "../../src/model/site/settings.ts";
import { backupText, restore } from "../../src/session/backup.ts";

const backup = {
	settings: { ...defaults, keySentences: 5 },
	sites: new Map([["kabarteluk.example", { mode: "text", rules: [{ action: "hide", selector: ".box" }] } as const]]),
};

test("what was saved comes back as it was", () => {
	expect(restore(backupText(backup))).toEqual({ ok: true, backup, wrong: [] });
});

test("sites come before those below them, whose empty items count against them", () => {
	const sites = new Map([
		["a.teluk.example", {}],
		["teluk.example", { mode: "off" } as const],
	]);
	const restored = restore(backupText({ settings: defaults, sites }));
	expect(restored.ok && [...restored.backup.sites.keys()]).toEqual(["teluk.example", "a.teluk.example"]);
});

test.each(["", "bukan pengaturan", "[]", "null", '{"format":"lain"}'])("%j is refused as a whole", (text) => {
	expect(restore(text)).toEqual({ ok: false, reason: "foreign" });
});

test("what is not understood is named and left out; the rest is taken", () => {
	const text = JSON.stringify({
		format: "baca-saja",
		settings: { keySentences: 99, facts: false },
		sites: { "a.example": { mode: "loud", keep: ["Simak"] } },
	});
	expect(restore(text)).toEqual({
		ok: true,
		backup: { settings: { facts: false }, sites: new Map([["a.example", { keep: ["Simak"] }]]) },
		wrong: ["settings keySentences", "a.example mode"],
	});
});

test("sites are taken by the names under which they are stored; names of none are left out", () => {
	const off = { mode: "off" } as const;
	const names = [
		"",
		"a b c",
		"https://koran.example/",
		"koran.example/daerah",
		"koran.example:8080",
		"*.koran.example",
		"koran%20lama.example",
	];
	const own = { "www.Koran.example": off, "bücher.example": off, localhost: off, "[::1]": off };
	const text = JSON.stringify({
		format: "baca-saja",
		settings: {},
		sites: { ...Object.fromEntries(names.map((name) => [name, off])), ...own },
	});
	const restored = restore(text);
	if (!restored.ok) throw new Error("refused");
	expect([...restored.backup.sites.keys()].toSorted()).toEqual(["[::1]", "koran.example", "localhost", "xn--bcher-kva.example"]);
	expect(restored.wrong).toEqual(names.map((name) => `“${name}”`));
});
