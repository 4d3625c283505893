/** Initials of reporter and desk in brackets, as Indonesian articles end: "(abc/def)". */
const signOff = /^[([*][^)\]]{1,40}[)\]*]$/u;

export const isSignOff = (text: string): boolean => signOff.test(text);
