/**
 * Letters read in a minute, spaces included: of languages in Latin letters people were found to read about 900 to 1,100 (the IReST texts,
 * Trauzettel-Klosinski and Dietz 2012). Indonesian was not among them.
 */
const perMinute = 1_000;

/** A letter of these scripts says as much as three of others: about 300 of them are read in a minute. */
const dense = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu;

/** About how many minutes reading a text takes, at least one. */
export const minutesToRead = (text: string): number =>
	Math.max(1, Math.round((text.length + 2 * (text.match(dense)?.length ?? 0)) / perMinute));
