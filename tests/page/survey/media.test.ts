import { describe, expect, test } from "vitest";
import type { MediaBlock } from "../../../src/model/reading/page.ts";
import { outline, page } from "../../builders/page.ts";

/** The first media block of this body. */
const media = (html: string): MediaBlock | undefined => page(html).blocks.find((block): block is MediaBlock => block.kind === "media");

/** Its address, without the host where that is the page's. */
const source = (html: string): string | undefined => media(html)?.src?.replace("https://koran.example", "");

const tiny = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

describe("the address of a picture", () => {
	test.each<[name: string, html: string, src: string | undefined]>([
		["as shown", "<img src=/sawah.jpg>", "/sawah.jpg"],
		["as a lazy loader keeps it, before the blurred one shown until then", "<img src=/kabur.jpg data-src=/sawah.jpg>", "/sawah.jpg"],
		["as shown, though another size is kept", "<img src=/sawah.jpg data-orig-file=/besar.jpg>", "/sawah.jpg"],
		["as shown, before a template of sizes", "<img src=/sawah.jpg data-src='/sawah-{width}.jpg'>", "/sawah.jpg"],
		["where no loader is known to keep it", "<img data-entah=/sawah.jpg>", "/sawah.jpg"],
		["not any word an attribute holds", "<img data-entah=sawah>", undefined],
		["for those without scripts, where there is no other", "<figure><noscript><img src=/sawah.jpg></noscript></figure>", "/sawah.jpg"],
		["not for those without scripts beside the same", "<img src=/sawah.jpg><noscript><img src=/lain.jpg></noscript>", "/sawah.jpg"],
		["no counter for those without scripts", "<noscript><img src='/hitung?a=1'></noscript>", undefined],
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
		["none of a placeholder", "<img src=/blank.gif>", undefined],
		["none of what turns while a script loads", "<img src=/gambar/ajax-loader.gif>", undefined],
		["a photograph called like one, where there is nothing else", "<img src=/loading-dock.jpg>", "/loading-dock.jpg"],
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
		["<lite-youtube videoid=AbC></lite-youtube>", { media: "video", src: "https://www.youtube.com/watch?v=AbC" }],
		["<amp-youtube data-videoid=AbC></amp-youtube>", { media: "video", src: "https://www.youtube.com/watch?v=AbC" }],
		["<amp-twitter data-tweetid=12></amp-twitter>", { media: "frame", src: "https://twitter.com/i/status/12" }],
		["<amp-instagram data-shortcode=AbC></amp-instagram>", { media: "frame", src: "https://www.instagram.com/p/AbC/" }],
		["<div data-src='https://www.youtube.com/embed/AbC'></div>", { media: "frame", src: "https://www.youtube.com/embed/AbC" }],
		[
			"<blockquote data-instgrm-permalink='https://www.instagram.com/p/AbC/'><p>Padi</p></blockquote>",
			{ media: "frame", src: "https://www.instagram.com/p/AbC/" },
		],
		[
			"<blockquote cite='https://www.tiktok.com/@a/video/1' data-video-id=1>Padi</blockquote>",
			{ media: "frame", src: "https://www.tiktok.com/@a/video/1" },
		],
		[
			"<blockquote class=twitter-tweet><p>Padi <a href='https://a.example/'>a</a></p>Sari <a href='https://twitter.com/a/status/1'>Senin</a></blockquote>",
			{ media: "frame", src: "https://twitter.com/a/status/1" },
		],
	])("%s", (html, block) => expect(media(html)).toMatchObject(block));

	test("the words of a post are read, too", () => {
		expect(
			outline(page("<blockquote class=twitter-tweet><p>Padi menguning</p><a href='https://twitter.com/a/status/1'>Senin</a></blockquote>")),
		).toEqual(["frame https://twitter.com/a/status/1", "quote Padi menguning", "quote Senin"]);
	});
	test("a box or a quote that stands for nothing is none", () => {
		expect(media("<div data-src=/a.jpg>Padi</div><blockquote cite='https://a.example/'>Padi</blockquote>")).toBeUndefined();
	});

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
		["<img width=100% height=50vh>", 0, 0],
		["<img width=-5 height=0>", 0, 0],
	])("%s declares %d × %d pixels", (html, width, height) => expect(media(html)).toMatchObject({ width, height }));

	test("a link that says it is paid for", () => {
		expect(media("<a href='https://toko.example/' rel='nofollow sponsored'><img src=/a.jpg></a>")?.sponsored).toBe(true);
		expect(media("<a href='https://toko.example/' rel=nofollow><img src=/a.jpg></a>")).not.toHaveProperty("sponsored");
	});

	test("the link it stands in", () => {
		expect(media("<a href=/besar.jpg><img src=/kecil.jpg></a>")?.href).toBe("https://koran.example/besar.jpg");
		expect(media("<a href=/besar.jpg>Besar</a><img src=/kecil.jpg>")).not.toHaveProperty("href");
	});
});
