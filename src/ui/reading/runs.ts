import type { Emphasis, Run } from "../../model/reading/page.ts";
import { type Child, h } from "../elements/h.ts";

const tags = {
	emphasis: "em",
	strong: "strong",
	code: "code",
	superscript: "sup",
	subscript: "sub",
	deleted: "del",
} as const satisfies Record<Emphasis, keyof HTMLElementTagNameMap>;

/** Runs as text, emphasis and links. A link opens beside our page and learns nothing of where it was clicked. */
export const runNodes = (runs: readonly Run[]): readonly Child[] => runs.map(runNode);

const runNode = (run: Run): Child => {
	const words = (run.marks ?? []).reduce<Node | string>((inner, mark) => h(tags[mark], {}, inner), run.text);
	return run.href === undefined ? words : h("a", { href: run.href, target: "_blank", rel: "noopener noreferrer" }, words);
};
