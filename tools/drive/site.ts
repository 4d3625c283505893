import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What an address answers. Pieces of an async iterable go out as they come, so that a page can be watched while it loads. */
export interface Answer {
	/** 200 when absent. */
	readonly status?: number;
	/** `text/html; charset=utf-8` when absent. */
	readonly type?: string;
	/** May the browser keep the page when it is left, and bring it back as it was? No when absent: each visit begins anew. */
	readonly kept?: boolean;
	readonly body: string | Uint8Array | AsyncIterable<string>;
}

/** Markup alone is an answer with nothing special about it. */
export type Given = Answer | string;

/** A web server on this machine that answers for any host. Only what a test put there is answered; all else is 404, an icon nothing. */
export interface Site {
	readonly port: number;
	/** Answers this address (without a port) from now on. A function is asked anew at each request. */
	put(address: string, answer: Given | (() => Given | Promise<Given>)): void;
	/** Addresses requested so far, as `http://host/path?query`, in order. */
	readonly requests: readonly string[];
	clear(): void;
	close(): Promise<void>;
}

const address = (request: IncomingMessage): string => {
	const host = (request.headers.host ?? "").replace(/:\d+$/, "");
	return `http://${host}${request.url ?? "/"}`;
};

export const startSite = async (): Promise<Site> => {
	const answers = new Map<string, Given | (() => Given | Promise<Given>)>();
	const requests: string[] = [];
	const server = createServer(async (request, response) => {
		const asked = address(request);
		requests.push(asked);
		const found = answers.get(asked);
		// Chromium asks once for an icon that no page named, and takes a 404 for an error of the page.
		if (found === undefined && asked.endsWith("/favicon.ico")) return response.writeHead(204).end();
		if (found === undefined) return response.writeHead(404, { "content-type": "text/plain" }).end();
		const given = typeof found === "function" ? await found() : found;
		const answer = typeof given === "string" ? { body: given } : given;
		response.writeHead(answer.status ?? 200, {
			"content-type": answer.type ?? "text/html; charset=utf-8",
			"cache-control": answer.kept ? "no-cache" : "no-store",
		});
		if (typeof answer.body === "string" || answer.body instanceof Uint8Array) return response.end(answer.body);
		for await (const piece of answer.body) response.write(piece);
		return response.end();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		port: (server.address() as AddressInfo).port, // A server that listens on a port has an address of this kind.
		put: (where, answer) => void answers.set(where, answer),
		requests,
		clear: () => {
			answers.clear();
			requests.length = 0;
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
};

/** Cuts a page into pieces of `size` characters that arrive `delay` ms apart. */
export async function* slowly(text: string, size: number, delay: number): AsyncGenerator<string> {
	for (let start = 0; start < text.length; start += size) {
		yield text.slice(start, start + size);
		await new Promise((resolve) => setTimeout(resolve, delay));
	}
}
