import type { NameData } from "../../src/model/words/names.ts";

export function storeWeights(
	trained: { readonly keys: readonly number[]; readonly weights: readonly number[]; readonly moves: readonly number[] },
	options: { readonly digits: string; readonly labelCount: number; readonly step: number },
): Omit<NameData, "lists">;
