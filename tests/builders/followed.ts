import { follow } from "../../src/engine/label/follow/index.ts";
import { weighedPage } from "../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../src/engine/prose/scene.ts";
import type { Label } from "../../src/model/reading/label.ts";
import type { Verdict } from "../../src/model/reading/verdict.ts";
import { known } from "./judged.ts";
import { page } from "./page.ts";

/** What a block was judged to be, by the mark that its text begins with. `odds`: log-odds that it is text. */
const marks: Readonly<Record<string, Pick<Verdict, "label" | "sureness"> & { readonly odds: number }>> = {
	/** The article's. */
	"+": { label: "content", sureness: "likely", odds: 2 },
	/** That too, but not surely. */
	"^": { label: "content", sureness: "likely", odds: 1 },
	/** Left out for want of evidence, though likely text. */
	"*": { label: "navigation", sureness: "likely", odds: 1 },
	/** Left out for want of evidence. */
	"?": { label: "navigation", sureness: "likely", odds: -1 },
	/** Plainly refused. */
	"-": { label: "navigation", sureness: "likely", odds: -5 },
	/** Plainly refused, and no more is known of it. */
	"~": { label: "navigation", sureness: "assumed", odds: -5 },
	/** Surely a promo. */
	"!": { label: "promo", sureness: "sure", odds: -1 },
	/** Likely related news, and plainly refused. */
	"#": { label: "related", sureness: "likely", odds: -5 },
	"=": { label: "caption", sureness: "likely", odds: -2 },
	/** A sign-off, and a likely one. */
	"@": { label: "credit", sureness: "sure", odds: 0 },
	"%": { label: "credit", sureness: "likely", odds: -1 },
};
const unmarked = { label: "navigation", sureness: "likely", odds: 0 } as const;

/** The labels of a page after `follow`, whose blocks were judged as their marks say. */
export const followed = (html: string): readonly Label[] => {
	const view = scene(page(html), known);
	const judged = view.measures.map(({ block }) => ({ block: block.id, ...(marks[block.text.charAt(0)] ?? unmarked) }));
	const verdicts = judged.map(({ block, label, sureness }): Verdict => ({ block, label, sureness, reasons: [] }));
	const odds = judged.map((one) => one.odds);
	return follow(weighedPage(view, odds), verdicts, { words: known }).map(({ label }) => label);
};

/** The labels of what stands between two paragraphs of the article. */
export const followedAmid = (html: string): readonly Label[] => followed(`<p>+ Satu.</p>${html}<p>+ Dua.</p>`).slice(1, -1);
