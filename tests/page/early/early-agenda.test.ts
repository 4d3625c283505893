import { expect, it } from "vitest";
import { agenda } from "../../../src/page/early/early-agenda.ts";
import { documentOf } from "../../builders/page.ts";

/** An agenda with so many lines, and what was looked at of it. */
const given = (count: number) => {
	const document = documentOf("");
	const next = agenda(document);
	for (let number = 0; number < count; number++) next.line(document.createTextNode(`Menit ${number}`));
	const seen = new Set<Node>();
	const work = (until: number): boolean =>
		next.work(
			until,
			() => {},
			(node) => void seen.add(node),
		);
	return { next, seen, work };
};

it("many lines are looked at in slices, as elements are", () => {
	const { seen, work } = given(250);
	expect([work(0), seen.size]).toEqual([true, 100]);
	expect([work(0), seen.size]).toEqual([true, 200]);
	expect([work(0), seen.size]).toEqual([false, 250]);
});

it("lines whose end has not arrived are nothing to go on with", () => {
	const { next, work } = given(0);
	const line = documentOf("").createTextNode("Baca");
	const again = (): boolean =>
		next.work(
			0,
			() => {},
			() => next.line(line),
		);
	next.line(line);
	expect([again(), again(), work(0)]).toEqual([false, false, false]);
});
