import type { FactsSamples } from "../model/facts-pack.ts";

/** Proof of the Indonesian facts pack. All people and bodies are invented. */
export const samplesId: FactsSamples = {
	dates: [
		["Acara itu digelar Selasa (15/6/2021).", "2021-06-16", ["2021-06-15"]],
		["Hujan turun Rabu (29/12) malam.", "2022-01-02", ["2021-12-29"]],
		["Rapat dibuka Sabtu, 6 Mei 2017 sekira pukul 18.00 WIB.", "2017-05-09", ["2017-05-06T18:00"]],
		["Mulai 25-27 September 2016 dan 5 Desember 2017-5 Januari 2018.", "2018-01-09", ["2016-09-25/2016-09-27", "2017-12-05/2018-01-05"]],
		["Sejak Januari sampai Oktober tahun 2017.", "2017-12-19", ["2017-01/2017-10"]],
		["Ia datang kemarin, pulang Senin, dan kembali Kamis pekan depan.", "2017-08-27", ["2017-08-26", "2017-08-21", "2017-08-31"]],
		["Pekan lalu, bulan depan, dan tiga tahun lalu.", "2021-12-20", ["2021-W50", "2022-01", "2018"]],
		["Akhir pekan ini dan tanggal 5 bulan ini.", "2017-05-04", ["2017-05-06/2017-05-07", "2017-05-05"]],
		["Laba kuartal III 2017 melebihi semester I tahun lalu.", "2018-02-01", ["2017-Q3", "2017-H1"]],
		["Lagu era 80-an dan tahun 1960-an.", "2017-08-09", ["198X", "196X"]],
		["Desa itu berdiri pada 1985 dan mekar November lalu.", "2017-04-03", ["1985", "2016-11"]],
		["Ia dua hari lalu tiba, 18 bulan lalu pergi.", "2016-10-25", ["2016-10-23", "2015-04"]],
		["Warga Pasar Minggu menunaikan salat Jumat.", "2021-06-16", []],
		["Skor 2-0 pada menit ke-13 di RT 04.", "2021-06-16", []],
		["Pada 31 Februari 2017 tidak terjadi apa-apa.", "2017-03-01", []],
		["UU 31 tahun 1999 dan Peraturan Menteri Pertanian (Permentan) Nomor 7 Tahun 2017 berlaku sejak tahun 2018.", "2021-06-16", ["2018"]],
		["Ia juara nomor 1 tahun 2017.", "2021-06-16", ["2017"]],
		["Sekolah itu menerima lulusan 2010.", "2021-06-16", []],
	],
	amounts: [
		["Harganya Rp 1,5 triliun, bukan Rp235 juta.", ["1500000000000 IDR", "235000000 IDR"]],
		["Dijual Rp. 9.000,- atau dua juta rupiah.", ["9000 IDR", "2000000 IDR"]],
		["Nilainya US$ 5,5 miliar, naik 6,6 persen dan 7%.", ["5500000000 USD", "6.6 %", "7 %"]],
		["Sekitar 17.998 unit dan 12 rumah rusak, dua puluh lima orang mengungsi.", ["17998 unit", "12 rumah", "25 orang"]],
		["Jaraknya 33 kilometer dari KM 47, mesinnya 650cc.", ["33 km", "650 cc"]],
		["Dua pilihan tersisa: bayar Rp5.000 atau tanam 2 kilometer persegi.", ["5000 IDR", "2 km²", "2 pilihan"]],
		["Pasal 5 ayat 2 berlaku dua tahun bagi yang berusia 17 tahun.", []],
		["Gol pada menit ke-33 menegaskan keunggulan, timnya menang 2-1 lewat adu penalti.", []],
		["Upahnya Rp 2,8 jutaan, anggarannya Rp 1,5 M atau Rp 3 T.", ["2800000 IDR", "1500000000 IDR", "3000000000000 IDR"]],
		["Bantuan Rp 10-15 juta, lalu Rp 2 hingga 3 miliar.", ["10000000 IDR", "15000000 IDR", "2000000000 IDR", "3000000000 IDR"]],
	],
	quotes: [
		['"Kami menanam padi sejak pagi," kata Surya Wiratama di sawahnya.', [["Kami menanam padi sejak pagi", "Surya Wiratama"]]],
		[
			'Kepala Dinas Pasar Lembayung, Ratna Kusuma mengatakan harga cabai turun.\n\n"Pasokan sudah kembali lancar," ujarnya.',
			[["Pasokan sudah kembali lancar", "Ratna Kusuma"]],
		],
		['Surya Wiratama mengatakan, "Jembatan itu selesai bulan depan."', [["Jembatan itu selesai bulan depan.", "Surya Wiratama"]]],
		[
			'"Kami siap," kata Presiden Surya Wiratama.\n\n"Semua warga harus ikut menanam," ujar Presiden.',
			[
				["Kami siap", "Surya Wiratama"],
				["Semua warga harus ikut menanam", "Surya Wiratama"],
			],
		],
		['"Dilarang membawa pengeras suara," kata pemiliknya, Made Wirasena.', [["Dilarang membawa pengeras suara", "Made Wirasena"]]],
		["“Jalannya licin sekali malam itu.” Kata seorang saksi di lokasi.", [["Jalannya licin sekali malam itu.", "seorang saksi"]]],
		['"Jangan pernah berhenti belajar dari alam."', [["Jangan pernah berhenti belajar dari alam.", "?"]]],
		['Ia menyebut rencana itu "mimpi besar" warga desa.', []],
	],
	names: [
		["Warga Kampung Melati Kecamatan Rawabunga mengungsi.", ["place Kampung Melati", "place Kecamatan Rawabunga"]],
		["Polres Lembayung bekerja sama dengan PT Angin Timur.", ["organisation Polres Lembayung", "organisation PT Angin Timur"]],
		["Mereka tiba di Bandung Jawa Barat dari Belanda.", ["place Bandung", "place Jawa Barat", "place Belanda"]],
		["Hadir pula Ratna Kusuma, warga Melati Jaya.", ["person Ratna Kusuma", "place Melati Jaya"]],
		["Begitu kata warga Ratna Kusuma.", ["person Ratna Kusuma"]],
		["Kata Kombes Pol Surya Wiratama, jalan ditutup.", ["person Surya Wiratama"]],
	],
	sources: [
		["Melansir dari Reuters, harga gandum turun.", ["agency Reuters"]],
		["Dikutip dari laman Kabar Desa, panen mundur.", ["media Kabar Desa"]],
		["Dikutip dari Kantor Berita Lembayung, panen mundur.", ["media Kantor Berita Lembayung"]],
		["Dikutip dari Kantor Berita Antara, panen mundur.", ["agency Antara"]],
		["Menurut tiga sumber pemerintah Belanda, rapat ditunda.", ["unnamed tiga sumber pemerintah Belanda"]],
		["Petani menurut kebiasaan lama menanam pada musim hujan.", []],
	],
	sentences: [
		[
			"Drs. H. Surya datang. Ia membawa Rp. 5.000 untuk Jl. Melati No. 7. Selesai!",
			["Drs. H. Surya datang.", "Ia membawa Rp. 5.000 untuk Jl. Melati No. 7.", "Selesai!"],
		],
		['"Mau ke mana?" tanya Surya. "Pulang."', ['"Mau ke mana?" tanya Surya.', '"Pulang."']],
	],
};
