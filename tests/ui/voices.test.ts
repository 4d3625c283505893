import { expect, test } from "vitest";
import { localVoices } from "../../src/ui/aloud/voices.ts";
import { voice } from "../builders/voice.ts";

test("only voices of the device itself, for the article's language, are taken", () => {
	const voices = [voice("id-ID", false), voice("en-US", true), voice("id_ID", true), voice("in", true)];
	expect(localVoices(voices, "id").map(({ lang }) => lang)).toEqual(["id_ID"]);
	expect(localVoices(voices, "ar")).toEqual([]);
	expect(localVoices(voices, "")).toEqual([]);
});

test("an article whose language has a region is read by any voice of the language, by one of that region first", () => {
	const voices = [voice("pt_PT", true), voice("pt-BR", true), voice("id_ID", true)];
	expect(localVoices(voices, "pt-br").map(({ lang }) => lang)).toEqual(["pt-BR", "pt_PT"]);
	const scripts = [voice("zh_Hans_CN", true), voice("zh_Hant_TW", true)];
	expect(localVoices(scripts, "zh-Hant-TW").map(({ lang }) => lang)).toEqual(["zh_Hant_TW", "zh_Hans_CN"]);
	expect(localVoices(voices, "id-ID").map(({ lang }) => lang)).toEqual(["id_ID"]);
});
