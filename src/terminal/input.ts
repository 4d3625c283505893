import { createReadStream } from "node:fs";
import { isRecord } from "../model/record.ts";
import { isWebAddress } from "./place.ts";
import { Refusal } from "./refusal.ts";

/** Bytes of a page as they came, with what the server said of their encoding. */
export interface Input {
	readonly bytes: Uint8Array;
	/** Where it was found in the end, after redirects. Absent for files. */
	readonly url?: string;
	/** The Content-Type header. */
	readonly type?: string;
}

/** News pages have some hundred kilobytes. Beyond this, in bytes, the parser would take minutes and gigabytes. */
const largest = 25_000_000;

/** Milliseconds a server may take for the whole page. */
const patience = 30_000;

const tooLarge = (name: string) => new Refusal(`${name} is larger than ${largest / 1_000_000} MB, too large for a news page.`);

const collect = async (name: string, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > largest) throw tooLarge(name);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
};

/** What people call the errors of reading a file. */
const fileTrouble: Readonly<Record<string, string>> = {
	ENOENT: "there is no such file",
	EISDIR: "it is a folder",
	EACCES: "reading it is not allowed",
	EPERM: "reading it is not allowed",
	ENOTDIR: "its path leads through a file",
	ENAMETOOLONG: "its name is too long",
};

/** What people call the errors of reaching a server. */
const networkTrouble: Readonly<Record<string, string>> = {
	ENOTFOUND: "there is no such host",
	EAI_AGAIN: "the name of the host cannot be looked up now",
	ECONNREFUSED: "the server takes no connections",
	ECONNRESET: "the server broke the connection off",
};

const codeOf = (error: unknown): string => (isRecord(error) && typeof error["code"] === "string" ? error["code"] : "");

const fromFile = async (path: string): Promise<Input> => {
	try {
		return { bytes: await collect(path, createReadStream(path)) };
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const code = codeOf(error);
		throw new Refusal(`Cannot read ${path}: ${fileTrouble[code] ?? (code || "the system does not say why")}.`);
	}
};

const fromAddress = async (address: string): Promise<Input> => {
	const refuse = (why: string) => new Refusal(`Cannot read ${address}: ${why}.`);
	const headers = { accept: "text/html,application/xhtml+xml" };
	try {
		const response = await fetch(address, { headers, signal: AbortSignal.timeout(patience) });
		if (!response.ok) throw refuse(`the server answers ${response.status}`);
		const type = response.headers.get("content-type") ?? "text/html";
		if (!/html|xml|text\/plain/i.test(type)) throw refuse(`it is ${type}, not a web page`);
		const bytes = response.body === null ? new Uint8Array() : await collect(address, response.body);
		return { bytes, url: response.url, type };
	} catch (error) {
		if (error instanceof Refusal) throw error;
		if (error instanceof Error && error.name === "TimeoutError") throw refuse(`no answer within ${patience / 1000} s`);
		const code = error instanceof Error ? codeOf(error.cause) : "";
		throw refuse(networkTrouble[code] ?? (code || "the server cannot be reached"));
	}
};

/** `https:…`, also mistyped or of another scheme: two letters or more before the colon, so that `C:\page.html` stays a path. */
const looksLikeAddress = (source: string): boolean => /^[a-z][a-z+.-]+:/i.test(source);

/** Reads what the command names. Throws a Refusal where that cannot be read. Goes to the network only for an address. */
export const readInput = async (source: string, standardInput: AsyncIterable<Uint8Array>): Promise<Input> => {
	if (source === "-") return { bytes: await collect("Standard input", standardInput) };
	if (!looksLikeAddress(source)) return fromFile(source);
	if (!isWebAddress(source)) throw new Refusal(`“${source}” is not an http or https address.`);
	return fromAddress(source);
};
