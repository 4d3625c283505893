import type { ElementId } from "../../model/reading/page.ts";
import { holds } from "../tree/ancestry.ts";
import { sumSubtrees } from "../tree/subtree.ts";
import type { Company, Scene } from "./scene.ts";
import { statedShare } from "./stated.ts";

/**
 * What a block's surroundings say once every block has been judged alone: the second half of the decision, in numbers.
 * The order is the order of the columns in `settle.weights.ts`, and of the row that `context` gives: one list of both, by an object or by
 * telling each number with its name, made settling a tenth to a half slower (Node 20, every page of the tests).
 */
export const contextNames = [
	"own", "before", "after", "before 2", "after 2", "before 3", "after 3",
	"length", "links", "running", "caption", "function words", "repeats",
	"kind", "kind length", "company", "company length", "company count",
	"parent", "parent share", "grandparent", "grandparent share",
	"up to main", "down to block", "branch", "branch share", "branch length", "main share",
	"since first", "until last", "read so far", "strong length", "all prose",
	"follows heading", "under heading", "since headline", "position", "around", "wide before", "wide after", "stated",
] as const; // biome-ignore format: columns

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * Log-odds, for or against, from which a block alone leaves no doubt. Asking its surroundings then did more harm than good on pages with
 * truth (of 47 verdicts turned over above 3, four rightly), and half of all blocks need not be asked.
 */
export const beyondDoubt = 3.5;

/**
 * What stands for a block beyond the ends of the page, log-odds; for the distance from a main container that none is; for that from a headline where
 * there is none, blocks.
 */
const absent = { odds: -8, distance: 20, headline: -1000 } as const;
/** How far around a block its closer and its wider surroundings reach, blocks. */
const around = { close: 6, wide: 15 } as const;
/** What stands under a heading is asked for so many characters, a heading above a block so many blocks up. */
const under = { characters: 800, blocks: 12 } as const;

/** Descent into the main container goes on while one child holds this share of what its parent holds. */
const mainShare = 0.6;
/** Log-odds from which a block of `strongLength` marks where the article surely runs. */
const strongOdds = 1;
/** Characters from which a block of `strongOdds` does. */
const strongLength = 60;

/** A running, length-weighted mean of log-odds. */
interface Tally {
	odds: number;
	weight: number;
	length: number;
}
const nothing = (): Tally => ({ odds: 0, weight: 0, length: 0 });
/** Adds a block's log-odds to a tally, in place: there is one addition for each block. */
const add = (tally: Tally, odds: number, length: number): Tally => {
	const weight = Math.sqrt(length);
	tally.odds += odds * weight;
	tally.weight += weight;
	tally.length += length;
	return tally;
};
const mean = (tally: Tally | undefined): number => (tally && tally.weight > 0 ? tally.odds / tally.weight : 0);

/** A function that gives a block's row of numbers, in the order of `contextNames`. `odds`: log-odds of each block judged alone. */
export function context(scene: Scene, odds: readonly number[]): (index: number) => readonly number[] {
	const { measures, page, ancestors } = scene;
	const { chances, total, held, lengths, ofKind, ofCompany } = addUp(scene, odds);
	const purity = (element: number): number => (element < 0 ? 0 : (held[element] ?? 0) / Math.max(1, lengths[element] ?? 0));
	const share = (element: number): number => (element < 0 ? 0 : (held[element] ?? 0) / Math.max(1, total));

	const main = mainElement(scene, held);
	/** How far up from the main container each element above it stands. */
	const chain = new Map(ancestors(main).map((element, depth) => [element, depth]));

	const sums = cumulate(scene, odds, chances, main);
	const { first, last } = sums;
	const strongTotal = sums.strong[measures.length] ?? 0;
	const mainPart = share(main);
	const headline = measures.findIndex(({ block }) => block.level === 1);
	const stated = statedShare(page);
	const oddsAt = (at: number): number => odds[at] ?? absent.odds;

	return (at) => {
		const measure = measures[at];
		if (!measure) return [];
		const { block, box, length } = measure;
		let top: number = block.element;
		let branch = -1;
		let down = 0;
		for (; top !== -1 && !chain.has(top as ElementId); down++) {
			branch = top;
			top = page.elements[top]?.parent ?? -1;
		}
		const grandparent = box.parent === -1 ? -1 : (page.elements[box.parent]?.parent ?? -1);
		const kind = ofKind[scene.kinds[at] ?? -1];
		const company = scene.company[at];
		const tally = company && ofCompany.get(company);
		return [
			oddsAt(at), oddsAt(at - 1), oddsAt(at + 1), oddsAt(at - 2), oddsAt(at + 2), oddsAt(at - 3), oddsAt(at + 3),
			length, measure.linkDensity, measure.prose > 0 ? 1 : 0, block.role === "caption" ? 1 : 0, measure.density, scene.repeats[at] ?? 1,
			mean(kind), kind?.length ?? 0, mean(tally), tally?.length ?? 0, company?.count ?? 1,
			purity(box.parent), share(box.parent), purity(grandparent), share(grandparent),
			chain.get((top === -1 ? main : top) as ElementId) ?? absent.distance, down, branch === -1 ? 1 : purity(branch), branch === -1 ? 1 : share(branch), branch === -1 ? 0 : (lengths[branch] ?? 0), mainPart,
			first < 0 ? 0 : at - first, first < 0 ? 0 : last - at, (sums.strong[at] ?? 0) / Math.max(1, strongTotal), strongTotal, total,
			block.role === "heading" ? followed(scene, chances, at) : -1, oddsOfHeadingAbove(scene, odds, at), headline < 0 ? absent.headline : at - headline, scene.position[at] ?? 0,
			sums.window(at - around.close, at + around.close + 1), sums.window(at - around.wide, at), sums.window(at + 1, at + around.wide + 1), stated(block.text),
		]; // biome-ignore format: columns
	};
}

/**
 * What the blocks' chances come to: of all text, of what each element holds (`held`, and `lengths` likely or not), and the tallies of blocks of one
 * kind and of one company.
 */
function addUp({ measures, page, kinds, company: companies }: Scene, odds: readonly number[]) {
	const size = page.elements.length;
	const chances: number[] = [];
	const held = new Float64Array(size);
	const lengths = new Float64Array(size);
	let total = 0;
	const ofKind: Tally[] = [];
	const ofCompany = new Map<Company, Tally>();
	measures.forEach(({ length, block: { element } }, at) => {
		const own = odds[at] ?? 0;
		const likely = chance(own);
		chances.push(likely);
		total += likely * length;
		held[element] = (held[element] ?? 0) + likely * length;
		lengths[element] = (lengths[element] ?? 0) + length;
		const kind = kinds[at] ?? 0;
		ofKind[kind] = add(ofKind[kind] ?? nothing(), own, length);
		const company = companies[at];
		if (company) ofCompany.set(company, add(ofCompany.get(company) ?? nothing(), own, length));
	});
	sumSubtrees(page, held);
	sumSubtrees(page, lengths);
	return { chances, total, held, lengths, ofKind, ofCompany };
}

/** The deepest element that still holds most of the likely text: from the root down, always into the child with the largest share. */
function mainElement({ page: { elements } }: Scene, held: Float64Array): ElementId {
	const largest = new Int32Array(elements.length).fill(-1);
	for (let id = 1; id < elements.length; id++) {
		const own = held[id] ?? 0;
		if (own === 0) continue;
		const parent = elements[id]?.parent ?? -1;
		const best = largest[parent] ?? -1;
		if (parent >= 0 && (best === -1 || own > (held[best] ?? 0))) largest[parent] = id;
	}
	let main = 0; // the first element is the root
	for (;;) {
		const child = largest[main] ?? -1;
		if (child === -1 || (held[child] ?? 0) < mainShare * (held[main] ?? 0)) return main as ElementId; // ids are indices
		main = child;
	}
}

/** Sums up to each block, so that any window is one subtraction, and the first and last block that are surely the article's; -1 without one. */
function cumulate({ measures, page }: Scene, odds: readonly number[], chances: readonly number[], main: ElementId) {
	const prose = [0];
	const length = [0];
	const strong = [0];
	let first = -1;
	let last = -1;
	measures.forEach((measure, at) => {
		const isStrong = (odds[at] ?? 0) > strongOdds && measure.length > strongLength && holds(page, main, measure.block.element);
		if (isStrong && first < 0) first = at;
		if (isStrong) last = at;
		prose.push((prose[at] ?? 0) + (chances[at] ?? 0) * measure.length);
		length.push((length[at] ?? 0) + measure.length);
		strong.push((strong[at] ?? 0) + (isStrong ? measure.length : 0));
	});
	/** Mean chance, weighted by length, of blocks `from` up to but not including `to`. */
	const window = (from: number, to: number): number => {
		const low = Math.max(0, from);
		const high = Math.min(measures.length, to);
		const characters = (length[high] ?? 0) - (length[low] ?? 0);
		return high <= low || characters === 0 ? 0 : ((prose[high] ?? 0) - (prose[low] ?? 0)) / characters;
	};
	return { strong, first, last, window };
}

/** Mean chance of what stands below a heading, up to the next one; -1 when nothing does. */
function followed({ measures }: Scene, chances: readonly number[], heading: number): number {
	let prose = 0;
	let length = 0;
	for (let at = heading + 1; at < measures.length && measures[at]?.block.role !== "heading" && length < under.characters; at++) {
		const characters = measures[at]?.length ?? 0;
		prose += (chances[at] ?? 0) * characters;
		length += characters;
	}
	return length === 0 ? -1 : prose / length;
}

function oddsOfHeadingAbove({ measures }: Scene, odds: readonly number[], block: number): number {
	for (let at = block - 1; at >= Math.max(0, block - under.blocks); at--) if (measures[at]?.block.role === "heading") return odds[at] ?? 0;
	return 0;
}
