/** A word's fine class, and the coarse class that holds it. */
export interface WordClass {
	readonly fine: number;
	readonly coarse: number;
}

/** Reads classes as stored: coarse classes of fine classes, each the words of one class parted by spaces. */
export function readClusters(classes: readonly (readonly string[])[]): ReadonlyMap<string, WordClass> {
	let fine = 0;
	return new Map(
		classes.flatMap((group, coarse) =>
			group.flatMap((words) => {
				const each = { fine: fine++, coarse };
				return words.split(" ").map((word): [string, WordClass] => [word, each]);
			}),
		),
	);
}
