import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Clutter } from "../../../src/model/reading/label.ts";
import { holdsQuestion, isBesideField } from "../../../src/page/use/questions.ts";

const box = (html: string): Element => {
	const { body } = new JSDOM(`<div class=kotak>${html}</div>`).window.document;
	return body.querySelector(".kotak") ?? body;
};

const poll = "<label><input type=radio> Setuju</label><button>Kirim</button>";
const signUp = "<label><input type=radio> Harian</label><input type=email><button>Daftar</button>";
const letter = "<textarea></textarea><button>Kirim</button>";
const search = "<input><button>Cari</button>";

test.each<[string, string, Clutter, boolean]>([
	["a poll", poll, "related", true],
	["a poll among what signs up for letters", poll, "newsletter", true],
	["what signs up for letters", signUp, "newsletter", false],
	["a letter to write", letter, "promo", true],
	["a message that goes with a sign-up", letter, "newsletter", false],
	["a field for comments", letter, "comments", false],
	["a poll among comments", poll, "comments", false],
	["a way to sign in", "<input type=email><input type=password><button>Masuk</button>", "newsletter", true],
	["a way to sign in among comments", "<input type=password><button>Masuk</button>", "comments", false],
	["a search in a menu", search, "navigation", true],
	["a search in a box of related news", search, "related", false],
])("%s is a question that hiding would take away: %s, as %s, %s", (_, html, label, asks) =>
	expect(holdsQuestion(box(html), label, () => false)).toBe(asks),
);

test.each([false, true])(
	"so is a line of a form that asks for a password, but of one that a server put around the article: %s",
	(isWhole) => {
		const line = box("<form><p>Masuk</p><input type=password></form>").querySelector("p");
		expect(line && holdsQuestion(line, "newsletter", ({ localName }) => isWhole && localName === "form")).toBe(!isWhole);
	},
);

test.each([
	["in a form", `<form>${"Hujan turun. ".repeat(60)}<p><input></p><button>Kirim</button></form>`, true],
	["in a small box", "<input><button>Kirim</button>", true],
	["in a box that says much", `${"Hujan turun. ".repeat(60)}<input><button>Kirim</button>`, false],
	["where no field is", "<form><input type=hidden><button>Kirim</button></form>", false],
])("a button stands beside a field, %s", (_, html, isBeside) => {
	const button = box(html).querySelector("button");
	expect(button && isBesideField(button)).toBe(isBeside);
});

test("what holds the field stands beside none", () => {
	const label = box("<form><label>Nama <input></label></form>").querySelector("label");
	expect(label && isBesideField(label)).toBe(false);
});
