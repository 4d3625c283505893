import { beforeEach, expect, it, vi } from "vitest";
import { openShortcuts } from "../../src/shell/commands.ts";

const { fake } = vi.hoisted(() => ({
	fake: { commands: {} as { openShortcutSettings?: () => Promise<void> }, tabs: { create: vi.fn(async () => ({})) } },
}));

vi.mock("../../src/shell/browser.ts", () => ({ browser: fake }));

beforeEach(() => {
	fake.commands = {};
	fake.tabs.create.mockClear();
});

it("opens the page of shortcuts by its address where the browser has no call for it", async () => {
	await openShortcuts();
	expect(fake.tabs.create).toHaveBeenCalledWith({ url: "chrome://extensions/shortcuts" });
});

it("leaves it to the browser where that has one", async () => {
	fake.commands.openShortcutSettings = vi.fn(async () => {});
	await openShortcuts();
	expect(fake.commands.openShortcutSettings).toHaveBeenCalledOnce();
	expect(fake.tabs.create).not.toHaveBeenCalled();
});
