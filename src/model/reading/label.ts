/**
 * Everything a block can be. One table; the unions are worked out from it, so a new label is one line
 * and the compiler then lists every place that must decide about it.
 *
 * `clutter`: may the block leave the clean text? `conceal`: is it hidden in the page unless the reader says otherwise? `leads`: does it lead
 * to other articles?
 */
export const labels = {
	content: { clutter: false, conceal: false },
	headline: { clutter: false, conceal: false },
	caption: { clutter: false, conceal: false },
	promo: { clutter: true, conceal: true, leads: true },
	related: { clutter: true, conceal: true, leads: true },
	ad: { clutter: true, conceal: true },
	newsletter: { clutter: true, conceal: true },
	share: { clutter: true, conceal: false },
	comments: { clutter: true, conceal: false },
	navigation: { clutter: true, conceal: false },
	credit: { clutter: true, conceal: false },
	paging: { clutter: true, conceal: false },
	tags: { clutter: true, conceal: false },
	/** What the reader's own rules hide, whatever it is. No kind of clutter to be switched off: the rule itself is the choice. */
	own: { clutter: true, conceal: true },
} as const satisfies Readonly<Record<string, { readonly clutter: boolean; readonly conceal: boolean; readonly leads?: true }>>;

/** What a block was found to be. */
export type Label = keyof typeof labels;

/** The labels that may be left out of the text, worked out from the table above. */
export type Clutter = { [L in Label]: (typeof labels)[L]["clutter"] extends true ? L : never }[Label];

/** May a block of this label be left out of the text? */
export const isClutter = (label: Label): label is Clutter => labels[label].clutter;

/** All clutter labels, in the order of the table (the order lists show them in). */
export const clutterLabels: readonly Clutter[] = (Object.keys(labels) as Label[]).filter(isClutter); // keys of a literal table

/** A kind of clutter that the engine finds and the reader can have hidden or shown. */
export type ClutterKind = Exclude<Clutter, "own">;

/** All of them, in the order options show them in. */
export const clutterKinds: readonly ClutterKind[] = clutterLabels.filter((label) => label !== "own");

/** Ways to other articles: what the badge counts, and where being a link is one more witness. */
export const leadingLabels: ReadonlySet<Label> = new Set(clutterLabels.filter((label) => "leads" in labels[label]));

/** What is hidden in the page unless the reader says otherwise. */
export const concealedLabels: ReadonlySet<Label> = new Set(clutterLabels.filter((label) => labels[label].conceal));
