import { expect, test } from "vitest";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const labelAtEnd = (line: string): string =>
	judged(page(news().replace("</div></article>", `<p>${line}</p></div></article>`))).on(line).label;

test.each(["#panenraya #lereng", "#panen", "#पंजाब, #धान"])("a line of hashtags is a list of topics: %s", (line) =>
	expect(labelAtEnd(line)).toBe("tags"),
);

test.each(["#panenraya ramai dibahas warga di lereng sejak Senin pagi.", "Tagar #panenraya ramai dibahas warga di lereng."])(
	"a sentence with one is not: %s",
	(line) => expect(labelAtEnd(line)).toBe("content"),
);

test("amid the text it is some of it", () => expect(judged(page(news("<p>#panenraya</p>"))).on("#panenraya").label).toBe("content"));
