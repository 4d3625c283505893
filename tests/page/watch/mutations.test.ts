import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Mutations, mutations } from "../../../src/page/watch/mutations.ts";

let dom: JSDOM;
let observer: Mutations;

beforeEach(() => {
	dom = new JSDOM("<body></body>");
	vi.stubGlobal("MutationObserver", dom.window.MutationObserver);
	observer = mutations(dom.window.document, () => {});
});
afterEach(() => vi.unstubAllGlobals());

const rooted = (): { readonly host: Element; readonly root: ShadowRoot } => {
	const host = dom.window.document.body.appendChild(dom.window.document.createElement("div"));
	return { host, root: host.attachShadow({ mode: "open" }) };
};

it("a root is new once", () => {
	const { root } = rooted();
	expect([observer.include(root), observer.include(root)]).toEqual([true, false]);
});

it("a root whose host went is let go when another comes, and is new again where it comes back", () => {
	const { host, root } = rooted();
	observer.include(root);
	host.remove();
	observer.include(rooted().root);
	dom.window.document.body.append(host);
	expect(observer.include(root)).toBe(true);
});

it("the document of a frame that went is let go", () => {
	const frame = dom.window.document.body.appendChild(dom.window.document.createElement("iframe"));
	const inner = frame.contentDocument;
	if (!inner) throw new Error("The frame has no document.");
	observer.include(inner);
	// jsdom leaves a frame that went its window; browsers do not.
	Object.defineProperty(inner, "defaultView", { value: null });
	observer.include(rooted().root);
	expect(observer.include(inner)).toBe(true);
});
