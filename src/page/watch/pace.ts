/** When the full pass may run: soon after the page came to rest, and never so often that it could be felt. */

/** Rest after the last arrival before the full pass looks, milliseconds. */
const rest = 150;
/** A page that never rests is looked at all the same after so long, milliseconds. */
const patience = 1000;
/** Share of the main thread the full pass may take while a page keeps changing. */
const share = 0.005;

/** When the full pass runs: seldom enough that the page is not slowed down. */
export interface Pace {
	/** Something arrived: run when it has come to rest. */
	readonly soon: () => void;
	/** Run now, and forget what was planned. */
	readonly now: () => void;
	/** The page became another one: what the last run cost does not count for it. */
	readonly renew: () => void;
	readonly cancel: () => void;
}

/** Spaces the runs of `work`, which is measured. */
export const pace = (work: () => void): Pace => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let since: number | undefined;
	let notBefore = 0;

	const cancel = (): void => {
		clearTimeout(timer);
		timer = undefined;
		since = undefined;
	};
	const now = (): void => {
		cancel();
		const start = performance.now();
		work();
		const end = performance.now();
		notBefore = end + (end - start) / share;
	};
	const soon = (): void => {
		const at = performance.now();
		since ??= at;
		clearTimeout(timer);
		timer = setTimeout(now, Math.max(Math.min(rest, since + patience - at), notBefore - at, 0));
	};
	const renew = (): void => {
		cancel();
		notBefore = 0;
		soon();
	};
	return { soon, now, renew, cancel };
};
