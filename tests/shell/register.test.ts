import { beforeEach, describe, expect, it, vi } from "vitest";
import { register } from "../../src/shell/register.ts";

const base = "moz-extension://2f9d6c1e-0000-4000-8000-000000000000/";

const held = vi.hoisted((): { origins: string[]; registered: { id: string }[] } => ({ origins: [], registered: [] }));

/** As Firefox does: the manifest is handed out with style sheets in full, and a script is registered with names inside the package only. */
vi.mock("../../src/shell/browser.ts", () => ({
	browser: {
		runtime: {
			getURL: (path: string) => base + path,
			getManifest: () => ({ content_scripts: [{ matches: ["*://*.berita.example/*"], js: ["content.js"], css: [`${base}page.css`] }] }),
		},
		permissions: { getAll: async () => ({ origins: held.origins }) },
		scripting: {
			getRegisteredContentScripts: async () => held.registered,
			unregisterContentScripts: async () => void held.registered.splice(0),
			registerContentScripts: async (scripts: readonly { id: string; js: string[]; css: string[] }[]) => {
				for (const file of scripts.flatMap(({ js, css }) => [...js, ...css]))
					if (URL.canParse(file)) throw new Error(`String "${file}" must be a relative URL`);
				held.registered.push(...scripts);
			},
		},
	},
}));

beforeEach(() => {
	held.registered.splice(0);
	held.origins = ["*://*.berita.example/*"];
});

describe("the script for hosts granted later", () => {
	it("is registered for them alone", async () => {
		held.origins.push("*://*.lain.example/*");
		await register();
		expect(held.registered).toMatchObject([
			{ matches: ["*://*.lain.example/*"], excludeMatches: ["*://*.berita.example/*"], js: ["content.js"], css: ["page.css"] },
		]);
	});
	it("goes when the last of them goes", async () => {
		held.origins.push("*://*.lain.example/*");
		await register();
		held.origins.pop();
		await register();
		expect(held.registered).toEqual([]);
	});
});
