/** A language without what else its tag says. Some voices write `pt_BR`. */
const languageIn = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];

const isSame = (one: string, other: string): boolean => one.toLowerCase().replaceAll("_", "-") === other.toLowerCase();

/** Voices that speak the language on this device, those of its region first. Voices that send the text to a server are left out. */
export const localVoices = (voices: readonly SpeechSynthesisVoice[], lang: string): readonly SpeechSynthesisVoice[] =>
	voices
		.filter((voice) => voice.localService && languageIn(voice.lang) === languageIn(lang))
		.toSorted((one, other) => Number(isSame(other.lang, lang)) - Number(isSame(one.lang, lang)));
