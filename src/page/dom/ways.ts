/** The ways from node to node, by which a page is walked. */
const ways = [
	"parentElement",
	"parentNode",
	"firstChild",
	"firstElementChild",
	"nextSibling",
	"nextElementSibling",
	"previousSibling",
	"previousElementSibling",
] as const;

/**
 * Throws where a page cannot be walked: a form whose field is called like a way has that field for it, in Chromium in content scripts as well, and
 * whoever goes on from the field comes back to the form for ever. Firefox shows content scripts no fields in place of properties.
 */
export const expectWays = ({ forms }: Document): void => {
	for (const form of forms) if (ways.some((way) => Object.hasOwn(form, way))) throw new Error("A form leads in a circle.");
};
