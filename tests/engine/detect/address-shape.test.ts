import { describe, expect, test } from "vitest";
import { type AddressShape, addressShape } from "../../../src/engine/detect/address-shape.ts";

describe("an address is taken apart", () => {
	test.each<[url: string, shape: Partial<AddressShape>]>([
		["https://koran.example/", { host: "koran.example", path: "", root: true, slugWords: 0, digits: 0 }],
		["https://koran.example/index.html", { root: true }],
		["https://koran.example/id-id/", { root: true }],
		["https://koran.example/?utm_source=push&utm_medium=notif", { root: true }],
		["https://koran.example/?utm_source=push&p=4412", { root: false }],
		["https://koran.example/?s=beras", { root: false, asks: "s" }],
		["https://koran.example/politik", { root: false, path: "politik", slugWords: 1 }],
		[
			"https://koran.example/Berita/harga-beras-naik_lagi.html",
			{ path: "berita/harga-beras-naik_lagi.html", slugWords: 4, above: ["story"], last: [] },
		],
		["https://koran.example/read/harga%20beras+naik/7", { slugWords: 3, digits: 2, under: [], above: ["story"] }],
		["https://koran.example/2021/05/03/1234567/x", { dated: true, digits: 7 }],
		["https://koran.example/2021/53/x", { dated: false, digits: 4 }],
		["https://koran.example/2021/05/", { dated: false }],
		["https://koran.example/indeks/2021/05/03", { dated: false }],
		["https://koran.example/epaper/2021-05-03/", { dated: false }],
		["https://koran.example/?p=4412", { page: undefined, record: "p=4412" }],
		["https://koran.example/berita.php?kanal=7&id=4412", { record: "id=4412", above: ["story"], under: ["story"], last: [] }],
		["https://koran.example/index.php?id=4412", { record: "id=4412", root: false, above: [], last: [] }],
		["https://koran.example/berita.php?id=44", { record: undefined, last: ["story"] }],
		["https://koran.example/berita?tanggal=20210503", { record: undefined, last: ["story"] }],
		["https://koran.example/berita.php?page=144", { record: undefined, last: ["story"] }],
		["https://koran.example/berita.php?cat=144", { record: undefined, last: ["story"] }],
		["https://koran.example/topik/4412/beras", { above: ["tag"], under: ["tag"] }],
		["https://koran.example/beras?p=3", { page: "?p=3" }],
		["https://koran.example/20210503-x", { dated: true, digits: 8 }],
		["https://koran.example/tag/beras?page=2", { page: "?page=2", above: ["list", "tag"], under: ["list", "tag"] }],
		["https://koran.example/beras/page/12/", { page: "/page/12", last: [] }],
		["https://koran.example/beras?q=page", { page: undefined, asks: "q" }],
		["https://forum.koran.example/viewtopic.php?t=12345#p=7", { named: ["forum"], under: ["forum"], page: undefined }],
		["https://s.example/s", { host: "s.example", path: "s" }],
	])("%s", (url, shape) => expect(addressShape(url)).toMatchObject(shape));
});
