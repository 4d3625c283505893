import type { Browser } from "webextension-polyfill";

/**
 * The browser's own interfaces, under the one name everything else takes them by. Firefox and Chrome from 148 on call them `browser`; before,
 * Chrome's `chrome` gives promises just the same for everything used here but answers to messages, which `serve.ts` therefore sends back by
 * callback. So webextension-polyfill lends its types only: its 3 KB would be a tenth of the content script.
 */
// One of the two is there wherever this code runs; a test puts its own in place of this module.
export const browser = (globalThis.browser ?? globalThis.chrome) as unknown as Browser;
