import type { ElementId } from "../../model/reading/page.ts";
import type { Hidden } from "../../model/reading/reading.ts";
import type { RuleId } from "../../model/reading/rule-id.ts";
import { openingOf } from "../../model/site/settings.ts";
import { labelsToHide, type Situation } from "../../model/site/situation.ts";
import { type ArticleElements, type Furniture, furnitureAround, type Unlisted } from "../../page/survey/furniture.ts";
import type { LiveLeftOut } from "./live-left-out.ts";

const nothing: LiveLeftOut = { hidden: [], marks: [], elements: [] };

/** The rule that tells furniture, and what it saw: a tag, a class, or links. */
const signOf = ({ linked, isNamed, isTrail, element }: Furniture): readonly [RuleId, string] => {
	if (isNamed) return ["tag/furniture", element.localName];
	return isTrail ? ["hint/navigation", "breadcrumb"] : ["shape/links", `${Math.round(100 * linked)}%`];
};

const entryOf = (found: Furniture): Hidden => {
	const [rule, saw] = signOf(found);
	const label = "navigation";
	return { label, sureness: "likely", inPage: true, text: found.lines.join("\n"), reasons: [{ rule, label, weight: 1, saw }] };
};

/** The site's menus, sidebars and footer, where the reader wants all but the article to go. */
export const around = (document: Document, situation: Situation, article: ArticleElements, unlisted: Unlisted): LiveLeftOut => {
	if (situation.settings.strictness !== "everything" || !labelsToHide(situation).has("navigation")) return nothing;
	const keep = situation.site.keep ?? [];
	const found = furnitureAround(document, article, unlisted).filter(({ lines }) => !keep.includes(openingOf(lines.join("\n"))));
	return {
		hidden: found.map(entryOf),
		// Its index in `elements` and in `hidden`.
		marks: found.map((_, entry) => ({ element: entry as ElementId, label: "navigation", entry })),
		elements: found.map(({ element }) => element),
	};
};
