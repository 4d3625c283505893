import { expect, test } from "vitest";
import { alternatives } from "../../../src/engine/text/alternatives.ts";

test.each<[phrase: string, stands: readonly string[]]>([
	["baca juga", ["baca juga"]],
	["(baca|lihat) juga", ["baca juga", "lihat juga"]],
	["(baca|lihat) (berita|tulisan) lain", ["baca berita lain", "baca tulisan lain", "lihat berita lain", "lihat tulisan lain"]],
	["gulir (|ke bawah )untuk baca", ["gulir untuk baca", "gulir ke bawah untuk baca"]],
	["copyright (c)", ["copyright (c)"]],
	["kirim … ke (redaksi|kami)", ["kirim … ke redaksi", "kirim … ke kami"]],
])("%s", (phrase, stands) => expect(alternatives(phrase)).toEqual(stands));
