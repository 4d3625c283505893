/** One of the named news hosts: a page of it is cleaned without a click. */
export const newsHost = "kampartrapost.com";

/** A host that nobody has granted: a page of it stays as it came. */
export const otherHost = "belum-diizinkan.example";
