import { expect, test } from "vitest";
import { markupEye } from "../../src/page/survey/eye.ts";
import { parse } from "../../src/terminal/parse.ts";

const parsed = (markup: string) => parse({ bytes: Buffer.from(markup) }, "page.html", undefined);

test.each([
	["an attribute", '<b style="background: none; display: inline-block; background-color: #f5f5f5">Promosi</b>'],
	["a sheet", "<style>.pilihan { width: calc(100% - 2 * $tepi) }</style>"],
])("a style in %s that the parser throws on does no harm, and what a style hides is still hidden", async (_, style) => {
	const { document } = await parsed(
		`<!doctype html><body>${style}<p id="a">Panen raya.</p><p id="b" style="display:none">Tersembunyi.</p>`,
	);
	const isShown = (id: string): boolean => markupEye(document.getElementById(id) ?? document.body);
	expect([isShown("a"), isShown("b")]).toEqual([true, false]);
});
