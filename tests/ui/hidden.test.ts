// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { Hidden } from "../../src/model/reading/reading.ts";
import { refill } from "../../src/ui/elements/refill.ts";
import { type HiddenActions, type HiddenState, hiddenView, reportText } from "../../src/ui/reading/hidden.ts";
import { indonesian } from "./messages.ts";

const promo: Hidden = {
	label: "promo",
	sureness: "sure",
	inPage: true,
	text: "Baca juga: Harga karet naik",
	reasons: [{ rule: "phrase/promo", label: "promo", weight: 5, saw: "Baca juga" }],
};
const tags: Hidden = { label: "tags", sureness: "likely", inPage: false, text: "Topik\nsungai\nhutan", reasons: [] };

const actions = () => ({ show: vi.fn(), keep: vi.fn(), locate: vi.fn(), report: vi.fn() }) satisfies HiddenActions;
const view = (state: Partial<HiddenState>, doing: HiddenActions = actions()): HTMLElement =>
	hiddenView(
		{ hidden: [tags, promo], shown: [], inSight: [], cleaned: true, whereabouts: "here", host: "koran.example", ...state },
		indonesian,
		doing,
	);
const buttons = (entry: Element | null | undefined): readonly (string | null)[] =>
	[...(entry?.querySelectorAll("button") ?? [])].map((each) => each.textContent);
const press = (entry: Element | null | undefined, name: string): void =>
	[...(entry?.querySelectorAll("button") ?? [])].find((each) => each.textContent === name)?.click();

const titles = (list: HTMLElement, tag: "h3" | "h4"): readonly (string | null)[] =>
	[...list.querySelectorAll(tag)].map((title) => title.textContent);

test("what is hidden in the page stands apart from what only the text is without, each with its number", () => {
	const unsure: Hidden = { ...promo, sureness: "likely", inPage: false };
	const list = view({ hidden: [tags, promo, unsure, { ...promo, text: "Baca juga: Pasar malam" }] });
	expect(titles(list, "h3")).toEqual(["Tersembunyi di halaman2", "Hanya dikeluarkan dari teks2"]);
	expect(titles(list, "h4")).toEqual(["Ajakan “Baca juga”2", "Ajakan “Baca juga”1", "Tag dan topik1"]);
	const ids = [...list.querySelectorAll("[id]")].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test("what was brought back keeps its place in the list and leaves its number", () => {
	const both = [promo, { ...promo, text: "Baca juga: Pasar malam" }];
	expect(titles(view({ hidden: both, shown: [0] }), "h3")).toEqual(["Tersembunyi di halaman1"]);
	expect(view({ hidden: both, shown: [0] }).querySelectorAll(".entry")).toHaveLength(2);
	for (const none of [{ shown: [0, 1] }, { cleaned: false }])
		expect(titles(view({ hidden: both, ...none }), "h3")).toEqual(["Bisa disembunyikan di halaman2"]);
});

test("entries stand in groups by kind, in the order of the table of labels, each with all of its text", () => {
	const list = view({});
	expect(titles(list, "h4")).toEqual(["Ajakan “Baca juga”1", "Tag dan topik1"]);
	const [first, second] = list.querySelectorAll("details");
	expect(first?.textContent).toContain("Baca juga: Harga karet naik");
	expect([second?.querySelector(".entry-preview")?.textContent, second?.querySelector(".entry-text")?.textContent]).toEqual([
		"Topik",
		"sungai\nhutan",
	]);
});

test("a mere label is named with what follows it, and entries are known by their words, not by their number", () => {
	const labelled: Hidden = { ...promo, text: "Baca juga:\nHarga karet naik\nPasar malam" };
	const previews = (list: HTMLElement) => [...list.querySelectorAll(".entry-preview")].map((each) => each.textContent);
	const keys = (list: HTMLElement) => [...list.querySelectorAll("details")].map((each) => each.dataset["key"]);
	const all = view({ hidden: [promo, labelled, labelled] });
	expect(previews(all)[1]).toBe("Baca juga: Harga karet naik");
	expect(all.querySelectorAll(".entry-text")[0]?.textContent).toBe("Pasar malam");
	expect(new Set(keys(all)).size).toBe(3);
	expect(keys(view({ hidden: [labelled, labelled] }))).toEqual(keys(all).slice(1));
});

test("of many entries of a kind, five are in sight; the others unfold, and stay so when the list is filled anew", () => {
	const many = (count: number): HTMLElement =>
		view({ hidden: [tags, ...Array.from({ length: count }, (_, at) => ({ ...promo, text: `Baca juga: Kabar ${at}` }))] });
	expect(many(5).querySelector(".more-entries")).toBeNull();
	const list = many(12);
	expect(list.querySelectorAll(".entry")).toHaveLength(13);
	expect(list.querySelector("section .more-entries > summary")?.textContent).toBe("7 lagi");
	expect(list.querySelectorAll(".more-entries .entry")).toHaveLength(7);
	document.body.append(list);
	for (const details of list.querySelectorAll<HTMLDetailsElement>(".more-entries")) details.open = true;
	refill(document.body, many(11));
	expect(document.querySelector<HTMLDetailsElement>(".more-entries")?.open).toBe(true);
	document.body.replaceChildren();
});

test("related news is named with its first title: the words above it are the same in every box", () => {
	const related: Hidden = { ...promo, label: "related", text: "Berita Terkait\nHarga karet naik\nPasar malam" };
	const list = view({ hidden: [related, { ...related, text: "Pasar malam" }] });
	expect([...list.querySelectorAll(".entry-preview")].map((each) => each.textContent)).toEqual([
		"Berita Terkait · Harga karet naik",
		"Pasar malam",
	]);
	expect([...list.querySelectorAll(".entry-text")].map((each) => each.textContent)).toEqual(["Pasar malam"]);
});

test("an entry says why, quoting what was seen", () => {
	expect(view({}).querySelector(".reasons")?.textContent).toContain("“Baca juga”");
});

test("what is hidden in the page can be shown there, alone; what is not cannot", () => {
	const doing = actions();
	const [first, second] = view({}, doing).querySelectorAll("details");
	expect(buttons(first)).toContain("Tampilkan di halaman");
	expect(buttons(second)).not.toContain("Tampilkan di halaman");
	expect([first, second].map((entry) => buttons(entry).includes("Tunjukkan tempatnya"))).toEqual([true, false]);
	press(first, "Tampilkan di halaman");
	expect(doing.show).toHaveBeenCalledWith(1, true);
	press(first, "Selalu tampilkan baris ini");
	expect(doing.keep).toHaveBeenCalledWith(1);
	press(second, "Salin laporan untuk pengembang");
	expect(doing.report).toHaveBeenCalledWith(0);
});

test("what the reader's own rule hides is named so, and leads to the rules", () => {
	const own: Hidden = {
		label: "own",
		sureness: "sure",
		inPage: true,
		text: "Polling",
		reasons: [{ rule: "reader/own", label: "own", weight: 100, saw: ".polling" }],
	};
	const list = view({ hidden: [own, promo] });
	expect(titles(list, "h4")).toEqual(["Ajakan “Baca juga”1", "Disembunyikan aturan Anda sendiri1"]);
	const entry = [...list.querySelectorAll("details")].at(-1);
	expect(entry?.textContent).toContain("Aturan Anda sendiri menyebutnya (.polling).");
	expect(buttons(entry)).toEqual(["Tampilkan di halaman", "Tunjukkan tempatnya", "Salin laporan untuk pengembang"]);
	expect(entry?.querySelector("a")?.getAttribute("href")).toBe("options.html#sites");
});

test("what was brought back can be hidden again", () => {
	const doing = actions();
	const entry = view({ shown: [1] }, doing).querySelector("details");
	expect(entry?.textContent).toContain("tampak di halaman");
	press(entry, "Sembunyikan lagi");
	expect(doing.show).toHaveBeenCalledWith(1, false);
});

test("what the page goes on showing is not said to be hidden, and no press would change that", () => {
	const entry = view({ inSight: [1] }).querySelector("details");
	expect(entry?.textContent).toContain("tampak di halaman");
	expect(buttons(entry)).toEqual(["Selalu tampilkan baris ini", "Tunjukkan tempatnya", "Salin laporan untuk pengembang"]);
});

test("while the page is shown as it is, nothing claims to be hidden in it", () => {
	const entry = view({ cleaned: false }).querySelector("details");
	expect(entry?.textContent).toContain("tampak di halaman");
	expect(buttons(entry)).not.toContain("Tampilkan di halaman");
});

test("of a page the tab has left nothing is claimed, and nothing can be asked but a report", () => {
	const list = view({ whereabouts: "moved" });
	expect(list.textContent).toContain(indonesian.say("pageMoved"));
	expect(titles(list, "h3")[0]).toBe("Di halaman1");
	expect(list.querySelector(".entry-state")).toBeNull();
	const pressable = [...list.querySelectorAll("button")].filter(({ disabled }) => !disabled);
	expect(new Set(pressable.map(({ textContent }) => textContent))).toEqual(new Set(["Salin laporan untuk pengembang"]));
});

test("of a page whose tab was closed it is said that it was", () => {
	expect(view({ whereabouts: "closed" }).querySelector(".moved")?.textContent).toBe(indonesian.say("pageClosed"));
});

test("nothing set aside is said, not shown as an empty list", () => {
	expect(view({ hidden: [] }).textContent).toContain(indonesian.say("hiddenNone"));
});

test("a report holds the address, the label, the evidence and the text, and nothing else", () => {
	expect(reportText(promo, "https://kabarteluk.example/a")).toBe(
		"https://kabarteluk.example/a\npromo (sure)\n- phrase/promo 5: Baca juga\n\nBaca juga: Harga karet naik",
	);
});

test("in a page without a host nothing is offered to be kept for good, since there is no site to remember it for", () => {
	const kept = (host: string) => buttons(view({ host })).filter((name) => name?.startsWith("Selalu"));
	expect(kept("koran.example")).toHaveLength(2);
	expect(kept("")).toEqual([]);
});
