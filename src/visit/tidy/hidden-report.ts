/** How many blocks are hidden in this page, told once for each number. */
export interface HiddenReport {
	readonly tell: (count: number) => void;
	/** The browser forgot what it was told, as of a tab that went and came back. */
	readonly forgotten: () => void;
	/** Another page stands here now: what is hidden in it was not counted before. */
	readonly renew: () => void;
}

/** `send` gets the number, and how many of them are more than this page ever had: what a reader's count grows by. */
export const hiddenReport = (send: (count: number, added: number) => void): HiddenReport => {
	let told: number | undefined = 0;
	let most = 0;
	return {
		tell: (count) => {
			if (count === told) return;
			send(count, Math.max(0, count - most));
			told = count;
			most = Math.max(most, count);
		},
		forgotten: () => {
			told = undefined;
		},
		renew: () => {
			most = 0;
		},
	};
};
