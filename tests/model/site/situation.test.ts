import { describe, expect, it } from "vitest";
import { defaults } from "../../../src/model/site/settings.ts";
import { type Situation, withStored } from "../../../src/model/site/situation.ts";

describe("what is stored, read again under the reader's word for a page", () => {
	const shown: Situation = { settings: defaults, site: { mode: "clean" }, granted: true, override: false };
	const { settings } = shown;

	it("leaves the word where it changes nothing of what is done on this page", () => {
		expect(withStored(shown, { settings, site: { mode: "clean" } }, "/a").override).toBe(false);
		expect(withStored(shown, { settings, site: { mode: "clean", rules: [{ action: "hide", selector: ".x" }] } }, "/a")).toEqual({
			...shown,
			site: { mode: "clean", rules: [{ action: "hide", selector: ".x" }] },
		});
	});
	it("replaces the word where it changes the mode, for all or for the site", () => {
		expect(withStored(shown, { settings, site: { mode: "text" } }, "/a").override).toBeUndefined();
		expect(withStored(shown, { settings: { ...settings, enabled: false }, site: shown.site }, "/a").override).toBeUndefined();
	});
	it("replaces it where it makes an exception of this page, and of no other", () => {
		const stored = { settings, site: { mode: "clean", exceptPaths: ["/a"] } } as const;
		expect(withStored(shown, stored, "/a").override).toBeUndefined();
		expect(withStored(shown, stored, "/b").override).toBe(false);
	});
});
