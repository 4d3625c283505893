/** Words or phrases parted by commas: `kata, ujar, tutur`. */
export type PhraseList = string;
