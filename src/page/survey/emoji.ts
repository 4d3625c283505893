/** Signs alone, drawn as one or several emoji, flags and families included (https://unicode.org/reports/tr51/#def_emoji_sequence). */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\u20e3|\ufe0f)+$/u;

/** The emoji that a picture in a line stands for, as blogs draw them for browsers of old; undefined for what is a picture. */
export const emojiOf = (picture: Element): string | undefined => {
	const alt = picture.getAttribute("alt") ?? "";
	return emoji.test(alt) ? alt : undefined;
};
