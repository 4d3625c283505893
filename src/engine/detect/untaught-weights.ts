/**
 * Points of what no corpus of pages kept for their text can teach, set by hand in the scale of `weights` and preferred to it. Each is measured
 * before it is taken: on pages invented for it, and on the corpus, where none may turn a right answer wrong.
 */
export const untaughtWeights: ReadonlyMap<string, number> = new Map([
	// An address whose page is gone is no article, whatever else is on it.
	["page/gone", -100],
	// What stands below a tag, a category or an author is a list, and what a site says of itself is what it is, though a plugin that calls all pages articles says otherwise.
	["address/in-category", -12],
	["address/is-imprint", -30],
	// A word or two below news are a section of it: they take back what the step of news gives. In the corpus hardly an article has them.
	["address/section", -13],
	// All news of a day, at its date: as much as a front page, under steps that read like a story's.
	["address/past", -23],
	// A thread, or a question with its answers, as the page states it. In the corpus their addresses tell as much. As a step of a forum above.
	["types/forum", -12],
	// Work or a home on offer, and questions to be answered, in the words of those who offer them. The corpus has hardly any. An offer that
	// a system calls an article, with a day and a headline, is one nonetheless; of quizzes none is known.
	["types/advert", -25],
	["types/quiz", -13],
	// A clip where no article is stated before it. Systems of newspapers state it of reports it stands above, too: those have text.
	["types/video", -5],
	// What stands, whatever is told around it: questions, an appeal for money, a timetable, data, a shelf of editions. In the corpus there is none.
	["address/in-standing", -13],
	["address/at-standing", -13],
	// A post of WordPress asked for by its number, as small sites leave it: `?p=4412`. Its pages have `?page_id=`.
	["address/post", 10],
	// A day by the headline, where the page marks none up as a time, or so many that none is its own: nearly as much as a single time.
	["times/written", 7],
	// Little prose in any one place, much in all, and many article elements: teasers. In the corpus 24 of 26 such pages are no articles, and the fit
	// leaves them to other signs. On a site that calls all its pages articles those other signs are missing.
	["together/scattered", -5],
]);
