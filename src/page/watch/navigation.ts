/** The Navigation API as far as it is used here (Chrome 102, Firefox 147); its events reach the isolated world of content scripts. */
interface NavigationEvents {
	readonly addEventListener: (type: "currententrychange", listener: () => void, options: { readonly signal: AbortSignal }) => void;
}

/** An address without its fragment: a jump within the page is no navigation. */
export const addressOf = (view: Window): string => view.location.href.replace(/#.*$/, "");

/** Tells whether the address changed since it was asked last. For moments that follow every client-side navigation, such as a mutation. */
export const addressWatch = (view: Window): (() => boolean) => {
	let known = addressOf(view);
	return () => {
		const now = addressOf(view);
		const changed = now !== known;
		known = now;
		return changed;
	};
};

/**
 * Calls back at moments when the address may have changed without a new document. `history.pushState` cannot be wrapped from the isolated
 * world; where the Navigation API is missing, such a change is noticed at the next mutation, which every client-side navigation brings.
 */
export const onNavigation = (view: Window, listener: () => void, signal: AbortSignal): void => {
	const navigation = (view as Window & { readonly navigation?: NavigationEvents }).navigation; // absent before the versions named above
	navigation?.addEventListener("currententrychange", listener, { signal });
	view.addEventListener("popstate", listener, { signal });
	view.addEventListener("hashchange", listener, { signal });
};
