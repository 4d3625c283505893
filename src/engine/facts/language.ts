import type { FactsPack } from "../../model/facts-pack.ts";
import { listed } from "./phrases.ts";

/** Share of function words below which a text is not taken to be in a language. */
const least = 0.1;

/**
 * The pack for a text: that of its declared language, unless another pack's function words are more frequent in it by a third. Templates
 * often declare a language their articles are not in.
 */
export const packFor = (lang: string, text: string, packs: readonly FactsPack[]): FactsPack | undefined => {
	const words =
		text
			.slice(0, 6000)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	const shares = packs.map((pack) => {
		const known = new Set(listed(pack.functionWords));
		const share = words.filter((word) => known.has(word)).length / Math.max(1, words.length);
		return { pack, share: pack.code === lang.toLowerCase().split("-")[0] ? share * 1.33 : share };
	});
	const best = shares.reduce((a, b) => (b.share > a.share ? b : a), shares[0] ?? { pack: undefined, share: 0 });
	if (best.share >= least || words.length < 20)
		return words.length < 20 ? (packs.find(({ code }) => code === lang) ?? best.pack) : best.pack;
	return undefined;
};
