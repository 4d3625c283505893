/** How the reader tab sets its text. Steps, not measures: the style sheet knows what each means. */
export interface Appearance {
	readonly theme: (typeof themes)[number];
	readonly family: (typeof families)[number];
	readonly size: (typeof sizes)[number];
	readonly width: (typeof widths)[number];
	/** Show pictures from the start. */
	readonly pictures: boolean;
}

/** The choices of each setting, in the order they are shown in. */
export const themes = ["auto", "light", "sepia", "dark"] as const;
export const families = ["serif", "sans"] as const;
export const sizes = ["small", "medium", "large", "larger", "largest"] as const;
export const widths = ["narrow", "medium", "wide"] as const;

const usual: Appearance = { theme: "auto", family: "serif", size: "medium", width: "medium", pictures: false };

const storageKey = "appearance";

/**
 * Reads what this device remembers. `localStorage` because it answers at once: the page is never painted in the wrong theme first.
 * Whatever is not understood is as usual.
 */
export const readAppearance = (): Appearance => {
	const stored = parse(localStorage.getItem(storageKey));
	return {
		theme: themes.find((theme) => theme === stored["theme"]) ?? usual.theme,
		family: families.find((family) => family === stored["family"]) ?? usual.family,
		size: sizes.find((size) => size === stored["size"]) ?? usual.size,
		width: widths.find((width) => width === stored["width"]) ?? usual.width,
		pictures: stored["pictures"] === true,
	};
};

/** Remembers on this device and sets the page accordingly. */
export const keepAppearance = (appearance: Appearance): void => {
	localStorage.setItem(storageKey, JSON.stringify(appearance));
	applyAppearance(appearance);
};

/** Hands the steps to the style sheet as attributes of the root element. */
export const applyAppearance = ({ theme, family, size, width }: Appearance): void => {
	for (const [name, value] of Object.entries({ theme, family, size, width })) document.documentElement.setAttribute(`data-${name}`, value);
};

const parse = (text: string | null): Readonly<Record<string, unknown>> => {
	try {
		const value: unknown = JSON.parse(text ?? "{}");
		return typeof value === "object" && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
};
