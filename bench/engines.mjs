// The engines side by side: each takes a page's markup and address and gives {title, text, authors, date, isArticle}.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";

const open = (html, url) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() });

const blocks =
	"address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul";

/** Text of markup, one line per block, so that no engine gains or loses by the way it joins blocks. */
const lines = (html) => {
	const { document } = open(`<body>${html}`, "https://page.example/").window;
	for (const element of document.querySelectorAll(blocks)) element.after("\n");
	for (const element of document.querySelectorAll(blocks)) element.before("\n");
	return document.body.textContent;
};

/** The engine as built in dist/lib. */
export const baca = async () => {
	const engine = await import(pathToFileURL(path.resolve("dist/lib/index.js")).href);
	return {
		name: "baca-saja",
		extract: async (html, url) => {
			const { window } = open(html, url);
			const isArticle = engine.detect(window.document, { url }).article;
			const { article } = engine.read(window.document, { url, force: true });
			window.close();
			return { title: article.title, text: engine.toText(article), authors: article.byline, date: article.published, isArticle };
		},
	};
};

export const readability = {
	name: "readability",
	extract: async (html, url) => {
		const { window } = open(html, url);
		const isArticle = isProbablyReaderable(window.document);
		const found = new Readability(window.document).parse();
		window.close();
		return {
			title: found?.title,
			text: found ? lines(found.content) : "",
			authors: found?.byline ? [found.byline] : [],
			date: found?.publishedTime,
			isArticle,
		};
	},
};

export const defuddle = {
	name: "defuddle",
	extract: async (html, url) => {
		const found = await Defuddle(html, url);
		return {
			title: found.title,
			text: lines(found.content),
			authors: found.author ? [found.author] : [],
			date: found.published,
			isArticle: undefined,
		};
	},
};
