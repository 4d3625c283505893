import { expect, test } from "vitest";
import { introductions } from "../../../src/page/early/introductions.ts";
import { documentOf } from "../../builders/page.ts";

/** The label right before `#list`, where `#label` says one alone. */
const before = (body: string): string | undefined => {
	const document = documentOf(body);
	const labels = introductions();
	const [label, list] = ["label", "list"].map((id) => document.getElementById(id));
	if (!label || !list) throw new Error("no label or no list");
	labels.note(label, "promo");
	expect([labels.of(label), labels.of(list)]).toEqual(["promo", undefined]);
	return labels.before(list);
};

const label = "<p id=label>Baca juga:</p>";
const list = "<ul id=list></ul>";
const boxed = (levels: number): string => `${"<div>".repeat(levels)}${list}${"</div>".repeat(levels)}`;

test.each([
	["right before it", `${label}${list}`, "promo"],
	["before the box that it opens", `${label}${boxed(1)}`, "promo"],
	["before the third box that it opens", `${label}${boxed(3)}`, "promo"],
	["before a box too far out", `${label}${boxed(4)}`, undefined],
	["with something between", `${label}<p>Padi dipanen.</p>${list}`, undefined],
	["before a box that something else opens", `${label}<div><p>Padi dipanen.</p>${list}</div>`, undefined],
	["behind it", `${list}${label}`, undefined],
	["in a box before it", `<div>${label}</div>${list}`, undefined],
])("a label %s", (_, body, found) => expect(before(body)).toBe(found));
