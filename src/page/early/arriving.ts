/** All of it has arrived: something follows it or an element around it, or nothing more can come. */
export const isFinished = (element: Element, document: Document): boolean => {
	if (document.readyState !== "loading") return true;
	for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) if (at.nextSibling) return true;
	return false;
};
