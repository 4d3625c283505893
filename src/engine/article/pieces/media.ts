import type { Piece } from "../../../model/reading/article.ts";
import type { MediaBlock } from "../../../model/reading/page.ts";
import { siteName } from "../../../model/site/host.ts";
import { hostOf } from "../../text/addresses.ts";

/** A picture; undefined where it has no address. */
export const imagePiece = ({ id, src, alt }: MediaBlock, caption: string | undefined): Piece | undefined =>
	src && { from: id, kind: "image", src, alt, ...(caption && { caption }) };

/** Films, sounds and frames as a titled link; a rule between parts as itself. */
export function embedPiece({ id, media, src, href, picture, alt }: MediaBlock, caption: string | undefined): Piece | undefined {
	if (media === "rule") return { from: id, kind: "rule" };
	const address = src ?? href;
	if (!address) return undefined;
	const title = alt || siteName(hostOf(address));
	return { from: id, kind: "embed", title, href: address, ...(picture && { picture }), ...(caption && { caption }) };
}
