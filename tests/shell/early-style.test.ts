import { expect, test, vi } from "vitest";
import type { SiteRule } from "../../src/model/site.ts";

vi.mock("../../src/shell/browser.ts", () => ({ browser: {} }));
const { styleOf } = await import("../../src/shell/early-style.ts");

const entry = (hide?: SiteRule["hide"]): SiteRule => ({ host: "kabar.example", proof: "page", ...(hide && { hide }) });

test("what a site entry names is hidden by one rule of style", () => {
	expect(styleOf(entry({ promo: [".baca", "#juga"], ad: [".iklan"] }))).toBe(".baca,\n#juga,\n.iklan { display: none !important; }");
});

test("an entry that hides nothing, and no entry, have none", () => {
	expect(styleOf(entry())).toBeUndefined();
	expect(styleOf(entry({ promo: [] }))).toBeUndefined();
	expect(styleOf(undefined)).toBeUndefined();
});
