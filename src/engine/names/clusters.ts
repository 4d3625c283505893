/** Classes of words used alike, as stored: the words of each class, parted by spaces. */
export function readClusters(classes: readonly string[]): ReadonlyMap<string, number> {
	return new Map(classes.flatMap((words, number) => words.split(" ").map((word): [string, number] => [word, number])));
}
