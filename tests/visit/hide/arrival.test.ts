import { beforeEach, describe, expect, test, vi } from "vitest";
import { markName } from "../../../src/page/mark/conceal.ts";
import { arrival } from "../../../src/visit/hide/arrival.ts";
import { everything } from "../../builders/arriving.ts";
import { withStoppedClock } from "../../builders/clock.ts";
import { documentOf } from "../../builders/page.ts";
import { promo } from "../../builders/visited.ts";

withStoppedClock();

/** A head that promises an article, and one that promises none. */
const article = '<meta property="og:type" content="article"><meta property="og:title" content="Panen raya di Kampung Rawa">';
const shop = '<meta property="og:type" content="product">';

/** A page that is arriving, with an arrival that may work as long as `mayWork`. Its frames come when they are asked for. */
const arriving = ({ head = article, body = "" } = {}) => {
	const document = documentOf(body, head);
	let state = "loading";
	Object.defineProperty(document, "readyState", { get: () => state });
	const frames: (() => void)[] = [];
	Object.assign(document.defaultView ?? {}, { requestAnimationFrame: (frame: () => void) => frames.push(frame) });
	let mayWork = true;
	let rulesAsked = 0;
	const early = arrival(
		document,
		() => {
			rulesAsked++;
			return everything;
		},
		() => mayWork,
		(work) => work,
	);
	return {
		document,
		early,
		frames,
		rulesAsked: () => rulesAsked,
		forbid: () => {
			mayWork = false;
		},
		allow: () => {
			mayWork = true;
		},
		loaded: () => {
			state = "complete";
		},
		/** A promo comes in, and is told of. */
		promo: (about = "Kapal beras tiba"): void => {
			const box = document.createElement("div");
			box.innerHTML = promo(about);
			document.body.append(box);
			early.take([box]);
		},
		frame: (): void => {
			for (const each of frames.splice(0)) each();
		},
		hidden: (): number => document.querySelectorAll(`[${markName}]`).length,
	};
};

describe("a pass", () => {
	test("looks at nothing before it has begun, then at all that is here", () => {
		const page = arriving();
		page.promo();
		expect(page.hidden()).toBe(0);
		page.early.begin();
		expect(page.hidden()).toBe(1);
	});
	test("begins once, by the rules of that time", () => {
		const page = arriving();
		page.early.begin();
		page.early.begin();
		expect(page.rulesAsked()).toBe(1);
		page.early.renew();
		expect(page.rulesAsked()).toBe(2);
	});
	test("that has ended takes no more, and shows nothing again", () => {
		const page = arriving();
		page.early.begin();
		page.promo();
		page.early.end();
		page.promo();
		expect(page.hidden()).toBe(1);
	});
	test("that is asked for where none has begun has looked at all of the page, and is the one from then on", () => {
		const page = arriving({ body: promo("Kapal beras tiba") });
		const pass = page.early.pass();
		expect([page.hidden(), page.early.pass() === pass, page.rulesAsked()]).toEqual([1, true, 1]);
	});
});

describe("between two frames", () => {
	test("what arrives is hidden at once ten times, and after that with the next frame", () => {
		const page = arriving();
		page.early.begin();
		for (let turn = 0; turn < 9; turn++) page.promo();
		expect(page.hidden()).toBe(9);
		page.promo();
		expect([page.hidden(), page.frames.length]).toEqual([9, 1]);
		page.frame();
		expect(page.hidden()).toBe(10);
		page.frame();
		expect(page.frames.length, "where nothing is left, no frame is asked for").toBe(0);
	});
	test("the turns are counted anew from frame to frame", () => {
		const page = arriving();
		page.early.begin();
		for (let turn = 0; turn < 9; turn++) page.promo();
		page.frame();
		for (let turn = 0; turn < 5; turn++) page.promo();
		expect(page.hidden()).toBe(14);
	});
	test("nothing is done where nothing may be done by then", () => {
		const page = arriving();
		page.early.begin();
		for (let turn = 0; turn < 10; turn++) page.promo();
		page.forbid();
		page.frame();
		expect(page.hidden()).toBe(9);
	});
	test("what does not fit into four milliseconds waits for the frame", () => {
		const page = arriving();
		// Each look at the clock finds it five milliseconds on.
		let now = 0;
		vi.spyOn(performance, "now").mockImplementation(() => {
			now += 5;
			return now;
		});
		for (let at = 0; at < 100; at++) page.promo();
		page.early.begin();
		const before = page.hidden();
		expect(before).toBeLessThan(100);
		for (let frames = 0; frames < 60; frames++) page.frame();
		expect(page.hidden()).toBe(100);
	});
});

describe("whether a page promises an article", () => {
	let look: ReturnType<typeof vi.spyOn>;
	const watched = (page: ReturnType<typeof arriving>): void => {
		look = vi.spyOn(page.document, "head", "get");
	};
	beforeEach(() => vi.restoreAllMocks());

	test("is asked while it is loading, and a pass begins", () => {
		const page = arriving({ body: promo("Kapal beras tiba") });
		expect([page.early.beginIfPromising("seldom"), page.hidden()]).toEqual([true, 1]);
		expect(page.early.beginIfPromising("now"), "it has begun").toBe(false);
	});
	test("is not asked of one that is here", () => {
		const page = arriving();
		page.loaded();
		expect(page.early.beginIfPromising("now")).toBe(false);
	});
	test("is not asked of one whose body has not come", () => {
		const page = arriving();
		page.document.body.remove();
		expect(page.early.beginIfPromising("now")).toBe(false);
	});
	test("is asked seldom, after twice the time from look to look, and at once where it must be", () => {
		const page = arriving({ head: shop });
		watched(page);
		const looks = (when: "now" | "seldom"): boolean => {
			const before = look.mock.calls.length;
			expect(page.early.beginIfPromising(when)).toBe(false);
			return look.mock.calls.length > before;
		};
		const after = (milliseconds: number): boolean => {
			vi.advanceTimersByTime(milliseconds);
			return looks("seldom");
		};
		expect(looks("seldom")).toBe(true);
		expect([after(99), after(1)]).toEqual([false, true]);
		expect([after(199), after(1)]).toEqual([false, true]);
		expect(looks("now")).toBe(true);
	});
});

test("a page that is looked at anew as a whole keeps what is read where it stands", () => {
	const { document, early, hidden, loaded } = arriving({
		body: `${promo("Kapal beras tiba")}<p id="text">Warga menunggu di tepi sungai.</p>`,
	});
	loaded();
	const text = document.getElementById("text");
	const view = document.defaultView;
	if (!text || !view) throw new Error("no page");
	const found: unknown[] = [];
	Object.assign(view, { scrollBy: (by: unknown) => found.push(by), innerHeight: 1000, innerWidth: 600, scrollY: 500 });
	document.elementFromPoint = () => text;
	text.getClientRects = () => [{}] as unknown as DOMRectList; // one box is all that is asked for
	text.getBoundingClientRect = () => ({ top: hidden() === 0 ? 270 : 150, height: 40 }) as DOMRect;
	early.pass();
	expect([hidden(), found]).toEqual([1, [{ top: -120, behavior: "instant" }]]);
});
