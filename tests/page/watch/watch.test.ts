import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Watch, watch } from "../../../src/page/watch/watch.ts";

let seen: string[];
let dom: JSDOM;
let watching: Watch | undefined;
let alive: boolean;

/** Lets mutation records be delivered. */
const delivered = async (): Promise<void> => {
	await Promise.resolve();
	await Promise.resolve();
};

const add = (document: Document): Promise<void> => {
	document.body.append(document.createElement("p"));
	return delivered();
};

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
	dom = new JSDOM("<body></body>", { url: "https://koran.example/a", pretendToBeVisual: true });
	vi.stubGlobal("MutationObserver", dom.window.MutationObserver);
	// jsdom's listeners take its own signals only.
	vi.stubGlobal("AbortController", dom.window.AbortController);
	seen = [];
	alive = true;
	watching = watch(dom.window.document, dom.window as unknown as Window, {
		arrived: (nodes) => seen.push(`arrived ${nodes.length}`),
		concealed: () => seen.push("concealed"),
		takenOut: (elements) => seen.push(`taken out ${elements.length}`),
		stripped: (elements) => seen.push(`stripped ${elements.length}`),
		navigated: () => seen.push("navigated"),
		resumed: () => seen.push("resumed"),
		listen: (signal) => {
			seen.push("listen");
			signal.addEventListener("abort", () => seen.push("deaf"));
		},
		alive: () => alive,
	});
	seen = [];
});

afterEach(() => {
	watching?.stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe("a page being watched", () => {
	it("tells what arrived", async () => {
		await add(dom.window.document);
		expect(seen).toEqual(["arrived 1"]);
	});
	it("tells that our mark was put on, and who lost it", async () => {
		const { body } = dom.window.document;
		body.setAttribute("data-baca-saja", "ad");
		await delivered();
		expect(seen).toEqual(["concealed"]);
		body.removeAttribute("data-baca-saja");
		await delivered();
		expect(seen).toEqual(["concealed", "stripped 1"]);
	});
	it("tells what may be written into since as what arrived, and not as a mark", async () => {
		dom.window.document.body.setAttribute("contenteditable", "true");
		await delivered();
		expect(seen).toEqual(["arrived 1"]);
	});
	it("tells what went with our mark before what came for it, and nothing of what was only moved", async () => {
		const { document } = dom.window;
		const box = document.createElement("section");
		const promo = box.appendChild(document.createElement("p"));
		promo.setAttribute("data-baca-saja", "promo");
		document.body.append(box, document.createElement("main"));
		await delivered();
		seen = [];
		document.querySelector("main")?.append(promo);
		await delivered();
		expect(seen).toEqual(["arrived 1"]);
		document.querySelector("main")?.replaceWith(document.createElement("p"));
		await delivered();
		expect(seen).toEqual(["arrived 1", "taken out 1", "arrived 1"]);
	});
	it("tells of a new address at the next mutation, not of a new fragment", async () => {
		dom.window.history.pushState(null, "", "#b");
		await add(dom.window.document);
		expect(seen).toEqual(["arrived 1"]);
		dom.window.history.pushState(null, "", "/b");
		await add(dom.window.document);
		expect(seen).toEqual(["arrived 1", "navigated", "arrived 1"]);
	});
	it("is listened to anew where it is written anew, which erases all listeners", async () => {
		const { document } = dom.window;
		document.documentElement.replaceWith(document.createElement("html"));
		await delivered();
		expect(seen).toEqual(["deaf", "listen", "resumed", "arrived 1"]);
	});
	it("wakes when it goes back without a new document, though the reader did nothing in it", async () => {
		dom.window.history.pushState(null, "", "/b");
		await add(dom.window.document);
		vi.advanceTimersByTime(31_000);
		seen = [];
		dom.window.history.replaceState(null, "", "/a");
		dom.window.dispatchEvent(new dom.window.PopStateEvent("popstate"));
		await add(dom.window.document);
		expect(seen).toEqual(["navigated", "arrived 1"]);
	});
	it("is left alone after 30 s without news, until the reader does something", async () => {
		vi.advanceTimersByTime(29_000);
		watching?.news();
		vi.advanceTimersByTime(29_000);
		await add(dom.window.document);
		expect(seen).toEqual(["arrived 1"]);
		vi.advanceTimersByTime(31_000);
		await add(dom.window.document);
		expect(seen).toEqual(["arrived 1"]);
		dom.window.dispatchEvent(new dom.window.Event("scroll"));
		await add(dom.window.document);
		expect(seen).toEqual(["arrived 1", "resumed", "arrived 1"]);
	});
	it("is watched on for 30 s after something was hidden in it", async () => {
		const { document } = dom.window;
		for (let time = 0; time < 3; time++) {
			vi.advanceTimersByTime(20_000);
			const box = document.body.appendChild(document.createElement("p"));
			box.setAttribute("data-baca-saja", "promo");
			await delivered();
		}
		expect(seen.filter((each) => each === "arrived 1")).toHaveLength(3);
		vi.advanceTimersByTime(31_000);
		await add(document);
		expect(seen.filter((each) => each === "arrived 1")).toHaveLength(3);
	});
	it("costs nothing while its tab is hidden", async () => {
		const { document } = dom.window;
		let hidden = true;
		Object.defineProperty(document, "hidden", { get: () => hidden });
		document.dispatchEvent(new dom.window.Event("visibilitychange"));
		await add(document);
		expect(seen).toEqual([]);
		hidden = false;
		document.dispatchEvent(new dom.window.Event("visibilitychange"));
		expect(seen).toEqual(["resumed"]);
	});
	it("costs nothing there in a shadow root or frame that is found meanwhile, and is seen there afterwards", async () => {
		const { document } = dom.window;
		let hidden = true;
		Object.defineProperty(document, "hidden", { get: () => hidden });
		document.dispatchEvent(new dom.window.Event("visibilitychange"));
		const root = document.createElement("div").attachShadow({ mode: "open" });
		watching?.include(root);
		root.append("Baca juga");
		await delivered();
		expect(seen).toEqual([]);
		hidden = false;
		document.dispatchEvent(new dom.window.Event("visibilitychange"));
		root.append("Baca juga");
		await delivered();
		expect(seen).toEqual(["resumed", "arrived 1"]);
	});
	it("is left for good by a copy that outlived its extension", async () => {
		alive = false;
		await add(dom.window.document);
		alive = true;
		dom.window.dispatchEvent(new dom.window.Event("scroll"));
		await add(dom.window.document);
		expect(seen).toEqual(["deaf"]);
	});
});
