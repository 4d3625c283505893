/**
 * Does a text ask its reader something, outside of quotation marks? "Found a mistake? Write to us." stands in boxes for corrections, "Need a
 * break?" in boxes for games.
 */
export const asks = (text: string): boolean => /\p{Alpha}[?？؟]/u.test(text.replace(/["“„«][^"”“»]*["”“»]/gu, ""));
