import { describe, expect, test } from "vitest";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const labelAtEnd = (line: string, behind = ""): string =>
	judged(page(news().replace("</div></article>", `<p>${line}</p>${behind}</div></article>`))).on(line).label;

describe("the last line of the text", () => {
	test.each(["(red)", "(Rhm/Red)", "(agt/pmg)", "(Budi Santoso)", "[Rahmat]"])("%s says who wrote it", (line) =>
		expect(labelAtEnd(line)).toBe("credit"),
	);
	test.each(["(Harga itu berlaku sampai akhir April.)", "Warga (red) menunggu di dermaga sampai sore."])("%s is text", (line) =>
		expect(labelAtEnd(line)).toBe("content"),
	);
});

test("amid the text words in brackets are some of it", () =>
	expect(judged(page(news("<p>(tertawa)</p>"))).on("(tertawa)").label).toBe("content"));
