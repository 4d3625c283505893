import type { Runtime } from "webextension-polyfill";
import { isRecord } from "../model/record.ts";
import { browser } from "./browser.ts";
import type { Outcome, Requests } from "./messages.ts";

/** Who may send: our own pages and background, or our own content scripts. Web pages may never. */
export type From = "extension" | "content script";

/** Where a message comes from. */
export interface Sender {
	/** Tab of a content script; absent for the popup and the background. */
	readonly tab?: number;
	/** Address of the sending page. */
	readonly url: string;
	readonly incognito: boolean;
}

/** Where nothing is answered, a handler may return what it likes. */
type Answer<T> = T extends undefined ? unknown : T;

/** Answers to some of the requests. The sender has been checked before a handler runs. */
export type Handlers = {
	readonly [K in keyof Requests]?: (
		data: Requests[K]["in"],
		sender: Sender,
	) => Answer<Requests[K]["out"]> | Promise<Answer<Requests[K]["out"]>>;
};

type Listener = (message: unknown, sender: Runtime.MessageSender, respond: (outcome: Outcome<unknown>) => void) => true | undefined;
type Handler = (data: unknown, sender: Sender) => unknown;

/** Is this sender one of ours, and of the kind asked for? Extension pages opened in a tab carry a tab too, so the address decides. */
export const isFrom = (from: From, sender: Runtime.MessageSender, id: string, base: string): boolean => {
	if (sender.id !== id) return false;
	// The background's own messages carry no address in some versions of Firefox.
	const extensionPage = sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(base);
	return from === "extension" ? extensionPage : !extensionPage && sender.tab?.id !== undefined && sender.frameId === 0;
};

const handlerOf = (handlers: Handlers, message: unknown): { readonly handler: Handler; readonly data: unknown } | undefined => {
	if (!isRecord(message)) return undefined;
	const { type, data } = message;
	if (typeof type !== "string" || !Object.hasOwn(handlers, type)) return undefined;
	// `type` is a key of the table, so its handler takes what our own sender put beside it.
	const handler = handlers[type as keyof Requests] as Handler | undefined;
	return handler && { handler, data };
};

const answer = async (run: () => unknown): Promise<Outcome<unknown>> => {
	try {
		return { ok: true, value: await run() };
	} catch (error) {
		// Border of the message handler: the asker gets a value, the developer the stack.
		console.debug("baca-saja", error);
		return { ok: false, error: "failed" };
	}
};

/** Answers messages of the given senders until the signal aborts. Everything else is ignored, so that another listener may answer. */
export const serve = (from: From, handlers: Handlers, signal?: AbortSignal): void => {
	const { id } = browser.runtime;
	const base = browser.runtime.getURL("");
	const listener: Listener = (message, sender, respond) => {
		if (!isFrom(from, sender, id, base)) return undefined;
		const found = handlerOf(handlers, message);
		if (!found) return undefined;
		const { handler, data } = found;
		const known: Sender = {
			...(sender.tab?.id !== undefined && { tab: sender.tab.id }),
			url: sender.url ?? "",
			incognito: sender.tab?.incognito ?? false,
		};
		void answer(() => handler(data, known)).then(respond);
		// Chrome takes a promise from here only since version 144; `true` keeps the way back open in every browser.
		return true;
	};
	const { onMessage } = browser.runtime;
	// The polyfill's types know no listener that answers some messages and leaves others.
	onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
	signal?.addEventListener("abort", () => onMessage.removeListener(listener as Runtime.OnMessageListenerCallback));
};
