import { JSDOM } from "jsdom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { pickElement, stepFrom } from "../../../src/page/pick/picker.ts";

const open = () => {
	const dom = new JSDOM('<!doctype html><body><div id="a"><p id="b">B</p><p id="c">C</p></div><div id="d">D</div></body>');
	const { window } = dom;
	const { document } = window;
	// jsdom's listeners take its own signals only.
	vi.stubGlobal("AbortController", window.AbortController);
	// jsdom has no layout: every element has a box, the middle of the window is the first paragraph, and there is no top layer.
	window.Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList; // one box is all that is asked for
	window.Element.prototype.scrollIntoView = () => undefined;
	document.elementFromPoint = () => document.getElementById("b");
	window.HTMLElement.prototype.showPopover = () => undefined;
	window.requestAnimationFrame = () => 0;
	const press = (key: string, held: KeyboardEventInit = {}): boolean =>
		document.body.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
	return { dom, document, window, press };
};

/** Lets the reader pick, from the middle of the window on unless told otherwise. */
const picking = (document: Document, options: Partial<Parameters<typeof pickElement>[1]> = {}): ReturnType<typeof pickElement> =>
	pickElement(document, { at: undefined, hint: "?", leave: "x", signal: new AbortController().signal, ...options });

afterEach(() => vi.unstubAllGlobals());

describe("picking", () => {
	it("takes an element by keyboard and leaves the page as it was", async () => {
		const { dom, document, press } = open();
		const before = dom.serialize();
		const picked = picking(document);
		expect(dom.serialize()).not.toBe(before);
		for (const key of ["ArrowRight", "ArrowUp", "ArrowRight", "Enter"]) press(key);
		expect((await picked)?.id).toBe("d");
		expect(dom.serialize()).toBe(before);
	});
	it("takes what is clicked, and the page hears nothing of it", async () => {
		const { document, window } = open();
		let heard = 0;
		document.addEventListener("click", () => heard++);
		const picked = picking(document, { at: document.getElementById("d") ?? undefined });
		document.body.dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
		expect((await picked)?.id).toBe("b");
		expect(heard).toBe(0);
	});
	it("leaves the page none of a gesture, and the browser its own keys", async () => {
		const { document, window, press } = open();
		const heard: string[] = [];
		const keys = ["keydown", "keypress", "keyup"];
		const presses = ["auxclick", "dblclick", "contextmenu", "dragstart", "touchstart", "touchend", "touchcancel", "pointercancel"];
		const ways = ["pointermove", "mouseover", "pointerenter", "pointerleave", "mouseenter", "mouseleave"];
		const types = [...keys, ...presses, ...ways];
		for (const type of types) document.addEventListener(type, () => heard.push(type));
		const picked = picking(document);
		for (const type of types) document.body.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true }));
		expect(["ArrowUp", "F5", "PageDown"].map((key) => press(key))).toEqual([false, true, true]);
		expect([press("c", { ctrlKey: true }), press("ArrowLeft", { altKey: true }), press("Enter", { metaKey: true })]).toEqual([
			true,
			true,
			true,
		]);
		press("Escape");
		expect([await picked, heard]).toEqual([undefined, []]);
	});
	it("leaves the page no release of the key that ended it, for a second, and all others", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		const { document, window, press } = open();
		const heard: string[] = [];
		document.addEventListener("keyup", ({ key }) => heard.push(key));
		const release = (key: string): boolean =>
			document.body.dispatchEvent(new window.KeyboardEvent("keyup", { key, bubbles: true, cancelable: true }));
		const leave = async (): Promise<void> => {
			const picked = picking(document);
			press("Escape");
			await picked;
		};
		await leave();
		for (const key of ["a", "Escape", "Escape"]) release(key);
		expect(heard).toEqual(["a", "Escape"]);
		await leave();
		vi.advanceTimersByTime(1000);
		release("Escape");
		expect(heard).toEqual(["a", "Escape", "Escape"]);
		vi.useRealTimers();
	});
	it("gives the page its events back when it fails, as where the extension was updated meanwhile", async () => {
		const { dom, document, press } = open();
		const before = dom.serialize();
		let heard = 0;
		document.addEventListener("keydown", () => heard++);
		const refuse = (): string => {
			throw new Error("Extension context invalidated.");
		};
		const picked = picking(document, { refuse });
		const failed = expect(picked).rejects.toThrow("invalidated");
		press("Enter");
		await failed;
		expect(dom.serialize()).toBe(before);
		press("Enter");
		expect(heard).toBe(1);
	});
	it("takes nothing that is refused, says why, and goes on", async () => {
		const { document, press } = open();
		const asked: string[] = [];
		const refuse = (element: Element): string | undefined => {
			asked.push(element.id);
			return element.id === "d" ? undefined : "no";
		};
		const picked = picking(document, { refuse });
		for (const key of ["Enter", "ArrowUp", "Enter", "ArrowRight", "Enter"]) press(key);
		expect((await picked)?.id).toBe("d");
		expect(asked).toEqual(["b", "a", "d"]);
	});
	it("ends with a press on its own line, which holds nothing but the button to leave", async () => {
		const { dom, document, window } = open();
		const before = dom.serialize();
		const picked = picking(document);
		const host = document.documentElement.lastElementChild;
		host?.dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
		expect(await picked).toBeUndefined();
		expect(dom.serialize()).toBe(before);
	});
	it("ends with Escape, and with the content script", async () => {
		const { dom, document, press } = open();
		const before = dom.serialize();
		const left = picking(document);
		press("Escape");
		expect(await left).toBeUndefined();
		const life = new AbortController();
		const ended = picking(document, { signal: life.signal });
		life.abort();
		expect(await ended).toBeUndefined();
		expect(dom.serialize()).toBe(before);
	});
	it("steps stay where there is nowhere to go", () => {
		const { document } = open();
		const [a, b] = [document.getElementById("a"), document.getElementById("b")];
		if (!a || !b) throw new Error("no elements");
		expect(stepFrom(a, "parent")).toBe(a);
		expect(stepFrom(b, "child")).toBe(b);
		expect(stepFrom(b, "before")).toBe(b);
		expect(stepFrom(a, "child")).toBe(b);
	});
});
