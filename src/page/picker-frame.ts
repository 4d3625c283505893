/** What the reader sees while picking: a frame around the element and a line that says what to do. In the page only while picking. */
export interface PickerFrame {
	readonly around: (element: Element) => void;
	readonly remove: () => void;
}

/** Set through the object model, which no security policy of a page refuses. */
const dress = (element: HTMLElement, style: Readonly<Record<string, string>>): void => {
	for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, "important");
};

const hostStyle = {
	all: "initial",
	position: "fixed",
	inset: "0",
	width: "100vw",
	height: "100vh",
	"max-width": "none",
	"max-height": "none",
	background: "none",
	border: "0",
	padding: "0",
	margin: "0",
	overflow: "hidden",
	"pointer-events": "none",
	"z-index": "2147483647",
};
const boxStyle = {
	position: "fixed",
	"box-sizing": "border-box",
	outline: "3px solid #b3261e",
	"outline-offset": "1px",
	background: "rgb(179 38 30 / 12%)",
};
const lineStyle = {
	position: "fixed",
	left: "50%",
	bottom: "16px",
	transform: "translateX(-50%)",
	"max-width": "90vw",
	padding: "10px 16px",
	"border-radius": "8px",
	background: "#1c1b1f",
	color: "#ffffff",
	font: "15px/1.4 system-ui, sans-serif",
};

/** How an element is called in the line: its tag and first class. */
const nameOf = (element: Element): string => [element.localName, ...[...element.classList].slice(0, 1)].join(".");

/** Puts the frame into the page: one host with a closed shadow root, in the top layer so that no box of the page covers it. */
export const pickerFrame = (document: Document, hint: string): PickerFrame => {
	const host = document.createElement("div");
	const root = host.attachShadow({ mode: "closed" });
	const box = document.createElement("div");
	const line = document.createElement("div");
	line.setAttribute("role", "status");
	dress(host, hostStyle);
	dress(box, boxStyle);
	dress(line, lineStyle);
	root.append(box, line);
	document.documentElement.append(host);
	host.popover = "manual";
	host.showPopover();
	return {
		around: (element) => {
			const { left, top, width, height } = element.getBoundingClientRect();
			dress(box, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
			line.textContent = `${hint} — ${nameOf(element)}`;
		},
		remove: () => host.remove(),
	};
};
