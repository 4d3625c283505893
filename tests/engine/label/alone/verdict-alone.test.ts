import { expect, test } from "vitest";
import { verdictAlone } from "../../../../src/engine/label/alone/verdict-alone.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import { known } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** The label of the only block, at these log-odds. */
const labelOf = (html: string, odds: number) =>
	scene(page(html), known).measures.map((measure) => verdictAlone(measure, [], odds, -0.3).label);

test("a button is text only where that is likely", () => {
	expect(labelOf("<button>Salin cuplikan</button>", 0.5)).toEqual(["navigation"]);
	expect(labelOf("<button>Warga menjemur gabah di halaman sekolah.</button>", 1.5)).toEqual(["content"]);
	expect(labelOf("<p>Salin cuplikan</p>", 0.5)).toEqual(["content"]);
});
