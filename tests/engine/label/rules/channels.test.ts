import { expect, test } from "vitest";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const isNamed = (line: string): boolean =>
	judged(page(news(`<p>${line}</p>`))).verdicts.some(({ reasons }) => reasons.some(({ rule }) => rule === "shape/channel"));
const whatsapp = "https://whatsapp.com/channel/0029Va";

test.each([
	`Yuk gabung di <a href=${whatsapp}>grup kami</a>`,
	`Get the news of the harbour <a href=${whatsapp}>here</a>`,
	"تابعوا <a href=https://news.google.com/publications/abc>أخبارنا</a>",
	"Belum masuk <a href=https://t.me/kabarrawa>grup</a> kami? Masuk hari ini.",
])("a line that leads to a channel invites, in any language: %s", (line) => expect(isNamed(line)).toBe(true));

test.each([
	"Warga dapat melapor lewat <a href=https://t.me/laporrawa>t.me/laporrawa</a> setiap hari.",
	"Warga dapat melapor lewat kanal <a href=https://t.me/laporrawa>@laporrawa</a> setiap hari.",
	`Kabar itu tersebar di <a href=${whatsapp}>grup warga</a> dan dibantah <a href=/dinas>dinas</a>.`,
	`${"Warga Kampung Rawa menunggu kapal di dermaga sejak pagi. ".repeat(4)}<a href=${whatsapp}>Grup warga</a>`,
	"Warga menunggu kapal di dermaga sejak pagi.",
	"“Air sudah surut,” tulis lurah itu <a href=https://t.me/lurahrawa/412>di Telegram</a>",
])("a sentence of the article does not: %s", (line) => expect(isNamed(line)).toBe(false));

test.each([
	"Rekaman banjir itu ia unggah <a href=https://t.me/lurahrawa>Senin pagi</a> sebelum berangkat.",
	"The chief of the fire service wrote <a href=https://t.me/wexfire/99>on his channel</a> that the blaze was out.",
])("what was said there stays amid the text: %s", (line) =>
	expect(judged(page(news(`<p>${line}</p>`))).on(line.slice(0, 12)).label).toBe("content"),
);

test("behind the text a sentence with such a link invites", () => {
	const line = "Kabar dari kampung juga ada <a href=https://t.me/kabarrawa>di sini</a> setiap hari.";
	expect(judged(page(news("", `<p>${line}</p>`))).on("Kabar dari kampung").label).not.toBe("content");
});
