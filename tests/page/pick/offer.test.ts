import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { offer } from "../../../src/page/pick/offer.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** An offer in a page, and where it stands there. `ended`: what it belongs to is over before it is made. */
const given = ({ ended = false } = {}) => {
	const { window } = new JSDOM("<!doctype html><body><p>Padi</p></body>");
	const { document } = window;
	// jsdom's listeners take its own signals only; it has neither frames nor a top layer.
	vi.stubGlobal("AbortController", window.AbortController);
	window.HTMLElement.prototype.showPopover = () => undefined;
	let frame = (): void => undefined;
	window.requestAnimationFrame = (callback) => {
		frame = () => callback(0);
		return 0;
	};
	const roots: ShadowRoot[] = [];
	const attach = window.Element.prototype.attachShadow;
	window.Element.prototype.attachShadow = function (init) {
		const root = attach.call(this, init);
		roots.push(root);
		return root;
	};
	const ending = new AbortController();
	if (ended) ending.abort();
	const pressed = offer(document, "Satu blok disembunyikan", "Urungkan", ending.signal);
	const root = (): ShadowRoot => {
		const [first] = roots;
		if (!first) throw new Error("Nothing is offered.");
		return first;
	};
	return { root, pressed, paint: () => frame(), isThere: () => roots.some(({ host }) => host.isConnected) };
};

it("says its sentence once screen readers know the region", () => {
	const { root, paint } = given();
	const words = root().querySelector("[role=status]");
	expect(words?.textContent).toBe("");
	paint();
	expect(words?.textContent).toBe("Satu blok disembunyikan");
});

it("goes after a while", async () => {
	const { pressed, isThere } = given();
	vi.advanceTimersByTime(6000);
	expect([await pressed, isThere()]).toEqual([false, false]);
});

it("stays as long as its button has the focus", async () => {
	const { root, pressed, isThere } = given();
	root().querySelector("button")?.focus();
	vi.advanceTimersByTime(60_000);
	expect(isThere()).toBe(true);
	root().querySelector("button")?.blur();
	vi.advanceTimersByTime(1000);
	expect([await pressed, isThere()]).toEqual([false, false]);
});

it("is not made where what it belongs to ended while the choice was stored: the next choice waits for its end", async () => {
	const { pressed, isThere } = given({ ended: true });
	expect([await Promise.race([pressed, "waits"]), isThere()]).toEqual([false, false]);
});
