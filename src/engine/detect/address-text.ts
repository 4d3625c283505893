/** The text up to the first such mark, or all of it. */
export const until = (text: string, mark: string): string => {
	const at = text.indexOf(mark);
	return at < 0 ? text : text.slice(0, at);
};

/** Nothing but digits. */
export const isNumber = (text: string): boolean => text !== "" && longestNumber(text) === text.length;

/** Parts of a step with a letter in them: parted by hyphens, underscores, plus signs and written spaces. */
export const wordsIn = (step = ""): number => {
	const parted = step.includes("%20") ? step.replaceAll("%20", "-") : step;
	let words = 0;
	let inWord = false;
	for (let at = 0; at < parted.length; at++) {
		const character = parted[at] ?? "";
		if (character === "-" || character === "_" || character === "+") inWord = false;
		else if (!inWord && ((character >= "a" && character <= "z") || character === "%")) {
			inWord = true;
			words++;
		}
	}
	return words;
};

/** Digits of the longest number. */
export const longestNumber = (text: string): number => {
	let longest = 0;
	let run = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? "";
		run = character >= "0" && character <= "9" ? run + 1 : 0;
		if (run > longest) longest = run;
	}
	return longest;
};
