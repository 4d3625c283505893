import type { NameMatcher } from "./name-matcher.ts";

/** An account that says not who writes with it: `admin`, `admin2`, `adminkabar`. */
export const isAccount = (name: string, { accounts }: NameMatcher): boolean =>
	accounts.some((account) => name.toLowerCase() === account || (isLogin(name) && name.startsWith(account)));

/** The name somebody signs in with: a word without capitals. Desks of agencies write theirs short. */
export const isLogin = (name: string): boolean => /^[a-z0-9_-]{5,}$/.test(name);
