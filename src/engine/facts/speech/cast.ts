import { grouped } from "../../../model/grouped.ts";
import { once } from "../../../model/once.ts";
import type { Linked, NamedEntity } from "../names/link.ts";
import { byPlace, type Mention } from "../names/mentions.ts";
import type { Passage } from "../passages.ts";

/** A mention with what it names. */
export type Placed = Mention & { readonly named: NamedEntity };

/** What the article's names are good for when looking for speakers. */
export interface Cast {
	/** The mentions of one passage, in order of the text. */
	readonly of: (passage: Passage) => readonly Placed[];
	/** Those with an office or a form of address, of the whole article. */
	readonly titled: () => readonly Placed[];
}

/** The cast of an article. */
export const castOf = (linked: readonly Linked[]): Cast => {
	const mentions = linked.flatMap(({ named, mentions }) => mentions.map((mention) => ({ ...mention, named }))).toSorted(byPlace);
	const byPassage = grouped(mentions, ({ passage }) => passage);
	return {
		of: (passage) => byPassage.get(passage) ?? [],
		titled: once(() => mentions.filter(({ title }) => title !== undefined)),
	};
};

/** The part of a cast that this holds of. */
export const narrowed = ({ of, titled }: Cast, fits: (placed: Placed) => boolean): Cast => ({
	of: (passage) => of(passage).filter(fits),
	titled: () => titled().filter(fits),
});
