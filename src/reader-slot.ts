import type { Words } from "./engine/words.ts";
import type { see } from "./reading.ts";

/** What the second stage of the content script offers the first. */
export interface PageReader {
	readonly see: typeof see;
	/** All language packs made ready. */
	readonly words: () => Words;
}

/** Both stages run in the same isolated world, which no page can look into; this is where they meet. */
const slot = globalThis as { bacaSajaReader?: PageReader }; // our own name; nobody else writes in this world

/** Leaves the second stage for the first to find. */
export const offerReader = (reader: PageReader): void => {
	slot.bacaSajaReader = reader;
};

/** The second stage, if it is here. */
export const offeredReader = (): PageReader | undefined => slot.bacaSajaReader;
