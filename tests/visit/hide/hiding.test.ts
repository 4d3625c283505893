import { expect, test } from "vitest";
import type { Clutter } from "../../../src/model/reading/label.ts";
import { markName, markOf } from "../../../src/page/mark/conceal.ts";
import { hidingIn } from "../../../src/visit/hide/hiding.ts";
import { documentOf } from "../../builders/page.ts";

/** A page of two paragraphs, and what was said to the early pass. */
const given = () => {
	const document = documentOf("<p>Baca juga</p><p>Padi</p>");
	const said: string[] = [];
	const hiding = hidingIn(document, () => ({ renew: () => said.push("renew"), end: () => said.push("end") }));
	const [promo, prose] = document.querySelectorAll("p");
	if (!promo || !prose) throw new Error("The page has two paragraphs.");
	return { document, hiding, promo, prose, said, target: new Map<Element, Clutter>([[promo, "promo"]]) };
};

test("exactly what is wanted is hidden, and the early pass goes by it", () => {
	const { hiding, promo, prose, said, target } = given();
	prose.setAttribute(markName, "ad");
	expect(hiding.hide(target)).toBe(true);
	expect([markOf(promo), markOf(prose), hiding.wanted(), said]).toEqual(["promo", undefined, target, ["renew"]]);
});

test("what is hidden already is no change", () => {
	const { hiding, target } = given();
	hiding.hide(target);
	expect(hiding.hide(target)).toBe(false);
});

test("all is shown at once, and nothing is wanted nor looked for then", () => {
	const { document, hiding, said, target } = given();
	const before = document.documentElement.outerHTML;
	hiding.hide(target);
	hiding.showAll();
	expect([document.documentElement.outerHTML, hiding.wanted(), said.at(-1)]).toEqual([before, undefined, "end"]);
});

test("a mark that the page takes off is put on again three times", () => {
	const { hiding, promo, target } = given();
	hiding.hide(target);
	const marks = [1, 2, 3, 4].map(() => {
		promo.removeAttribute(markName);
		hiding.stripped([promo]);
		return markOf(promo);
	});
	expect([marks, hiding.isLost(promo)]).toEqual([["promo", "promo", "promo", undefined], true]);
});

test("what nobody wants hidden is left, and counts for nothing", () => {
	const { hiding, prose, target } = given();
	hiding.hide(target);
	for (let time = 0; time < 9; time++) hiding.stripped([prose]);
	expect([markOf(prose), hiding.isLost(prose)]).toEqual([undefined, false]);
});

test("what one page won the next has not, and is hidden until that is looked at", () => {
	const { hiding, promo, target } = given();
	hiding.hide(target);
	for (let time = 0; time < 4; time++) hiding.stripped([promo]);
	hiding.navigated();
	expect([hiding.isLost(promo), hiding.wanted()]).toEqual([false, target]);
});

test("what became something else is wanted no more, and not hidden again when its mark goes", () => {
	const { hiding, promo, target } = given();
	hiding.hide(target);
	hiding.forget(promo);
	promo.removeAttribute(markName);
	hiding.stripped([promo]);
	expect([markOf(promo), hiding.wanted()?.size]).toEqual([undefined, 0]);
});
