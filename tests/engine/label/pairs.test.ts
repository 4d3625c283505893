import { expect, test } from "vitest";
import { followed } from "../../builders/followed.ts";

const row = (name: string, value: string): string => `<div><div>- ${name}</div><div>- ${value}</div></div>`;

test.each<[name: string, rows: string, kept: boolean]>([
	["a price each", row("Sagalit", "Rp 10.000") + row("Sagamak", "Rp 12.000"), true],
	["one alone", row("Sagalit", "Rp 10.000"), false],
	["how old other news is", row("Polisi tangkap pelaku", "2 jam lalu") + row("Pasar pindah", "3 jam lalu"), false],
	["of which day it is", row("Polisi tangkap pelaku", "27 Nov 2026") + row("Pasar pindah", "26 Nov 2026"), false],
	["no figures", row("Beranda", "Daerah") + row("Kolom", "Foto"), false],
	["links", row("Sagalit", "<a href=/b>10.000</a>") + row("Sagamak", "<a href=/c>12.000</a>"), false],
])("rows of names with values between paragraphs are text: %s", (_, rows, kept) => {
	const labels = followed(`<div><p>+ Satu.</p><div>${rows}</div><p>+ Dua.</p></div>`).slice(1, -1);
	expect(labels).toEqual(labels.map(() => (kept ? "content" : "navigation")));
});
