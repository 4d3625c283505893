import { follow } from "../../src/engine/label/follow/index.ts";
import { weighedPage } from "../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../src/engine/prose/scene.ts";
import type { Label } from "../../src/model/reading/label.ts";
import type { Verdict } from "../../src/model/reading/verdict.ts";
import { known } from "./judged.ts";
import { page } from "./page.ts";

/**
 * The labels after `follow` of a page whose blocks were judged as their first mark says: `+` the article's, `^` that too, but not surely, `*` likely so, `?` left out for want of
 * evidence, `!` surely a promo, `-` plainly refused, `~` refused and no more is known of it, `#` likely related news and plainly refused, `=` a caption, `@` a sign-off, `%` a likely one.
 */
export const followed = (html: string): readonly Label[] => {
	const view = scene(page(html), known);
	const mark = view.measures.map(({ block }) => block.text.charAt(0));
	const odds = mark.map((sign) => ({ "+": 2, "^": 1, "*": 1, "?": -1, "!": -1, "-": -5, "#": -5, "~": -5, "=": -2, "%": -1 })[sign] ?? 0);
	const labels: Readonly<Record<string, Label>> = {
		"+": "content",
		"^": "content",
		"!": "promo",
		"#": "related",
		"=": "caption",
		"@": "credit",
		"%": "credit",
	};
	const verdicts = view.measures.map(({ block }, at): Verdict => {
		const label = labels[mark[at] ?? ""] ?? "navigation";
		return {
			block: block.id,
			label,
			sureness: mark[at] === "!" || mark[at] === "@" ? "sure" : mark[at] === "~" ? "assumed" : "likely",
			reasons: [],
		};
	});
	return follow(weighedPage(view, odds), verdicts, { words: known }).map(({ label }) => label);
};
