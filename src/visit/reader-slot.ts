import type { Words } from "../engine/text/words.ts";
import type { see } from "./reading.ts";

/** What the second stage of the content script offers the first. */
export interface PageReader {
	readonly see: typeof see;
	/** All language packs made ready. */
	readonly words: () => Words;
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
export const offeredReader = (): PageReader | undefined => slot.bacaSajaReader;
