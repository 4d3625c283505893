import { describe, expect, it } from "vitest";
import { withCuts } from "../../../../src/engine/label/lines/cuts.ts";
import { cutsIn } from "../../../../src/engine/label/questions/pointers.ts";
import { reason } from "../../../../src/engine/label/terms/evidence.ts";
import { weighedPage } from "../../../../src/engine/label/terms/weighed-page.ts";
import { measure } from "../../../../src/engine/prose/measure.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import type { Verdict } from "../../../../src/model/reading/verdict.ts";
import { known } from "../../../builders/judged.ts";
import { page, textBlocks } from "../../../builders/page.ts";

/** What is cut from a paragraph and how sure that is; `[…]` marks the linked part. */
const cutsOf = (line: string) => {
	const seen = page(`<p>${line.replace(/\[/g, "<a href=/lain>").replace(/\]/g, "</a>")}</p>`);
	const [block] = textBlocks(seen);
	if (!block) throw new Error("An empty line has no cuts.");
	return cutsIn(measure(seen, block, known), known).map(({ start, end, sureness }) => ({
		said: block.text.slice(start, end).trim(),
		sureness,
	}));
};

describe("a pointer in a paragraph is cut, and nothing else of it", () => {
	it.each<[line: string, cut: string, sureness: "sure" | "likely"]>([
		["Hujan turun sejak April. Baca juga: [Tarif kapal turun]", "Baca juga: Tarif kapal turun", "sure"],
		["Hujan turun sejak April. BACA JUGA : [Tarif kapal turun]", "BACA JUGA : Tarif kapal turun", "sure"],
		["Hujan turun sejak April. Baca juga: [Tarif kapal turun].", "Baca juga: Tarif kapal turun.", "sure"],
		["Hujan turun sejak April. [Baca juga: Tarif kapal turun]", "Baca juga: Tarif kapal turun", "sure"],
		["Hujan turun sejak April. Baca juga: Tarif kapal turun", "Baca juga: Tarif kapal turun", "likely"],
		["“Kami menunggu.” Baca juga: Tarif kapal turun", "Baca juga: Tarif kapal turun", "likely"],
		["Hujan turun (baca: [Tarif kapal turun]) sejak April.", "(baca: Tarif kapal turun)", "sure"],
		["Hujan turun sejak April. (Baca: [Tarif kapal turun])", "(Baca: Tarif kapal turun)", "sure"],
		["Hujan turun (Baca juga: Tarif kapal turun) sejak April.", "(Baca juga: Tarif kapal turun)", "sure"],
		["Hujan turun. Baca juga: [Tarif kapal turun] Warga senang karenanya.", "Baca juga: Tarif kapal turun", "sure"],
		["Hujan turun (baca juga: [Banjir surut (2)]) sejak April.", "(baca juga: Banjir surut (2))", "sure"],
		["Hujan turun (baca: [Banjir surut] dan [Warga pulang]) sejak April.", "(baca: Banjir surut dan Warga pulang)", "sure"],
		["Hujan turun sejak April. - Baca juga: [Tarif kapal turun]", "- Baca juga: Tarif kapal turun", "sure"],
		["Hujan turun sejak April Baca juga: [Tarif kapal turun]", "Baca juga: Tarif kapal turun", "sure"],
		["Hujan turun sejak April. Baca juga: [Tarif turun] dan [Pasar malam buka]", "Baca juga: Tarif turun dan Pasar malam buka", "sure"],
		["Hujan turun sejak April. Baca juga: [Tarif turun] karena [hujan] reda.", "Baca juga: Tarif turun", "sure"],
		["Hujan turun sejak April. Simak juga video 'Warga menunggu di dermaga':", "Simak juga video 'Warga menunggu di dermaga':", "likely"],
		["The rain began in April. Read also: [Ferry fares fall]", "Read also: Ferry fares fall", "sure"],
		["Il pleut depuis avril. Lire aussi : [Le marché rouvre]", "Lire aussi : Le marché rouvre", "sure"],
	])("%s", (line, said, sureness) => expect(cutsOf(line)).toEqual([{ said, sureness }]));

	it("twice, if there are two", () => {
		const line = "Hujan turun (baca: [Tarif turun]) sejak April. Baca juga: [Pasar malam buka]";
		expect(cutsOf(line).map(({ said }) => said)).toEqual(["(baca: Tarif turun)", "Baca juga: Pasar malam buka"]);
	});

	it("over the elements of one link", () => {
		expect(cutsOf("Hujan turun sejak April. <b>Baca juga: [Tarif <i>kapal</i> turun]</b>")[0]?.said).toBe("Baca juga: Tarif kapal turun");
	});
});

describe("look-alikes stay whole", () => {
	it.each([
		"Para pejabat disebut menerima uang lelah (baca: suap) dari pengusaha tambang.",
		"The firm spoke of a new shape (read: job cuts) for its yards.",
		"Lembaga itu (baca: Badan Pengelola Dermaga Rawa) memanggil tiga saksi.",
		"The boss (read: Mayor Ann Holt of Wexcombe) said nothing of it.",
		"Pemilik kapal besar (baca: para juragan di kota) menolak rencana itu sejak awal.",
		"Lalu takbir. Baca: Allahu akbar",
		"Judulnya Baca Juga: kumpulan cerita dari pulau.",
		"Tiga orang tewas (baca juga: [Laporan khusus banjir]; dua di antaranya anak, kata polisi) pekan ini.",
		"Harga bergerak liar pekan ini. Lihat juga: tabel harga di bawah ini yang dibuat dinas",
		"Lagu Baca [Juga] dinyanyikan anak-anak setiap Senin.",
		"Rania berpesan singkat. Baca juga buku harian kakeknya, katanya kepada murid.",
		"Ia menulis satu baris: “Baca juga: jangan hanya menonton.” Murid mencatatnya.",
		"Papan itu berisi dua kata. Baca juga: pesan yang ditulis besar-besar. Warga menyukainya.",
		"Sebelumnya diberitakan, hujan turun sejak April. Warga membaca juga [papan] itu.",
		"Terkait hal itu, dinas pasar akan memeriksa timbangan [para pedagang].",
		"Warga memakai singkatan itu (bacapres: bakal calon presiden) sejak lama.",
		"Hujan turun sejak April, kata Bagas. [Dinas pertanian] membenarkannya.",
	])("%s", (line) => expect(cutsOf(line)).toEqual([]));

	it("where a bracket or tail is as long as a sentence", () => {
		expect(cutsOf(`Hujan turun. Baca juga: ${"panjang ".repeat(40)}`)).toEqual([]);
		expect(cutsOf(`Hujan turun (baca: ${"panjang ".repeat(40)}) sejak April.`)).toEqual([]);
	});

	it("where the bracket never closes", () => expect(cutsOf("Hujan turun (baca: tanpa akhir. Warga senang karenanya.")).toEqual([]));
});

describe("the text of the article loses its pointers", () => {
	const cut = (label: Verdict["label"], sureness: Verdict["sureness"], reasons: Verdict["reasons"]): boolean => {
		const view = scene(page("<p>Hujan turun sejak April. Baca juga: <a href=/lain>Tarif kapal turun</a></p>"), known);
		const verdicts = view.measures.map(({ block: { id } }): Verdict => ({ block: id, label, sureness, reasons }));
		return withCuts(weighedPage(view, [0]), verdicts, { words: known, keep: [] })[0]?.cuts !== undefined;
	};
	it.each<[name: string, verdict: Parameters<typeof cut>, isCut: boolean]>([
		["where the prose model says so", ["content", "sure", []], true],
		["where its neighbours kept it", ["content", "likely", [reason("neighbour/company", "content", 2, "Hujan")]], true],
		["not where the reader keeps it", ["content", "sure", [reason("reader/keep", "content", 100, "Hujan")]], false],
		["nor anything else", ["navigation", "assumed", []], false],
	])("%s", (_, verdict, isCut) => expect(cut(...verdict)).toBe(isCut));
});
