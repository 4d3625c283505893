import { expect, test } from "vitest";
import { judged, news } from "../../builders/judged.ts";
import { page } from "../../builders/page.ts";

const isNamed = (line: string): boolean =>
	judged(page(news(`<p>${line}</p>`))).verdicts.some(({ reasons }) => reasons.some(({ rule }) => rule === "shape/channel"));
const whatsapp = "https://whatsapp.com/channel/0029Va";

test.each([
	`Yuk gabung di <a href=${whatsapp}>grup kami</a>`,
	`Get the news of the harbour <a href=${whatsapp}>here</a>`,
	"تابعوا <a href=https://news.google.com/publications/abc>أخبارنا</a>",
])("a line that leads to a channel invites, in any language: %s", (line) => expect(isNamed(line)).toBe(true));

test.each([
	"Warga dapat melapor lewat <a href=https://t.me/laporrawa>t.me/laporrawa</a> setiap hari.",
	"Warga dapat melapor lewat kanal <a href=https://t.me/laporrawa>@laporrawa</a> setiap hari.",
	`Kabar itu tersebar di <a href=${whatsapp}>grup warga</a> dan dibantah <a href=/dinas>dinas</a>.`,
	`${"Warga Kampung Rawa menunggu kapal di dermaga sejak pagi. ".repeat(4)}<a href=${whatsapp}>Grup warga</a>`,
	"Warga menunggu kapal di dermaga sejak pagi.",
])("a sentence of the article does not: %s", (line) => expect(isNamed(line)).toBe(false));
