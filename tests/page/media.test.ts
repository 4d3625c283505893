import { describe, expect, test } from "vitest";
import type { MediaBlock } from "../../src/model/page.ts";
import { page } from "../builders/page.ts";

/** The first media block of this body. */
const media = (html: string): MediaBlock | undefined => page(html).blocks.find((block): block is MediaBlock => block.kind === "media");

/** Its address, without the host where that is the page's. */
const source = (html: string): string | undefined => media(html)?.src?.replace("https://koran.example", "");

const tiny = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

describe("the address of a picture", () => {
	test.each<[name: string, html: string, src: string | undefined]>([
		["as shown", "<img src=/sawah.jpg>", "/sawah.jpg"],
		["as shown, though a lazy loader keeps another", "<img src=/sawah.jpg data-src=/lain.jpg>", "/sawah.jpg"],
		["of another host", "<img src=//gambar.example/sawah.jpg>", "https://gambar.example/sawah.jpg"],
		["behind a data address", `<img src="${tiny}" data-src=/sawah.jpg>`, "/sawah.jpg"],
		["behind a placeholder", "<img src=/tema/placeholder-16x9.png data-original=/sawah.jpg>", "/sawah.jpg"],
		["behind a placeholder, in a source set", "<img src=/blank.gif data-srcset='/a.jpg 300w, /b.jpg 900w'>", "/b.jpg"],
		["not of a lazy loader's own placeholder", "<img src=/blank.gif data-src=/1x1.png data-lazy-src=/sawah.jpg>", "/sawah.jpg"],
		["without src", "<img data-lazy-src=/sawah.jpg>", "/sawah.jpg"],
		["the widest of a source set", "<img srcset='/a.jpg 320w, /c.jpg 1280w, /b.jpg 640w'>", "/c.jpg"],
		["the densest of a source set", "<img srcset='/a.jpg, /b.jpg 2x, /c.jpg 1.5x'>", "/b.jpg"],
		["with commas in it", "<img srcset='/w_300,h_200/a.jpg 300w, /w_900,h_600/b.jpg 900w'>", "/w_900,h_600/b.jpg"],
		["of the picture around it", "<picture><source srcset='/a.webp 1200w'><img src=/blank.gif></picture>", "/a.webp"],
		["a placeholder, where there is nothing else", "<img src=/blank.gif>", "/blank.gif"],
		["a picture of lazy people is no placeholder", "<img src=/lazy/sawah.jpg>", "/lazy/sawah.jpg"],
		["none that is not on the web", `<img src="${tiny}">`, undefined],
		["none that runs", "<img src='javascript:a()'>", undefined],
	])("%s", (_, html, src) => expect(source(html)).toBe(src));
});

describe("the address of films, sounds and frames", () => {
	test.each<[html: string, block: object]>([
		[
			"<video src=/a.mp4 poster=/a.jpg></video>",
			{ media: "video", src: "https://koran.example/a.mp4", picture: "https://koran.example/a.jpg" },
		],
		["<video><source src=/a.webm></video>", { media: "video", src: "https://koran.example/a.webm" }],
		["<audio src=/a.mp3></audio>", { media: "audio", src: "https://koran.example/a.mp3" }],
		[
			"<iframe src='https://film.example/1' title='Panen  raya'></iframe>",
			{ media: "frame", src: "https://film.example/1", alt: "Panen raya" },
		],
		["<iframe data-src='https://film.example/1'></iframe>", { media: "frame", src: "https://film.example/1" }],
		["<object data='https://film.example/1'></object>", { media: "frame", src: "https://film.example/1" }],
	])("%s", (html, block) => expect(media(html)).toMatchObject(block));

	test.each(["<iframe src='about:blank'></iframe>", "<iframe srcdoc='<p>a'></iframe>", "<hr src=/a>"])("%s has none", (html) =>
		expect(media(html)).not.toHaveProperty("src"),
	);
});

describe("what else is known of a picture", () => {
	test("alt before title before aria-label, folded", () => {
		expect(media("<img src=/a.jpg alt=' Sawah\n hijau ' title=Judul>")?.alt).toBe("Sawah hijau");
		expect(media("<img src=/a.jpg title=Judul aria-label=Label>")?.alt).toBe("Judul");
		expect(media("<img src=/a.jpg>")?.alt).toBe("");
	});

	test.each([
		["<img width=640 height=360>", 640, 360],
		["<img width=640px height=auto>", 640, 0],
		["<img width=100%>", 100, 0],
		["<img width=-5 height=0>", 0, 0],
	])("%s declares %d × %d pixels", (html, width, height) => expect(media(html)).toMatchObject({ width, height }));

	test("the link it stands in", () => {
		expect(media("<a href=/besar.jpg><img src=/kecil.jpg></a>")?.href).toBe("https://koran.example/besar.jpg");
		expect(media("<a href=/besar.jpg>Besar</a><img src=/kecil.jpg>")).not.toHaveProperty("href");
	});
});
