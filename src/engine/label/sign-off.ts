const signOff = /^[([*][^)\]]{1,40}[)\]*]$/u;

/** Is a text, trimmed, nothing but the initials of reporter and desk in brackets, as Indonesian articles end: "(abc/def)"? */
export const isSignOff = (text: string): boolean => signOff.test(text);
