import type { ClutterKind } from "./label.ts";

/** What we know about one site that rules cannot know. One entry, one place. */
export interface SiteRule {
	/** This host and everything below it. */
	readonly host: string;
	readonly hide?: { readonly [L in ClutterKind]?: readonly string[] };
	readonly keep?: readonly string[];
	/** Folder in tests/pages where every selector above matches something. */
	readonly proof: string;
}
