/** Makes of work some that never throws. */
export type Guard = <Given extends readonly unknown[]>(work: (...given: Given) => void) => (...given: Given) => void;

/** A guard for what runs in somebody else's page, which must not break by us. `failed`: leaves the page as it came. */
export const guard =
	(failed: () => void): Guard =>
	(work) =>
	(...given) => {
		try {
			work(...given);
		} catch (error) {
			console.debug("baca-saja", error);
			failed();
		}
	};
