import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

/** Pixels: 16 and 32 for the toolbar, 48 and 96 for lists of extensions, 128 for the stores. */
const iconSizes = [16, 32, 48, 96, 128];

const inchesOfSvg = 64 / 72;

/** Draws icons/icon.svg at each size into `folder`. */
export const drawIcons = async (svg, folder) => {
	await mkdir(folder, { recursive: true });
	await Promise.all(
		iconSizes.map((size) =>
			// Four times the density and then down: the renderer smooths better than it draws small.
			sharp(svg, { density: (4 * size) / inchesOfSvg })
				.resize(size, size)
				.png({ compressionLevel: 9 })
				.toFile(join(folder, `icon-${size}.png`)),
		),
	);
};
