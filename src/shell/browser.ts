/** The only import of the polyfill: everything else takes `browser` from here, so that it can go the day all floors have it built in. */
export { default as browser } from "webextension-polyfill";
