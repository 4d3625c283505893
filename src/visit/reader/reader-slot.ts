import type { Words } from "../../engine/text/words.ts";
import type { readLive } from "./live-reading.ts";
import type { pick } from "./picking.ts";
import type { inPlace } from "./placing.ts";

/** What the second stage of the content script offers the first. */
export interface PageReader {
	readonly readLive: typeof readLive;
	readonly inPlace: typeof inPlace;
	/** All language packs made ready. */
	readonly words: () => Words;
	/** Few readers pick in few pages, so the picker waits here and not in every page. */
	readonly pick: typeof pick;
}

/** How the first stage gets at the second. */
export interface Readers {
	readonly here: () => PageReader | undefined;
	/** Brings it in. Resolves to undefined where that fails. */
	readonly load: () => Promise<PageReader | undefined>;
}

/** Both stages run in the same isolated world, which no page can look into; this is where they meet. */
const slot = globalThis as { bacaSajaReader?: PageReader }; // our own name; nobody else writes in this world

/** Leaves the second stage for the first to find. */
export const offerReader = (reader: PageReader): void => {
	slot.bacaSajaReader = reader;
};

/** The second stage, if it is here. */
const offeredReader = (): PageReader | undefined => slot.bacaSajaReader;

/** The way to the second stage. `bring`: brings it into this page; resolves when that was tried. */
export const readersOf = (bring: () => Promise<unknown>): Readers => {
	let loading: Promise<PageReader | undefined> | undefined;
	return {
		here: offeredReader,
		load: () => {
			loading ??= offeredReader() ? Promise.resolve(offeredReader()) : bring().then(offeredReader);
			return loading.then((reader) => {
				// Asked again after a failure, the background may do better.
				if (!reader) loading = undefined;
				return reader;
			});
		},
	};
};
