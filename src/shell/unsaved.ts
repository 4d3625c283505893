/** Messages that say why a choice was not stored. */
export const unsaved = { full: "notSaved", failed: "notSavedFailed" } as const;
