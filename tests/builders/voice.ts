/** A voice for a language; `localService`: of the device itself. */
export const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
	lang,
	localService,
	name: lang,
	voiceURI: lang,
	default: false,
});
