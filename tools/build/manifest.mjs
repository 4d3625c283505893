/**
 * One manifest per browser, derived from the one at the top level. Firefox has no service worker for extensions (bug 1573659), Chromium
 * warns of `background.scripts`, each warns of the other's version floor, and Firefox takes managed settings from elsewhere than a schema;
 * so each gets only what it knows.
 */

/**
 * @param {Record<string, any>} base the top-level manifest.json
 * @param {"chromium" | "firefox"} browser
 * @param {{ version: string, matches: readonly string[] }} facts version of package.json; patterns of the news hosts cleaned without asking
 */
export const deriveManifest = (base, browser, { version, matches }) => {
	const { background, browser_specific_settings, minimum_chrome_version, content_scripts, storage, ...common } = base;
	return {
		...common,
		version,
		// Chromium lets `scripting` into a host only by this key; the hosts are those the content script has anyway, so no warning is added.
		host_permissions: matches,
		content_scripts: content_scripts.map((script) => ({ matches, ...script })),
		...(browser === "chromium"
			? { background: { service_worker: background.service_worker }, minimum_chrome_version, ...(storage && { storage }) }
			: { background: { scripts: background.scripts }, browser_specific_settings }),
	};
};

/** Every file a manifest names, for a check that none is missing. */
export const filesNamed = (manifest) => [
	...Object.values(manifest.icons),
	...Object.values(manifest.action.default_icon),
	manifest.action.default_popup,
	manifest.options_ui.page,
	...(manifest.background.scripts ?? [manifest.background.service_worker]),
	...(manifest.storage ? [manifest.storage.managed_schema] : []),
	...manifest.content_scripts.flatMap((script) => [...(script.js ?? []), ...(script.css ?? [])]),
];
