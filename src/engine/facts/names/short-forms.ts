import type { Entity } from "../../../model/reading/facts.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Two bodies of one article may share three initials (a ministry and a commission), hardly four. */
const fewestInitials = 4;

/** The words of a name in lower case, without marks. */
const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{Alpha}\p{N}]+/gu) ?? [];

/** Is every word of `short` a word of `long`, in the same order? */
const isPartOf = (short: readonly string[], long: readonly string[]): boolean => {
	let at = 0;
	for (const word of long) if (word === short[at]) at++;
	return at === short.length && short.length < long.length;
};

/** The first letters of the words with a capital, in lower case. */
const initials = (name: string): string =>
	(name.match(/\p{Alpha}[\p{Alpha}\p{N}]*/gu) ?? [])
		.filter((word) => /^\p{Upper}/u.test(word))
		.map((word) => word.charAt(0))
		.join("")
		.toLowerCase();

const areInitialsOf = (short: string, long: string): boolean =>
	short.length >= fewestInitials && /^\p{Upper}+$/u.test(short) && initials(long) === short.toLowerCase();

/** An organisation's name without the words for its legal form: `PT Contoh Tbk` is `Contoh`. */
const plainOrganisation = (name: string, words: Vocabulary): string =>
	wordsOf(name)
		.filter((word) => !words.names.legalForms.includes(word))
		.join(" ");

/**
 * A short form of an organisation's name. A single word is one only when the rest is the legal form: `Suzuki` is not the company that sells
 * its cars.
 */
const isShortOrganisation = (short: string, long: string, words: Vocabulary): boolean => {
	const plain = plainOrganisation(short, words);
	if (plain === "") return false;
	return plain === plainOrganisation(long, words) || (wordsOf(plain).length > 1 && isPartOf(wordsOf(plain), wordsOf(long)));
};

/** Do two names of places mean one: a country and its people's word for it, or a name with and without the word for what it is? */
const areOnePlace = (short: string, long: string, { names }: Vocabulary): boolean => {
	const country = names.countries.get(short);
	if (country !== undefined && country === names.countries.get(long)) return true;
	const [own, [head = "", ...rest]] = [wordsOf(short), wordsOf(long)];
	if (!names.placeHeads.includes(head)) return false;
	if (own.length > 1 && long.startsWith(`${short} `)) return true;
	// `Kampar` is another place than `Sungai Kampar`, but `Tol Kampar` is `Jalan Tol Kampar`.
	const isOwn = !names.namedAfterPlaces.includes(head) || names.placeHeads.includes(own[0] ?? "");
	return isOwn && rest.join(" ") === own.join(" ");
};

/** The words of a person's name in lower case without the form of address that it keeps: `Mak` of `Mak Ijah`. */
const calledWords = (name: string, { names }: Vocabulary): readonly string[] => {
	const [first = "", ...rest] = wordsOf(name);
	return rest.length > 0 && names.keptAddresses.includes(first) ? rest : [first, ...rest];
};

/** How many words a name has, a form of address that it keeps left out. */
export const nameLength = (name: string, words: Vocabulary): number => calledWords(name, words).length;

/** Do two names of people mean one: a part of the other, or two by which the pack knows somebody? */
const areOnePerson = (short: string, long: string, words: Vocabulary): boolean => {
	const { names } = words;
	const known = names.knownPeople.get(short);
	const areSame = wordsOf(short).join(" ") === wordsOf(long).join(" ");
	return areSame || (known !== undefined && known === names.knownPeople.get(long)) || isPartOf(calledWords(short, words), wordsOf(long));
};

/** Does a name mean what another, fuller one of its kind means? A part of it, or its four and more initials. */
export const isShortFor = (short: string, long: string, kind: Entity["kind"], words: Vocabulary): boolean => {
	switch (kind) {
		case "place":
			return areOnePlace(short.toLowerCase(), long.toLowerCase(), words);
		case "person":
			return areOnePerson(short.toLowerCase(), long.toLowerCase(), words);
		case "organisation":
			return isShortOrganisation(short, long, words) || areInitialsOf(short, long);
	}
};
