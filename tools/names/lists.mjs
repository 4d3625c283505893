// The word lists of a model, in the order that is part of the model. Text files in lists/: what is written by hand, and Indonesia's areas;
// countries and time zones come from the Unicode and time zone data of the Node that trains.
import fs from "node:fs";

const folder = new URL("lists/", import.meta.url);

function read(name) {
	const lines = fs.readFileSync(new URL(`${name}.txt`, folder), "utf8").split("\n");
	return lines
		.filter((line) => !line.startsWith("#"))
		.flatMap((line) => line.split(","))
		.map((entry) => entry.trim())
		.filter((entry) => entry !== "");
}

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** Codes that name no country, or a body of countries. */
const noCountry = new Set(["ZZ", "EU", "EZ", "QO", "UN", "XA", "XB"]);

function countries(language) {
	const names = new Intl.DisplayNames([language], { type: "region" });
	const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !noCountry.has(code));
	return codes.map((code) => names.of(code) ?? "").filter((name) => name.length > 2);
}

const timeZoneCities = () => Intl.supportedValuesOf("timeZone").map((zone) => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " "));

export function wordLists(language) {
	const areas = language === "id" ? read("areas-id") : timeZoneCities();
	const names = [
		read("given-names"),
		read("places"),
		read("organisations"),
		read("clubs"),
		[...countries("id"), ...countries("en")],
		areas,
	];
	const common = [read("roles"), read("place-heads"), read("organisation-heads")];
	return [...names.map((entries) => ({ names: true, entries })), ...common.map((entries) => ({ names: false, entries }))];
}

/** As a NameData holds them: lower case, sorted (neighbours alike compress well), each once. */
export const storedLists = (lists) =>
	lists.map(({ names, entries }) => ({ names, entries: [...new Set(entries.map((entry) => entry.toLowerCase()))].sort().join("|") }));
