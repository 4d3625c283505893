import type { Page } from "../../../model/reading/page.ts";

/** What the page's metas of a name say, in document order; empty where it has none. */
export type Metas = (name: string) => readonly string[];

const none: readonly string[] = [];

/** Sorts the metas by name once: some eighty names are asked for, most pages have forty metas. */
export function metasOf({ head }: Page): Metas {
	const byName = new Map<string, string[]>();
	for (const { name, content } of head.metas) {
		const known = byName.get(name);
		if (known) known.push(content);
		else byName.set(name, [content]);
	}
	return (name) => byName.get(name) ?? none;
}
