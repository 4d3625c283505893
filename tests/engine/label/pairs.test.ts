import { expect, test } from "vitest";
import { followed } from "../../builders/followed.ts";

const row = (name: string, value: string): string => `<div><div>- ${name}</div><div>- ${value}</div></div>`;

test.each<[name: string, rows: string, kept: boolean]>([
	["a price each", row("Sagalit", "Rp 10.000") + row("Sagamak", "Rp 12.000"), true],
	["one alone", row("Sagalit", "Rp 10.000"), false],
	["no figures", row("Beranda", "Daerah") + row("Kolom", "Foto"), false],
	["links", row("Sagalit", "<a href=/b>10.000</a>") + row("Sagamak", "<a href=/c>12.000</a>"), false],
])("rows of names with values between paragraphs are text: %s", (_, rows, kept) => {
	const labels = followed(`<div><p>+ Satu.</p><div>${rows}</div><p>+ Dua.</p></div>`).slice(1, -1);
	expect(labels).toEqual(labels.map(() => (kept ? "content" : "navigation")));
});
