/** The bars of a site: words mean something else in them, and where they are fixed they ask nothing. An `aside` is none: it holds read-also boxes. */
export const siteBars = "header,nav,footer,[role=navigation],[role=banner],[role=contentinfo]";
