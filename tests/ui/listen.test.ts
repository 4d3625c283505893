import { expect, test } from "vitest";
import { localVoices } from "../../src/ui/listen.ts";

const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
	lang,
	localService,
	name: lang,
	voiceURI: lang,
	default: false,
});

test("only voices of the device itself, for the article's language, are taken", () => {
	const voices = [voice("id-ID", false), voice("en-US", true), voice("id_ID", true), voice("in", true)];
	expect(localVoices(voices, "id").map(({ lang }) => lang)).toEqual(["id_ID"]);
	expect(localVoices(voices, "ar")).toEqual([]);
});
