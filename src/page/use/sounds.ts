/** Does an element hold a film or a recording that is heard, or will be as soon as it is here? Out of sight it would sound on, with no way to stop it. */
export const sounds = (element: Element): boolean =>
	[...element.querySelectorAll<HTMLMediaElement>("video,audio")].some((each) => (each.autoplay || !each.paused) && !each.muted);
