import { expect, test } from "vitest";
import { packFor } from "../../../src/engine/facts/language.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

const english = "The river rose on Sunday and the people of the village went to the hill with what they could carry in their hands.";
const indonesian = "Sungai itu meluap pada hari Minggu dan warga desa pergi ke bukit dengan barang yang dapat mereka bawa dengan tangan.";
const finnish =
	"Joki nousi sunnuntaina ja kylän väki meni mäelle mukanaan se minkä jaksoi käsissään kantaa ennen kuin vesi ehti pihaan asti.";

test.each<[lang: string, text: string, code: string | undefined]>([
	["en", english, "en"],
	["id", indonesian, "id"],
	["id", english, "en"],
	["en-US", indonesian, "id"],
	["", english, "en"],
	["fi", finnish, undefined],
	["en", "Denby visits Tokyo.", "en"],
	["en-US", "Denby visits Tokyo.", "en"],
	["EN", "Denby visits Tokyo.", "en"],
	["id", "Denby visits Tokyo.", "id"],
])("a text declared %j that goes %j is read as %s", (lang, text, code) => expect(packFor(lang, text, factsPacks)?.code).toBe(code));
