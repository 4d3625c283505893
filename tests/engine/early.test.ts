import { describe, expect, it } from "vitest";
import { earlyJudge } from "../../src/engine/early.ts";
import { words } from "../../src/engine/text/words.ts";
import { readingPacks } from "../../src/lang/index.ts";
import type { EarlyBlock } from "../../src/model/reading/early.ts";

const judge = earlyJudge(words(readingPacks));

/** `[…]` marks the linked part. */
const block = (line: string, more: Partial<EarlyBlock> = {}): EarlyBlock => ({
	text: line.replace(/[[\]]/g, ""),
	linkChars: [...line.matchAll(/\[([^\]]*)\]/g)].reduce((sum, [, linked]) => sum + (linked?.length ?? 0), 0),
	hints: [],
	finished: true,
	...more,
});

describe("a finished block", () => {
	it.each([
		["Baca juga: [Harga cabai di pasar induk naik lagi]", "promo"],
		["BACA JUGA : [Warga gotong royong]", "promo"],
		["[Baca juga: Warga gotong royong]", "promo"],
		["Baca juga:", "promo"],
		["Read also: [Ferry sails again]", "promo"],
		["Lire aussi : [Le marché rouvre]", "promo"],
		["Berita Terkait", "related"],
		["ADVERTISEMENT", "ad"],
	])("%j is %s", (line, label) => {
		expect(judge(block(line))).toMatchObject({ label, state: "sure" });
	});
	it.each([
		"Baca juga buku harian kakeknya, begitu pesan Rania kepada murid yang ingin mengenal desa itu.",
		"Terkait hal itu, dinas pasar akan memeriksa timbangan para pedagang.",
		"Simak berikut daftarnya:",
		"Klik [Cek Penerima]",
		"[Klik di sini]",
		"[Indeks Berita]",
		"Sebelumnya diberitakan, jembatan gantung di Kampung Rawa putus diterjang banjir.",
		'Pedagang itu berkata, "Baca juga" adalah judul lagunya.',
		"Baca juga petunjuknya di [papan itu], kata Bagas kepada warga yang datang pagi itu.",
	])("%j is left alone", (line) => {
		expect(judge(block(line))).toBeUndefined();
	});
	it("of links is what the label before it says", () => {
		expect(judge(block("[Harga cabai naik]", { after: "promo" }))).toMatchObject({ label: "promo", state: "sure" });
		expect(judge(block("Harga cabai [naik] sejak pekan lalu", { after: "promo" }))).toBeUndefined();
		expect(judge(block("[Kebijakan privasi]", { after: "newsletter" }))).toBeUndefined();
	});
	it.each(["lihat", "klik", "read", "more"])("of links is not what one word of its class may say: %s", (hint) => {
		expect(judge(block("[Dokumen putusan lengkap]", { hints: [hint] }))).toBeUndefined();
	});
	it("of links is what its class says", () => {
		expect(judge(block("[Harga cabai naik]", { hints: ["baca", "juga"] }))).toMatchObject({ label: "promo", state: "sure" });
		expect(judge(block("Harga cabai naik tiga hari berturut-turut di pasar.", { hints: ["baca", "juga"] }))).toBeUndefined();
	});
});

describe("a block still arriving", () => {
	it.each(["B", "Baca", "Baca ju", "Baca juga:", "Baca juga: Harga cab", "Baca juga [Harga cab]"])(
		"waits hidden while it says %j",
		(line) => {
			expect(judge(block(line, { finished: false }))).toMatchObject({ label: "promo", state: "waiting" });
		},
	);
	it.each(["Bacapres dari", "Baca juga buku ha", "Petani garam"])("shows as soon as it says %j", (line) => {
		expect(judge(block(line, { finished: false }))).toBeUndefined();
	});
});
