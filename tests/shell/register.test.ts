import { beforeEach, describe, expect, it, vi } from "vitest";
import { register, tellTabs } from "../../src/shell/register.ts";

const base = "moz-extension://2f9d6c1e-0000-4000-8000-000000000000/";

const held = vi.hoisted((): { origins: string[]; registered: { id: string }[]; tabs: string[]; told: unknown[] } => ({
	origins: [],
	registered: [],
	tabs: [],
	told: [],
}));

/** As Firefox does: the manifest is handed out with style sheets in full, and a script is registered with names inside the package only. */
vi.mock("../../src/shell/browser.ts", () => ({
	browser: {
		runtime: {
			getURL: (path: string) => base + path,
			getManifest: () => ({ content_scripts: [{ matches: ["*://*.berita.example/*"], js: ["content.js"], css: [`${base}page.css`] }] }),
		},
		permissions: {
			getAll: async () => ({ origins: held.origins }),
			// A port is in no pattern Firefox knows.
			contains: async ({ origins }: { origins: readonly string[] }) =>
				origins.every((asked) => held.origins.some((origin) => asked.endsWith(origin.replace("*://*.", "://")))),
		},
		tabs: {
			query: async () => held.tabs.map((_, id) => ({ id })),
			get: async (id: number) => {
				if (held.tabs[id] === "closed") throw new Error(`No tab with id: ${id}.`);
				return { url: held.tabs[id] };
			},
			sendMessage: async (id: number, message: object) => {
				held.told[id] = message;
				return { ok: true };
			},
		},
		scripting: {
			getRegisteredContentScripts: async () => [...held.registered],
			unregisterContentScripts: async () => void held.registered.splice(0),
			registerContentScripts: async (scripts: readonly { id: string; js: string[]; css: string[] }[]) => {
				for (const file of scripts.flatMap(({ js, css }) => [...js, ...css]))
					if (URL.canParse(file)) throw new Error(`String "${file}" must be a relative URL`);
				if (held.registered.length > 0) throw new Error("Duplicate script ID 'granted'");
				held.registered.push(...scripts);
			},
		},
	},
}));

beforeEach(() => {
	for (const list of [held.registered, held.tabs, held.told]) list.splice(0);
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
	it("is registered once where two events ask for it at the same time", async () => {
		let before = Promise.resolve();
		vi.stubGlobal("location", { protocol: "moz-extension:" });
		vi.stubGlobal("navigator", {
			locks: {
				request: (_: string, work: () => Promise<void>) => {
					before = before.then(work);
					return before;
				},
			},
		});
		held.origins.push("*://*.lain.example/*");
		await Promise.all([register(), register()]);
		vi.unstubAllGlobals();
		expect(held.registered).toHaveLength(1);
	});
	it("goes when the last of them goes", async () => {
		held.origins.push("*://*.lain.example/*");
		await register();
		held.origins.pop();
		await register();
		expect(held.registered).toEqual([]);
	});
});

describe("open tabs", () => {
	it("are told whether their page is granted, whatever its port", async () => {
		held.tabs.push("https://berita.example/a?b#c", "http://berita.example:8080/a", "https://lain.example/", "about:blank");
		await tellTabs();
		expect(held.told).toEqual([true, true, false, false].map((granted) => ({ type: "granted", data: { granted } })));
	});
	it("are told though one of them closes meanwhile", async () => {
		held.tabs.push("closed", "https://berita.example/a");
		await tellTabs();
		expect(held.told[1]).toEqual({ type: "granted", data: { granted: true } });
	});
});
