/** A text with more linked characters than this share leads elsewhere, 0 to 1. */
export const leadsElsewhere = 0.3;
/** One with more than this share is a link for the better part, a button or a title, 0 to 1. */
export const mostlyLink = 0.7;
