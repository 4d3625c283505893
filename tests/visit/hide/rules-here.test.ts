import { expect, test } from "vitest";
import type { SiteSettings } from "../../../src/model/site/settings.ts";
import { earlyWords } from "../../../src/ready/early-words.ts";
import { type Decided, rulesHere } from "../../../src/visit/hide/rules-here.ts";
import { documentOf } from "../../builders/page.ts";
import { situation } from "../../builders/visited.ts";

const page = documentOf(
	`<h1>Harga beras naik</h1><div class=isi>${`<p>${"Kapal belum datang sejak Senin pagi. ".repeat(4)}</p>`.repeat(6)}</div>`,
);
const rules = (site: SiteSettings = {}, decided: Partial<Decided> = {}) =>
	rulesHere(page, { ...situation, site }, earlyWords(), {
		wanted: undefined,
		shown: [],
		isLost: () => false,
		forget: () => {},
		...decided,
	});

test("the reader's own rules hide and keep, in their order", () => {
	const site: SiteSettings = {
		rules: [
			{ action: "hide", selector: ".a" },
			{ action: "keep", selector: ".b" },
		],
		keep: ["Baca juga buku ini"],
	};
	const { hide, keep, openings } = rules(site);
	expect([hide, keep, openings]).toEqual([[{ label: "own", selector: ".a" }], [".b"], ["Baca juga buku ini"]]);
});

test("labels are hidden as the reader chose", () => {
	expect([rules().hides("promo"), rules({ hide: { promo: false } }).hides("promo")]).toEqual([true, false]);
});

test("a page is an article once the full pass hides something in it, or found nothing to hide", () => {
	expect([rules().isArticle, rules({}, { wanted: new Map() }).isArticle]).toEqual([false, true]);
});

test("what the full pass hides is decided, and what stands in a block that the reader brought back", () => {
	const [promo, shown, link, other] = documentOf("<p>a</p><p><a>b</a></p><p>c</p>").querySelectorAll("p, a");
	if (!promo || !shown || !link || !other) throw new Error("The page has four elements.");
	const { decided } = rules({}, { wanted: new Map([[promo, "promo"]]), shown: [shown] });
	expect([promo, shown, link, other].map(decided)).toEqual([true, true, true, false]);
});

test("of a page that is here, a rule that would hide its text is left out", () => {
	const site: SiteSettings = { rules: [".isi", ".a"].map((selector) => ({ action: "hide", selector })) };
	expect(rules(site).hide.map(({ selector }) => selector)).toEqual([".a"]);
});
