/** Words of class and id by which consent managers name their boxes. On the measured pages no block in such a box belonged to the article. */
export const consentWords: readonly string[] = ["consent", "gdpr", "onetrust"];

/** A recipe's box may be named after cookies too: these count beside what such a box is only. */
export const cookieWords: readonly string[] = ["cookie", "cookies"];
/** What such a box is. */
export const noticeWords: ReadonlySet<string> = new Set(
	"alert banner bar box dialog disclaimer info law layer message modal notice notification overlay policy popup preferences settings warning".split(
		" ",
	),
);

/**
 * Words of class and id that say that a box is something else: WordPress asks in the comment form whether to remember the name, which is the
 * form's, and an article tagged with a word for consent bears that in its class.
 */
export const otherWords: ReadonlySet<string> = new Set(["comment", "comments", "post", "hentry", "tag", "category"]);
