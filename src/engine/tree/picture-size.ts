import type { MediaBlock } from "../../model/reading/page.ts";

/** Smaller pictures are icons, counters and faces; pixels. */
const smallestPicture = 120;

/** Is a picture or film too small to be one of the article's? Unknown sizes are not, but of drawings that fit any size: those are icons. */
export const isSmall = ({ src, width, height }: MediaBlock): boolean =>
	(width === 0 && height === 0 && src !== undefined && /\.svg(?:[?#]|$)/i.test(src)) ||
	(width > 0 && width < smallestPicture) ||
	(height > 0 && height < smallestPicture / 2);
