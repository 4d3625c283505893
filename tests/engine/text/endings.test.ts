import { expect, it } from "vitest";
import { endsInColon, endsInFullStop, endsInQuestion, endsSentence } from "../../../src/engine/text/endings.ts";

it.each([
	["Kapal beras tiba di pelabuhan.", "full stop, sentence"],
	["“Kapal tiba pagi ini.”", "full stop, sentence"],
	["Baca selengkapnya ...", "sentence"],
	["Kapan kapal tiba?", "question, sentence"],
	["متى تصل السفينة؟", "question, sentence"],
	["Berikut daftarnya: ", "colon, sentence"],
	["कल बारिश होगी।", "sentence"],
	["Kapal beras tiba di pelabuhan", ""],
])("%s ends as: %s", (text, ends) => {
	const found = {
		"full stop": endsInFullStop(text),
		question: endsInQuestion(text),
		colon: endsInColon(text),
		sentence: endsSentence(text),
	};
	expect(
		Object.entries(found)
			.flatMap(([name, is]) => (is ? [name] : []))
			.join(", "),
	).toBe(ends);
});
