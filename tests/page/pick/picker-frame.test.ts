import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { pickerFrame } from "../../../src/page/pick/picker-frame.ts";

/** A page with the frame of a picker in it, opened for the test: it is closed to the page. jsdom has no top layer and no modal dialog. */
const framed = (body = "", modal: string | null = null) => {
	const { window } = new JSDOM(`<!doctype html><body>${body}</body>`);
	const { document } = window;
	const attach = window.Element.prototype.attachShadow;
	let root: ShadowRoot | undefined;
	window.Element.prototype.attachShadow = function (how) {
		expect(how.mode).toBe("closed");
		root = attach.call(this, how);
		return root;
	};
	const shownAbove: Element[] = [];
	window.HTMLElement.prototype.showPopover = function () {
		shownAbove.push(this);
	};
	const select = document.querySelectorAll.bind(document);
	document.querySelectorAll = ((selector: string) => select(selector === "dialog:modal" ? (modal ?? "nothing") : selector)) as never;
	window.requestAnimationFrame = (frame) => {
		frame(0);
		return 0;
	};
	const frame = pickerFrame(document, "Selesai");
	const [box, line] = root?.children ?? [];
	const [words, button] = line?.children ?? [];
	const host = root?.host;
	if (!host || !box || !words || !(button instanceof window.HTMLButtonElement)) throw new Error("no frame");
	return { document, frame, host, box: box as HTMLElement, words, button, shownAbove };
};

describe("the frame", () => {
	test("stands where an element does, which is called by tag and first class", () => {
		const { document, frame, box, words } = framed("<p class='isi besar'></p>");
		const [element] = document.getElementsByTagName("p");
		if (!element) throw new Error("no element");
		element.getBoundingClientRect = () => ({ left: 1, top: 2, width: 30, height: 40 }) as DOMRect;
		expect(box.style.display).toBe("none");
		frame.around(element, "Pilih");
		const { display, left, top, width, height } = box.style;
		expect([display, left, top, width, height, words.textContent]).toEqual(["block", "1px", "2px", "30px", "40px", "Pilih — p.isi"]);
	});
	test("stands there in a page that is zoomed by its own style as well, which counts its lengths anew", () => {
		const { document, frame, host, box } = framed();
		document.body.getBoundingClientRect = () => ({ left: 15, top: 30, width: 300, height: 45 }) as DOMRect;
		Object.defineProperty(host, "currentCSSZoom", { value: 1.5 });
		frame.around(document.body, "Pilih");
		const { left, top, width, height } = box.style;
		expect([left, top, width, height]).toEqual(["10px", "20px", "200px", "30px"]);
	});
	test("says a sentence in place of that, where a screen reader hears it", () => {
		const { document, frame, words } = framed();
		frame.around(document.body, "Pilih");
		frame.tell("Ini isi artikel");
		expect([words.textContent, words.getAttribute("role")]).toEqual(["Ini isi artikel", "status"]);
	});
	test("wins over every style of the page", () => {
		const { host, box, button } = framed();
		// jsdom 29 sets this part of `border` without a priority.
		for (const { style } of [host as HTMLElement, box, button])
			expect([...style].filter((name) => name !== "border-image" && style.getPropertyPriority(name) !== "important")).toEqual([]);
	});
	test("stands in the top layer, outside of the page's body", () => {
		const { document, host, shownAbove } = framed("<dialog></dialog>");
		expect([host.parentElement, shownAbove]).toEqual([document.documentElement, [host]]);
	});
	test("stands in the last dialog that is open, as all else is inert", () => {
		const { host } = framed("<dialog id=satu></dialog><dialog id=dua></dialog>", "dialog");
		expect(host.parentElement?.id).toBe("dua");
	});
	test("owns itself alone, and goes without a trace", () => {
		const { document, frame, host } = framed();
		expect([frame.owns(host), frame.owns(document.body), frame.owns(null)]).toEqual([true, false, false]);
		frame.remove();
		expect(document.documentElement.outerHTML).toBe("<html><head></head><body></body></html>");
	});
});

describe("its button", () => {
	const link = "<a href=/a>Panen</a>";
	/** The frame over a page in which a link has the focus. */
	const focused = () => {
		const all = framed(link);
		const [element] = all.document.getElementsByTagName("a");
		element?.focus();
		return { ...all, link: element };
	};
	test("takes the focus and gives it back to what had it", () => {
		const { document, frame, link } = focused();
		expect(frame.hasFocus()).toBe(false);
		frame.turn();
		expect([frame.hasFocus(), document.activeElement === link]).toEqual([true, false]);
		frame.turn();
		expect([frame.hasFocus(), document.activeElement === link]).toEqual([false, true]);
	});
	test("gives it back as well when the frame goes", () => {
		const { document, frame, link } = focused();
		frame.turn();
		frame.remove();
		expect(document.activeElement).toBe(link);
	});
	test("is seen to have it", () => {
		const { frame, button } = focused();
		frame.turn();
		expect(button.style.outline).not.toBe("");
		frame.turn();
		expect(button.style.outline).toBe("");
	});
});
