import type { BlockId, MediaBlock, Page } from "../../../model/reading/page.ts";
import { isSmall } from "../../tree/picture-size.ts";

/** Metas that name the picture a page is shared with (https://ogp.me/#metadata, https://developer.x.com/en/docs/x-for-websites/cards). */
const pictureMetas: ReadonlySet<string> = new Set([
	"og:image",
	"og:image:url",
	"og:image:secure_url",
	"twitter:image",
	"twitter:image:src",
]);

/** A site without a picture for an article shares its own sign. */
const ownSign = /(?:^|[^a-z])(?:logo|favicon|icon|avatar|default|placeholder)s?(?:[^a-z]|$)/i;

/** A file whose name is shorter than this, its size aside, may be any: there all of its address counts. Characters. */
const shortestName = 8;

/** What is written behind a name for a size: `-1024x683`, `-320-80` (width and quality), `-scaled`. */
const size = /[-_]\d+x\d+$|-\d{3,4}-\d{2}$|-scaled$/;

/** What the files of one picture in several sizes have in common: `jembatan` of `/2026/jembatan-1024x683.jpg?w=640`. */
const pictureKey = (address: string): string => {
	const path = address.split(/[?#]/, 1)[0] ?? "";
	const name = path
		.slice(path.lastIndexOf("/") + 1)
		.toLowerCase()
		.replace(/\.\w{3,4}$/, "")
		.replace(size, "");
	return name.length < shortestName ? path : name;
};

/**
 * The picture that the page itself shows for its article where it is shared, by its file, in whatever size: the first such block from one to another,
 * these included. Nothing where one of `shown` is that picture already, or the page has none but the site's own sign.
 */
export function statedPicture(page: Page, from: number, to: number, shown: ReadonlySet<BlockId>): BlockId | undefined {
	const keys = page.head.metas.flatMap(({ name, content }) => (pictureMetas.has(name) ? [pictureKey(content)] : []));
	const stated = new Set(keys.filter((key) => key !== "" && !ownSign.test(key)));
	if (stated.size === 0) return undefined;
	const isStated = (block: Page["blocks"][number]): block is MediaBlock =>
		block.kind === "media" && block.media === "image" && !block.hidden && block.src !== undefined && stated.has(pictureKey(block.src));
	const copies = page.blocks.filter(isStated);
	if (copies.some(({ id }) => shown.has(id))) return undefined;
	return copies.find((block) => block.id >= from && block.id <= to && !isSmall(block))?.id;
}
