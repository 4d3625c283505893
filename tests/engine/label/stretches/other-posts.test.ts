import { expect, test } from "vitest";
import { otherPosts } from "../../../../src/engine/label/stretches/other-posts.ts";
import { weighedPage } from "../../../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import { markupEye } from "../../../../src/page/survey/eye.ts";
import { survey } from "../../../../src/page/survey/survey.ts";
import { known } from "../../../builders/judged.ts";
import { documentOf } from "../../../builders/page.ts";

const own = "<article class='post-18 post type-post'><h1>Panen awal</h1><p>Petani memanen padi lebih awal.</p></article>";
const other = "<article id=post-27 class='post type-post'><p>Harga gabah naik pekan ini.</p></article>";

/** The labels below the headline, where all of it was taken for the article's text. `kept`: how many of them the reader keeps, from the end. */
const below = (html: string, bodyClass = "", kept = 0): string => {
	const document = documentOf(html);
	document.body.className = bodyClass;
	const view = scene(survey(document, markupEye).page, known);
	const weighed = weighedPage(
		view,
		view.measures.map(() => 2),
	);
	const verdicts = view.measures.map(({ block: { id } }, at) =>
		at < view.measures.length - kept
			? ({ block: id, label: "content", sureness: "likely", reasons: [] } as const)
			: ({
					block: id,
					label: "content",
					sureness: "sure",
					reasons: [{ rule: "reader/keep", label: "content", weight: 8, saw: "" }],
				} as const),
	);
	return otherPosts(weighed, verdicts, { headline: 0 })
		.slice(1)
		.map(({ label }) => label)
		.join(" ");
};

test.each<[name: string, html: string, bodyClass?: string]>([
	["behind it", `${own}${other}`],
	["inside its box", `<div id=post-18>${own}${other}</div>`],
	["on a page that is made for it", `<h1>Panen</h1>${own.replace(/<h1>.*<\/h1>/, "")}${other}`, "single postid-18"],
])("text of another post is left out %s", (_, html, bodyClass) => expect(below(html, bodyClass)).toBe("content navigation"));

test.each<[name: string, html: string, bodyClass?: string, kept?: number]>([
	["in a box without a number", `${own}<article class=post><p>Harga gabah naik pekan ini.</p></article>`],
	["with a number that is none of a post's", `${own}<article class=blog-post-27><p>Harga gabah naik pekan ini.</p></article>`],
	["where nothing says which post is the page's", `<h1>Panen</h1><div class=post-18><p>Petani.</p></div>${other}`],
	["of a post in the box of the text", own.replace("</article>", `${other}</article>`)],
	["of a post of another type", `${own}${other.replace("type-post", "type-place")}`],
	["where paragraphs are numbered so", `${own.replace("type-post", "")}<p id=post-2>Harga gabah naik.</p>`],
	["in a list of posts, each with its title", `${own.replaceAll("h1>", "h2>")}${other}`],
	["where none of it stands in the box of the page's own", `${own.replace("post-18", "post-19")}${other}`, "postid-18"],
	["where the reader keeps it", `${own}${other}`, "", 1],
])("text stays %s", (_, html, bodyClass, kept) => expect(below(html, bodyClass, kept)).toBe("content content"));

test("a heading above a choice of other posts goes with them", () =>
	expect(below(`${own}<div id=post-18><h2>Kabar lain</h2>${other}</div>`)).toBe("content navigation navigation"));

const headed = (title: string, text: string, tag = "article"): string => `<${tag}><h1>${title}</h1><p>${text}</p></${tag}>`;
const first = headed("Panen awal", "Petani memanen padi lebih awal.");
const second = headed("Harga gabah", "Harga gabah naik pekan ini.");

test.each([
	["an article", `<main>${first}${second}</main>`],
	["a main element", headed("Panen awal", "Petani memanen padi lebih awal.", "main") + headed("Harga gabah", "Harga gabah naik.", "main")],
	["an article, though the page's headline stands above its own", `<h1>Panen awal</h1>${first.replace(/<h1>.*<\/h1>/, "")}${second}`],
])("the next article, as an endless page adds it, is left out: %s", (_, html) => expect(below(html)).toBe("content navigation navigation"));

test.each([
	["a part without a headline of its own", `${first}<article><h2>Harga gabah</h2><p>Harga gabah naik pekan ini.</p></article>`],
	["a part in its own element", first.replace("</article>", `${second}</article>`)],
	["one whose headline is no first one", `${first.replaceAll("h1>", "h2>")}${second}`],
])("text stays in %s", (_, html) => expect(below(html)).toBe("content content content"));
