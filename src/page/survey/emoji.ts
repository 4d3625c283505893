/** Signs alone, drawn as one or several emoji, keys, flags and families included (https://unicode.org/reports/tr51/#def_emoji_sequence). */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\d#*]\ufe0f?\u20e3|\u200d|\ufe0f)+$/u;

/** Emoji are drawn no larger, as far as a size is stated. Pixels. */
const largest = 96;

/** The emoji that a picture in a line stands for, as blogs draw them for browsers of old; undefined for what is a picture, whatever stands in its `alt`. */
export const emojiOf = (picture: Element): string | undefined => {
	const alt = picture.getAttribute("alt") ?? "";
	const isLarge = (): boolean =>
		Number.parseInt(picture.getAttribute("width") ?? "", 10) > largest || picture.closest("figure,picture") !== null;
	return emoji.test(alt) && !isLarge() ? alt : undefined;
};
