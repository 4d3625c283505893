import { describe, expect, test } from "vitest";
import { outline, page } from "../../builders/page.ts";

describe("what may be written into", () => {
	const fieldsOf = (body: string) => page(body).fields?.map(({ kind }) => kind);
	test("is a field where it is short", () => {
		expect(outline(page("<p>Hujan turun.</p><div contenteditable>Baca juga: kopi</div>"))).toEqual(["paragraph Hujan turun."]);
		expect(fieldsOf("<section><div contenteditable>Baca juga: kopi</div></section>")).toEqual(["message"]);
	});
	test("is text where it is long, forbidden, or edited piece by piece", () => {
		const long = "Hujan turun di lereng. ".repeat(40);
		expect(fieldsOf(`<div contenteditable=true>${long}</div>`)).toEqual([]);
		expect(fieldsOf("<div contenteditable=false>Hujan turun.</div>")).toEqual([]);
		expect(outline(page("<p contenteditable>Hujan turun.</p><p contenteditable>Sungai meluap.</p>"))).toHaveLength(2);
	});
});
