import { beforeEach, expect, test, vi } from "vitest";
import { fromText } from "../../src/engine/article/from-text.ts";
import { factsReader } from "../../src/session/facts-reader.ts";
import { noFacts } from "../builders/no-facts.ts";

const article = fromText({ title: "Judul", text: "Isi." });

/** Stands in for the browser's worker: keeps what it is sent, says what the test has it say. */
class FakeWorker extends EventTarget {
	static latest: FakeWorker;
	readonly sent: { number: number }[] = [];
	constructor() {
		super();
		FakeWorker.latest = this;
	}
	postMessage(message: { number: number }): void {
		this.sent.push(message);
	}
	terminate(): void {}
}

beforeEach(() => vi.stubGlobal("Worker", FakeWorker));

const say = (data: unknown): boolean => FakeWorker.latest.dispatchEvent(new MessageEvent("message", { data }));

test("answers find their questions, whatever their order", async () => {
	const reader = factsReader();
	const [first, second] = [reader.of(article), reader.of(article)];
	const [one, other] = FakeWorker.latest.sent.map(({ number }) => number);
	say({ number: other });
	say({ number: one, facts: noFacts });
	expect(await first).toBe(noFacts);
	expect(await second).toBeUndefined();
});

test("a worker that breaks answers everything, now and later, with nothing", async () => {
	const reader = factsReader();
	const waiting = reader.of(article);
	FakeWorker.latest.dispatchEvent(new Event("error"));
	expect(await waiting).toBeUndefined();
	expect(await reader.of(article)).toBeUndefined();
});
