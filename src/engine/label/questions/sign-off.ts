const bracketed = /^[([*][^)\]]{1,40}[)\]*]$/u;

/** May a text, trimmed, be nothing but who wrote the article, in brackets, as Indonesian articles end: "(abc/def)"? */
export const isSignOff = (text: string): boolean => bracketed.test(text);
