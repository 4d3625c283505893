import type { Metadata } from "../../src/engine/metadata/metadata.ts";
import { readingPacks } from "../../src/lang/index.ts";
import { markupEye } from "../../src/page/survey/eye.ts";
import { survey } from "../../src/page/survey/survey.ts";
import { documentOf } from "./page.ts";
import { metadataOf } from "./stated.ts";

const headline = "Jembatan gantung di Desa Sukamulia kembali dibuka";
const prose = "<p>Warga desa itu sudah menunggu sejak tahun lalu karena jembatan yang lama rusak dan tidak dapat dilalui.</p>".repeat(6);

/** What is known of an article with these lines between headline and text, these behind the text, these above the headline, and this text. */
export const about = (between: string, behind = "", head = "", above = "", text = prose): Metadata =>
	metadataOf(
		survey(
			documentOf(
				`<nav><a href="/">Beranda</a></nav><article>${above}<h1>${headline}</h1>${between}<div>${text}</div>${behind}</article>`,
				`<title>${headline} - Kabar Lembah</title>${head}`,
			),
			markupEye,
		).page,
		readingPacks,
	);
