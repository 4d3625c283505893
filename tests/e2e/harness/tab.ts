import type { Page } from "puppeteer-core";
import type { TabState } from "../../../src/shell/messages.ts";
import type { Driver } from "../../../tools/drive/driver.ts";

/** What the popup would ask of a tab, asked without its views. */
export interface Tab {
	ask(type: "read" | "clean" | "toggle" | "reveal" | "locate" | "pick", data: object | null): Promise<TabState>;
}

/** `desk` is any page of the extension; the page of the tab comes to the front again after. */
export const tabOf = async (driver: Driver, desk: Page, page: Page): Promise<Tab> => {
	const id = await driver.tabId(page);
	return {
		ask: async (type, data) => {
			const outcome = await desk.evaluate(
				(tab, message) => (globalThis.browser ?? chrome).tabs.sendMessage(tab, message, { frameId: 0 }),
				id,
				{ type, data },
			);
			if (!outcome?.ok) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
			return outcome.value;
		},
	};
};

/** Milliseconds after which nothing more is expected to happen to a page at rest. */
export const atRest = (milliseconds = 700): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
