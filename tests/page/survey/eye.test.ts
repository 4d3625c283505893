import { expect, test } from "vitest";
import { outline, page } from "../../builders/page.ts";

test.each([
	["<p hidden>Panen</p>", ["(paragraph Panen)"]],
	['<p hidden="until-found">Panen</p>', ["paragraph Panen"]],
	['<div style="color: red; display:none"><p>Panen</p></div>', ["(paragraph Panen)"]],
	['<p style="visibility: hidden">Panen</p>', ["(paragraph Panen)"]],
	['<p aria-hidden="true">Panen</p>', ["paragraph Panen"]],
	["<div hidden><img src=/a.jpg></div>", ["(image /a.jpg)"]],
	["<div hidden><div style='color: red'><p>Panen <b>raya</b></p></div></div>", ["(paragraph Panen raya)"]],
	["<h3><button aria-expanded=false>Kapan?</button></h3><div hidden><p>Mei</p></div>", ["control Kapan?", "paragraph Mei"]],
	["<h3><button aria-expanded=true>Kapan?</button></h3><div hidden><p>Mei</p></div>", ["control Kapan?", "(paragraph Mei)"]],
	["<h3><button aria-expanded=false></button></h3><div hidden><p>Mei</p></div>", ["(paragraph Mei)"]],
	["<nav><button aria-expanded=false>Menu</button><div hidden><p>Mei</p></div></nav>", ["control Menu", "(paragraph Mei)"]],
	["<div>Koran <i aria-expanded=false>Menu</i></div><div hidden><p>Mei</p></div>", ["paragraph Koran Menu", "(paragraph Mei)"]],
	["<h3><i aria-expanded=false>Apa?</i></h3><div hidden><p hidden>Mei</p></div>", ["heading 3 Apa?", "(paragraph Mei)"]],
	["<button aria-expanded=false>Bagikan</button><div hidden><p>Mei</p></div>", ["control Bagikan", "(paragraph Mei)"]],
	["<h3><button aria-expanded=false>Kapan?</button></h3><div hidden><ul role=menu><li>Mei</ul></div>", ["control Kapan?", "(item Mei)"]],
	[
		"<button aria-expanded=true>Kapan?</button><div><p>Mei</p></div><button aria-expanded=false>Siapa?</button><div hidden><p>Sari</p></div>",
		["control Kapan?", "paragraph Mei", "control Siapa?", "paragraph Sari"],
	],
	[
		"<div><i aria-expanded=false>Kapan?</i><p hidden>Mei</p></div><div><i aria-expanded=false>Siapa?</i><p hidden>Sari</p></div>",
		["paragraph Kapan?", "paragraph Mei", "paragraph Siapa?", "paragraph Sari"],
	],
	[
		"<p>Satu</p><div id=b hidden><p>Mei</p><h2>Juni</h2><p>Juli</p></div><button aria-expanded=false aria-controls='a b'>Lagi</button>",
		["paragraph Satu", "paragraph Mei", "heading 2 Juni", "paragraph Juli", "control Lagi"],
	],
	[
		"<p>Satu</p><div id=b hidden><p>Mei</p></div><button aria-expanded=false aria-controls=b>Syarat</button>",
		["paragraph Satu", "(paragraph Mei)", "control Syarat"],
	],
	[
		"<p>Satu</p><div id=b hidden><div><p>Mei</p></div><div><p>Juni</p></div></div><button aria-expanded=false aria-controls=b>2 komentar</button>",
		["paragraph Satu", "(paragraph Mei)", "(paragraph Juni)", "control 2 komentar"],
	],
	[
		"<p>Satu</p><div id=b hidden><p>Mei</p></div><button aria-expanded=false aria-controls=c>Lagi</button>",
		["paragraph Satu", "(paragraph Mei)", "control Lagi"],
	],
	[
		"<p>Satu</p><div hidden><p>Mei</p></div><button aria-expanded=false aria-controls>Lagi</button>",
		["paragraph Satu", "(paragraph Mei)", "control Lagi"],
	],
	[
		"<p>Satu</p><div id=b hidden><ul role=menu><li>Mei</ul></div><button aria-expanded=false aria-controls=b>Lagi</button>",
		["paragraph Satu", "(item Mei)", "control Lagi"],
	],
	[
		"<h1>Satu</h1><div id=b hidden><p>Mei</p></div><button aria-expanded=false aria-controls=b>Lagi</button>",
		["heading 1 Satu", "(paragraph Mei)", "control Lagi"],
	],
	["<b id=a role=tab>Pagi</b><div role=tabpanel aria-labelledby=a hidden><p>Mei</p></div>", ["paragraph Pagi", "paragraph Mei"]],
	["<a id=a data-toggle=tab>Pagi</a><div role=tabpanel aria-labelledby=a hidden><p>Mei</p></div>", ["paragraph Pagi", "paragraph Mei"]],
	["<b id=a>Pagi</b><div role=tabpanel aria-labelledby=a hidden><p>Mei</p></div>", ["paragraph Pagi", "(paragraph Mei)"]],
	["<b id=a role=tab>Pagi</b><div aria-labelledby=a hidden><p>Mei</p></div>", ["paragraph Pagi", "(paragraph Mei)"]],
	[
		"<nav><b id=a role=tab>Pagi</b></nav><div role=tabpanel aria-labelledby=a hidden><p>Mei</p></div>",
		["paragraph Pagi", "(paragraph Mei)"],
	],
])("what nobody is shown is read and marked as such, what a button or a tab opens is shown: %s", (html, blocks) =>
	expect(outline(page(html))).toEqual(blocks),
);
