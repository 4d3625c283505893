import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const program = resolve(".cache", "cli-under-test.mjs");
const sample = resolve("samples", "pasar-terapung.html");
let folder = "";

interface Outcome {
	readonly code: number | null;
	readonly output: string;
	readonly errors: string;
}

const bacaSaja = (args: readonly string[], input: string | Uint8Array = ""): Promise<Outcome> =>
	new Promise((done) => {
		const child = spawn(process.execPath, [program, ...args]);
		let output = "";
		let errors = "";
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			output += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			errors += text;
		});
		child.on("close", (code) => done({ code, output, errors }));
		child.stdin.on("error", () => undefined); // It may end without reading.
		child.stdin.end(input);
	});

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
	const path = join(folder, name);
	await writeFile(path, content);
	return path;
};

/** One sentence on stderr, exit code 2, nothing on stdout, and nothing that only a programmer reads. */
const expectRefusal = ({ code, output, errors }: Outcome, sentence: RegExp): void => {
	expect(errors).toMatch(sentence);
	expect(errors.trim().split("\n")).toHaveLength(1);
	expect(errors).not.toMatch(/\.[mjt]s:\d+|Error:|^\s+at /m);
	expect({ code, output }).toEqual({ code: 2, output: "" });
};

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "baca-saja-"));
	await build({
		entryPoints: ["src/cli.ts"],
		outfile: program,
		bundle: true,
		packages: "external",
		platform: "node",
		format: "esm",
		target: "node20",
	});
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("an article", () => {
	test("as text: title first, all prose, no promo", async () => {
		const { code, output, errors } = await bacaSaja(["read", sample]);
		expect({ code, errors }).toEqual({ code: 0, errors: "" });
		expect(output).toMatch(/^Pasar Terapung Muara Lestari Kembali Ramai Setelah Dermaga Baru Dibuka\n/);
		expect(output).toContain("MUARA LESTARI – Pasar terapung di tepi Sungai Lembayung");
		expect(output).toContain("Baca juga papan petunjuk di pintu dermaga sebelum naik perahu");
		expect(output).not.toMatch(/Jembatan Gantung|Kue Bingka|Video Suasana|Harga Ikan Patin|ADVERTISEMENT|Terpopuler|Alamat surel/);
	});

	test("as Markdown", async () => {
		const { code, output } = await bacaSaja(["read", sample, "--format", "markdown"]);
		expect(code).toBe(0);
		expect(output).toMatch(/^# Pasar Terapung/);
		expect(output.match(/^# /gm), "the title once").toHaveLength(1);
	});

	test("as JSON, every field there", async () => {
		const { code, output } = await bacaSaja(["read", sample, "--format", "json", "--url", "https://kabarmuara.example/2026/11/pasar"]);
		expect(code).toBe(0);
		const read = JSON.parse(output);
		expect(Object.keys(read)).toEqual(
			"isArticle signs url lang site title byline published modified text pieces hidden pages facts".split(" "),
		);
		expect(read).toMatchObject({
			isArticle: true,
			url: "https://kabarmuara.example/2026/11/pasar",
			lang: "id",
			site: "Kabar Muara",
			byline: ["Dewi Anggraini"],
			published: "2026-11-16T08:30:00+07:00",
			modified: null,
			facts: null,
			pages: { current: 1, total: 1, next: null, all: null },
		});
		expect(read.hidden.map(({ label }: { label: string }) => label)).toEqual(expect.arrayContaining(["promo", "related", "newsletter"]));
	});

	test("knows where it is from the page itself, or says that it does not", async () => {
		const page = await readFile(sample, "utf8");
		const own = page.replace("</title>", '</title><link rel="canonical" href="https://kabarmuara.example/2026/pasar">');
		const addressOf = async (input: string) => JSON.parse((await bacaSaja(["read", "-", "--format", "json"], input)).output).url;
		expect([await addressOf(own), await addressOf(page)]).toEqual(["https://kabarmuara.example/2026/pasar", null]);
	});

	test("with its key facts", async () => {
		const { output } = await bacaSaja(["read", sample, "--format", "json", "--facts"]);
		const { facts } = JSON.parse(output);
		expect(facts.who.map(({ value }: { value: { name: string } }) => value.name)).toEqual(
			expect.arrayContaining(["Ratna Wulandari", "Hendra Saputra", "Siti Maryam"]),
		);
		expect(facts.quotes.filter(({ value }: { value: { direct: boolean } }) => value.direct)).toHaveLength(3);
		expect((await bacaSaja(["read", sample, "--facts"])).output).toContain("Ratna Wulandari");
	});

	test("with its key facts as Markdown: a heading and a list for each kind, below the article", async () => {
		const [, facts = ""] = (await bacaSaja(["read", sample, "--format", "markdown", "--facts"])).output.split("\n## Key facts\n");
		expect(facts).toMatch(/\n### Who\n\n(?:- .+\n)*- .*Ratna Wulandari.*\n/);
		expect(facts.match(/^### .+\n\n- /gm)?.length).toBeGreaterThan(4);
	});

	test("from standard input", async () => {
		const { code, output } = await bacaSaja(["read", "-"], await readFile(sample));
		expect(code).toBe(0);
		expect(output).toContain("312 pedagang");
	});

	test("from an address, whose redirects become the article's address", async () => {
		const page = await readFile(sample);
		const server = createServer((request, response) => {
			if (request.url === "/lama") response.writeHead(301, { location: "/baru" }).end();
			else response.writeHead(200, { "content-type": "text/html" }).end(page);
		});
		await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
		const { port } = server.address() as AddressInfo; // A server that listens on a port has an address of this kind.
		const { code, output } = await bacaSaja(["read", `http://127.0.0.1:${port}/lama`, "--format", "json"]);
		server.close();
		expect(code).toBe(0);
		expect(JSON.parse(output).url).toBe(`http://127.0.0.1:${port}/baru`);
	});

	test("survives markup that is broken everywhere", async () => {
		const page = (await readFile(sample, "utf8")).replaceAll("</p>", "").replaceAll("</div>", "</span>").replace("</head>", "");
		const { code, output } = await bacaSaja(["read", await put("broken.html", page)]);
		expect(code).toBe(0);
		expect(output).toContain("Rp 4,8 miliar");
	});
});

describe("encodings", () => {
	const page = (declaration: string): string =>
		`<!doctype html><html lang="fr">${declaration}<title>Le marché</title><article><h1>Le marché</h1>${"<p>Élèves et parents étaient réunis hier soir à la mairie, où la décision a été très bien accueillie par tous.</p>".repeat(6)}</article>`;

	test.each([
		["UTF-8 without a word about it", Buffer.from(page(""))],
		["UTF-8 that calls itself Latin", Buffer.from(page('<meta charset="iso-8859-1">'))],
		["Latin as its page says", Buffer.from(page('<meta charset="iso-8859-1">'), "latin1")],
		["UTF-16 with a byte order mark", Buffer.from(`\ufeff${page("")}`, "utf16le")],
	])("%s", async (name, bytes) => {
		const { output } = await bacaSaja(["read", await put(`${name}.html`, bytes), "--force"]);
		expect(output).toContain("Élèves et parents étaient réunis hier soir à la mairie");
	});
});

describe("no article", () => {
	const index = `<!doctype html><title>Beranda</title><ul>${'<li><a href="/a">Judul berita hari ini</a></li>'.repeat(30)}</ul>`;

	test("says why, exit code 3", async () => {
		const { code, output, errors } = await bacaSaja(["read", await put("index.html", index)]);
		expect({ code, output }).toEqual({ code: 3, output: "" });
		expect(errors).toMatch(
			/index\.html looks like no article, going by: .*only 0 characters of text that stand together.*\. --force reads it/,
		);
		expect(errors.replace(/^.*looks like/, ""), "no names of rules").not.toMatch(/[a-z]\/[a-z]/);
	});

	test("is read all the same when asked", async () => {
		const { code } = await bacaSaja(["read", await put("index.html", index), "--force"]);
		expect(code).toBe(0);
	});

	test("as JSON is an object that says so", async () => {
		const { code, output } = await bacaSaja(["read", await put("index.html", index), "--format", "json"]);
		expect(code).toBe(3);
		expect(JSON.parse(output)).toMatchObject({ isArticle: false, text: null, title: null, hidden: null });
	});
});

describe("input that cannot be read gets one sentence", () => {
	test.each([
		["empty", "", /is empty/],
		["blank", " \n\n", /is empty/],
		["plain", "Only words, no markup.", /plain text without any HTML/],
		["binary", Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256), /is binary/],
		["document.pdf", "%PDF-1.7\n<<", /is a PDF/],
		["picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /is a picture/],
	])("%s", async (name, content, sentence) => {
		expectRefusal(await bacaSaja(["read", await put(name, content)]), sentence);
		expectRefusal(await bacaSaja(["read", "-"], content), /^Standard input/);
	});

	test("huge", async () => {
		expectRefusal(await bacaSaja(["read", await put("huge.html", `<p>${"kata ".repeat(5_200_000)}`)]), /larger than 25 MB/);
	});

	test("a path that leads nowhere, or to a folder", async () => {
		expectRefusal(await bacaSaja(["read", join(folder, "missing.html")]), /there is no such file/);
		await mkdir(join(folder, "folder"));
		expectRefusal(await bacaSaja(["read", join(folder, "folder")]), /it is a folder/);
	});

	test("an address that is none, or does not answer", async () => {
		expectRefusal(await bacaSaja(["read", "ftp://berita.example/a"]), /not an http or https address/);
		expectRefusal(await bacaSaja(["read", "https://"]), /not an http or https address/);
		expectRefusal(await bacaSaja(["read", "http://127.0.0.1:9/"]), /Cannot read http:\/\/127\.0\.0\.1:9\//);
	});

	test.each([
		[["read"], /Name a page/],
		[[], /Nothing to do/],
		[["write", "a.html"], /“write” is not a command/],
		[["read", "a.html", "b.html"], /“b.html” is one too many/],
		[["read", "a.html", "--colour"], /Unknown option '--colour'/],
		[["read", "a.html", "--format", "pdf"], /“pdf” is not a format; choose text, markdown, json/],
		[["read", "a.html", "--format"], /--format/],
		[["read", "a.html", "--url", "kampar"], /“kampar” is not an http or https address/],
	])("wrong usage: %j", async (args, sentence) => {
		expectRefusal(await bacaSaja(args), sentence);
	});
});

test("help and version", async () => {
	const { version } = JSON.parse(await readFile("package.json", "utf8"));
	expect(await bacaSaja(["--version"])).toEqual({ code: 0, output: `${version}\n`, errors: "" });
	expect((await bacaSaja(["--help"])).output).toContain("baca-saja read <file.html | - | https-address>");
});
