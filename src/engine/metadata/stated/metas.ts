import { grouped } from "../../../model/grouped.ts";
import type { Page } from "../../../model/reading/page.ts";

/** What the page's metas of a name say, in document order; empty where it has none. */
export type Metas = (name: string) => readonly string[];

const none: readonly string[] = [];

/** Sorts the metas by name once: some eighty names are asked for, most pages have forty metas. */
export function metasOf({ head }: Page): Metas {
	const byName = grouped(head.metas, ({ name }) => name);
	return (name) => byName.get(name)?.map(({ content }) => content) ?? none;
}
