import type { Browser, Page } from "puppeteer-core";

/** What a person does on Chromium's own pages. Their interfaces are not those of extensions, so they are declared here. */
export interface ChromiumPages {
	/** Notes, as if the reader had named the site on `chrome://extensions`, that the extension may have this match pattern when it asks. */
	agree(pattern: string): Promise<void>;
	/** `chrome://extensions`, details, site access: on all sites it names, or on those of them the reader lists (none). */
	siteAccess(on: boolean): Promise<void>;
	/** Sets what an administrator would, on `chrome://policy/test`: no file of the system is touched and no right for that is needed. */
	manage(policies: Readonly<Record<string, unknown>>): Promise<void>;
}

interface DeveloperPrivate {
	addHostPermission(id: string, pattern: string): Promise<void>;
	updateExtensionConfiguration(change: { extensionId: string; hostAccess: "ON_ALL_SITES" | "ON_SPECIFIC_SITES" }): Promise<void>;
}

/** Chromium's numbers for a policy that must be followed, of the whole machine, set by its administrator. */
const mandatory = { level: 1, scope: 1, source: 1 };

const at = async (browser: Browser, address: string, work: (page: Page) => Promise<void>): Promise<void> => {
	const page = await browser.newPage();
	try {
		await page.goto(address);
		await work(page);
	} finally {
		await page.close();
	}
};

export const chromiumPages = (browser: Browser, extensionId: string): ChromiumPages => ({
	agree: (pattern) =>
		at(browser, "chrome://extensions/", (page) =>
			page.evaluate(
				async (id, origin) => {
					const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
					await developerPrivate.addHostPermission(id, origin);
				},
				extensionId,
				pattern,
			),
		),
	siteAccess: (on) =>
		at(browser, "chrome://extensions/", (page) =>
			page.evaluate(
				async (id, hostAccess) => {
					const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
					await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
				},
				extensionId,
				on ? ("ON_ALL_SITES" as const) : ("ON_SPECIFIC_SITES" as const),
			),
		),
	manage: (policies) =>
		at(browser, "chrome://policy/test", async (page) => {
			const list = Object.entries(policies).map(([name, value]) => ({ ...mandatory, namespace: extensionId, name, value }));
			const set = `import("chrome://resources/js/cr.js").then(({ sendWithPromise }) => sendWithPromise("setLocalTestPolicies", ${JSON.stringify(JSON.stringify(list))}, ""))`;
			const isSet = await page.evaluate(set).catch(() => false);
			if (!isSet) throw new Error("This browser has no chrome://policy/test, so managed settings could not be tried in it.");
		}),
});
