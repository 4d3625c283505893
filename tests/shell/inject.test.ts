import { beforeEach, expect, it, vi } from "vitest";
import { askInjecting, injectReader } from "../../src/shell/inject.ts";

const held = vi.hoisted((): { origins: string[]; url: string | undefined; here: boolean; scripts: unknown[]; styled: Promise<void> } => ({
	origins: [],
	url: undefined,
	here: false,
	scripts: [],
	styled: Promise.resolve(),
}));

vi.mock("../../src/shell/browser.ts", () => ({
	browser: {
		runtime: {
			getURL: (path: string) => `chrome-extension://abc/${path}`,
			getManifest: () => ({ content_scripts: [{ js: ["content.js"], css: ["page.css"] }] }),
		},
		permissions: {
			contains: async ({ origins }: { origins: readonly string[] }) => origins.every((asked) => held.origins.includes(asked)),
		},
		tabs: {
			get: async () => {
				if (held.url === "closed") throw new Error("No tab with id: 7.");
				return { url: held.url };
			},
			sendMessage: async () => {
				if (!held.here) throw new Error("Could not establish connection.");
				return { ok: true, value: "https://koran.example/a" };
			},
		},
		scripting: {
			insertCSS: () => held.styled,
			executeScript: async ({ files, func }: { files?: string[]; func?: unknown }) => {
				if (held.url === "closed") throw new Error("No tab with id: 7.");
				held.scripts.push(files ?? typeof func);
				held.here = true;
			},
		},
	},
}));

beforeEach(() => Object.assign(held, { origins: [], url: "https://koran.example/a", here: false, scripts: [], styled: Promise.resolve() }));

const both = ["page-reader.js", "content.js"];

it("a page that has no right but the click is told so", async () => {
	expect(await askInjecting(7, "standing", null)).toMatchObject({ ok: true });
	expect(held.scripts).toEqual(["function", both]);
});

it("a page whose right is held, as after an update of the extension, is not taken for one of a click", async () => {
	held.origins = ["https://koran.example/*"];
	await askInjecting(7, "standing", null);
	expect(held.scripts).toEqual([both]);
});

it("nothing comes where the content script answers", async () => {
	held.here = true;
	await askInjecting(7, "standing", null);
	expect(held.scripts).toEqual([]);
});

it("a tab that closed meanwhile cannot be read", async () => {
	held.url = "closed";
	expect(await askInjecting(7, "standing", null)).toEqual({ ok: false, error: "browser page" });
});

it("the second stage does not wait for the style, which Firefox brings in only once the page is here as a whole", async () => {
	held.styled = new Promise(() => {});
	await injectReader(7);
	expect(held.scripts).toEqual([["page-reader.js"]]);
});
