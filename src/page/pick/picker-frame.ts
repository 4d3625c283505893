/** What the reader sees while picking: a frame around the element and a line that says what to do or was done. In the page no longer than that. */
export interface PickerFrame {
	/** Frames an element, and says a hint with its name. */
	readonly around: (element: Element, hint: string) => void;
	/** Says a sentence in place of that, until the next step. */
	readonly tell: (sentence: string) => void;
	/** Is this the frame itself? Only its button can be pressed. */
	readonly owns: (target: EventTarget | null) => boolean;
	/** Moves the focus to the button, or back to where it was. */
	readonly turn: () => void;
	/** Is the focus on the button? */
	readonly hasFocus: () => boolean;
	readonly remove: () => void;
}

/** Set through the object model, which no security policy of a page refuses. */
const dress = (element: HTMLElement, style: Readonly<Record<string, string>>): void => {
	for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, "important");
};

const hostStyle = {
	// Neither border nor margin nor ground of what the browser shows in its top layer.
	all: "initial",
	// `all` leaves the direction of writing as the page has it; our sentences run from left to right.
	direction: "ltr",
	position: "fixed",
	inset: "0",
	"pointer-events": "none",
	"z-index": "2147483647",
};
const boxStyle = {
	display: "none",
	position: "fixed",
	"box-sizing": "border-box",
	outline: "3px solid #b3261e",
	"outline-offset": "1px",
	background: "rgb(179 38 30 / 12%)",
};
const lineStyle = {
	position: "fixed",
	inset: "auto 0 16px",
	width: "fit-content",
	"max-width": "80vw",
	margin: "0 auto",
	padding: "10px 16px",
	"border-radius": "8px",
	background: "#1c1b1f",
	color: "#ffffff",
	font: "15px/1.4 system-ui, sans-serif",
};

/** While picking, for those without an Escape key. */
const buttonStyle = {
	"margin-left": "12px",
	padding: "4px 12px",
	border: "1px solid #ffffff",
	"border-radius": "99px",
	background: "none",
	color: "inherit",
	font: "inherit",
	"pointer-events": "auto",
	cursor: "pointer",
};

/** The browser's own ring can hardly be seen on black. */
const ringStyle = { outline: "3px solid #f2b705", "outline-offset": "2px" };

/** How an element is called in the line: its tag and first class. */
const nameOf = (element: Element): string => [element.localName, ...[...element.classList].slice(0, 1)].join(".");

/** All that stands outside of an open modal dialog is inert, and so would our button be, in the top layer too. */
const homeIn = (document: Document): Element => [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;

/** Puts the frame into the page, `pressed` on its button: one host with a closed shadow root, in the top layer so that no box of the page covers it. */
export const pickerFrame = (document: Document, pressed: string): PickerFrame => {
	const host = document.createElement("div");
	const root = host.attachShadow({ mode: "closed" });
	const box = document.createElement("div");
	const line = document.createElement("div");
	const words = document.createElement("span");
	words.setAttribute("role", "status");
	const button = document.createElement("button");
	button.textContent = pressed;
	dress(button, buttonStyle);
	button.addEventListener("focus", () => dress(button, ringStyle));
	button.addEventListener("blur", () => button.style.removeProperty("outline"));
	line.append(words, button);
	dress(host, hostStyle);
	dress(box, boxStyle);
	dress(line, lineStyle);
	root.append(box, line);
	homeIn(document).append(host);
	host.popover = "manual";
	host.showPopover();
	/** Screen readers say what comes into a region they know already. */
	const say = (sentence: string): unknown => document.defaultView?.requestAnimationFrame(() => words.replaceChildren(sentence));
	let left: HTMLElement | null = null;
	const back = (): void => {
		left?.focus({ preventScroll: true });
		left = null;
	};
	return {
		around: (element, hint) => {
			const { left, top, width, height } = element.getBoundingClientRect();
			// Where the page's root is zoomed by its style so is the frame, but not where an element says it stands. Chrome 128 and Firefox 126 tell.
			const { currentCSSZoom: zoom = 1 }: { readonly currentCSSZoom?: number } = host;
			const at = (length: number): string => `${length / zoom}px`;
			dress(box, { display: "block", left: at(left), top: at(top), width: at(width), height: at(height) });
			say(`${hint} — ${nameOf(element)}`);
		},
		tell: say,
		owns: (target) => target === host,
		turn: () => {
			if (root.activeElement) {
				button.blur();
				back();
			} else {
				left = document.activeElement as HTMLElement | null; // what has the focus can get it
				button.focus();
			}
		},
		hasFocus: () => root.activeElement !== null,
		remove: () => {
			host.remove();
			back();
		},
	};
};
