import { strict as assert } from "node:assert";
import { article, head, paragraph, promos, promoWord } from "./harness/news-page.ts";
import { type Stage, until } from "./harness/stage.ts";
import { atRest, tabOf } from "./harness/tab.ts";

export const name =
	"promos in a frame of the same site that loads late, in open shadow roots and in what is written into the page are hidden";

const title = "Warga Memperbaiki Jembatan Gantung di Kampung Rawa";
const path = "/2026/11/jembatan-gantung-kampung-rawa";

/** A script that writes a promo while the page arrives, as old ad and widget code does. */
const writes = `<div class="tulis"><script>document.write(${JSON.stringify(promos[1])})</script></div>`;

/** An open shadow root that arrives with the page, and one that a script makes later. */
const declared = `<kotak-sisip><template shadowrootmode="open">${promos[0]}</template></kotak-sisip>`;
const lateShadow = `<kotak-nanti></kotak-nanti><script>
	addEventListener("load", () => setTimeout(() => {
		const root = document.createElement("div").attachShadow({ mode: "open" });
		root.innerHTML = ${JSON.stringify(promos[0])};
		document.querySelector("kotak-nanti").append(root.host);
	}, 200));
</script>`;

/** A shadow root that an element gets when its kind is defined, after the page was parsed: that is no change of the page. */
const defined = "<kotak-sesudah></kotak-sesudah>";
const define = `<script>
	customElements.define("kotak-sesudah", class extends HTMLElement {
		connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(promos[2])}; }
	});
</script>`;

/** The same long after the load, while nothing else in the page changes. */
const definedLate = `<kotak-akhir></kotak-akhir><script>
	addEventListener("load", () => setTimeout(() => {
		document.querySelector("kotak-akhir").attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(promos[2])};
	}, 2500));
</script>`;

/** A shadow root that holds prose: whatever else is in it, it stays. */
const prose = `<kotak-isi><template shadowrootmode="open">${paragraph(50)}</template></kotak-isi>`;

const frames = `<iframe class="sisip" loading="lazy" src="/sisip" width="600" height="90"></iframe><iframe class="peta" loading="lazy" src="/peta" width="600" height="400"></iframe>`;

const page = (): string =>
	article(title)
		.replace(
			'<div class="isi">',
			`<div class="isi">${paragraph(60)}${paragraph(61)}${writes}${declared}${lateShadow}${defined}${definedLate}${prose}${frames}`,
		)
		.replace("</body>", `${define}</body>`);

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const desk = await driver.extensionPage("options.html");
	for (const host of ["kampartrapost.com", "belum-diizinkan.example"]) {
		site.put(`http://${host}${path}`, page());
		site.put(`http://${host}/sisip`, `<!doctype html><body style="margin:0">${promos[0]}`);
		site.put(`http://${host}/peta`, `<!doctype html><body>${paragraph(70)}${paragraph(71)}`);
	}
	/** Which of the boxes have a place on the screen. */
	const shown = (): Record<string, boolean> => {
		const isShown = (element: Element | null | undefined): boolean => (element?.getClientRects().length ?? 0) > 0;
		const inside = (selector: string): Element | null | undefined => document.querySelector(selector)?.shadowRoot?.querySelector("p");
		return {
			written: isShown(document.querySelector(".tulis p")),
			declared: isShown(inside("kotak-sisip")),
			late: isShown(inside("kotak-nanti > div")),
			defined: isShown(document.querySelector("kotak-sesudah")?.shadowRoot?.querySelector(".sisip")),
			definedLate: isShown(document.querySelector("kotak-akhir")?.shadowRoot?.querySelector(".sisip")),
			frame: isShown(document.querySelector("iframe.sisip")),
			prose: isShown(inside("kotak-isi")),
			map: isShown(document.querySelector("iframe.peta")),
		};
	};
	const visit = async (host: string) => {
		const tab = await driver.visit(`http://${host}${path}`);
		// Lazy frames load when they come near the window.
		await tab.evaluate(() => document.querySelector("iframe")?.scrollIntoView());
		await until(
			tab,
			"the late shadow root is there",
			() => document.querySelector("kotak-nanti > div")?.shadowRoot?.firstChild !== undefined,
		);
		await until(tab, "the last root is there", () => document.querySelector("kotak-akhir")?.shadowRoot !== null);
		await until(
			tab,
			"the frame has loaded",
			(): boolean => (document.querySelector<HTMLIFrameElement>("iframe.peta")?.contentDocument?.body?.textContent?.length ?? 0) > 100,
		);
		return tab;
	};
	const without = await visit("belum-diizinkan.example");
	assert.deepEqual(
		await without.evaluate(shown),
		{ written: true, declared: true, late: true, defined: true, definedLate: true, frame: true, prose: true, map: true },
		"all of them are seen where nothing hides them",
	);
	const clean = await visit("kampartrapost.com");
	await atRest(3_500); // The full pass, which must agree, and the last look for shadow roots.
	const expected = {
		written: false,
		declared: false,
		late: false,
		defined: false,
		definedLate: false,
		frame: false,
		prose: true,
		map: true,
	};
	assert.deepEqual(await clean.evaluate(shown), expected);

	assert.equal(
		await clean.evaluate(() => document.querySelector("kotak-sisip")?.shadowRoot?.querySelector("[data-baca-saja]")),
		null,
		"nothing is marked where our style does not reach",
	);

	// Shown and hidden again: what the full pass does not look into is found anew.
	const { ask } = await tabOf(driver, desk, clean);
	await ask("clean", { on: false });
	assert.deepEqual(await clean.evaluate(shown), {
		...expected,
		written: true,
		declared: true,
		late: true,
		defined: true,
		definedLate: true,
		frame: true,
	});
	await ask("clean", { on: true });
	await atRest();
	assert.deepEqual(await clean.evaluate(shown), expected, "hidden again");

	// Prose that comes into what was hidden shows it again.
	await clean.evaluate((markup) => {
		for (const root of [
			document.querySelector("kotak-sisip")?.shadowRoot,
			document.querySelector<HTMLIFrameElement>("iframe.sisip")?.contentDocument?.body,
		])
			root?.append(Object.assign(document.createElement("div"), { innerHTML: markup }));
	}, paragraph(80));
	await until(clean, "prose is seen, wherever it comes", () => {
		const grown = document.querySelector("kotak-sisip")?.shadowRoot?.querySelector("div");
		return grown?.getClientRects().length === 1 && document.querySelector("iframe.sisip")?.getClientRects().length === 1;
	});

	// `document.write` after the page has arrived wipes it and writes another.
	await clean.evaluate(
		(markup) => {
			document.open();
			document.write(markup);
			document.close();
		},
		head(title) + page().slice(page().indexOf("<body>")),
	);
	await until(
		clean,
		"the promos of the page written anew are hidden",
		`[...document.querySelectorAll(".isi a")].filter((link) => /${promoWord}/.test(link.textContent)).every((link) => link.getClientRects().length === 0)`,
	);
	assert.ok(await clean.evaluate(() => document.querySelector(".isi > p")?.getClientRects().length === 1), "its prose is seen");

	// `document.open` erased our listeners, too.
	await driver.menu(clean, "header nav li:nth-of-type(2) a", "hide");
	await until(clean, "the picker is there", () => document.documentElement.lastElementChild !== document.body);
	await clean.keyboard.press("Enter");
	await until(clean, "what was right-clicked there is hidden", () => document.querySelector("header nav [data-baca-saja=own]") !== null);
};
