import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Bahasa Melayu. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "ms",
	stopwords:
		"yang dan di ke dari untuk pada dengan dalam ini itu adalah akan juga tidak telah sudah oleh sebagai kerana ada atau boleh dapat " +
		"kata lebih para seperti menjadi mereka",
	phrases: {
		promo: {
			lead: [
				"baca juga", "baca", "baca lagi", "baca lanjut", "baca seterusnya", "baca selanjutnya", "lihat juga", "tonton juga", "tonton",
				"dengar juga",
			],
		},
		related: {
			whole: ["berkaitan", "popular", "terkini", "berita terkini", "paling popular", "anda mungkin juga meminati", "berita popular"],
			lead: ["berita berkaitan", "artikel berkaitan", "berita lain", "artikel lain"],
		},
		ad: {
			whole: ["iklan", "iklan ditaja", "kandungan tajaan"],
			open: ["teruskan membaca selepas iklan", "artikel diteruskan selepas iklan"],
		},
		newsletter: {
			whole: ["ikuti kami"],
			open: [
				"sertai saluran whatsapp", "tidak mahu terlepas?", "ikuti kami di", "jadikan … sumber pilihan anda di google",
				"muat turun aplikasi … klik di sini",
			],
		},
		share: { whole: ["kongsi", "kongsikan", "kongsi artikel ini", "salin pautan", "cetak"] },
		comments: { whole: ["komen", "tinggalkan komen", "tulis komen"] },
		credit: {
			lead: ["sumber", "penulis"],
			open: ["hak cipta terpelihara"],
		},
		paging: { whole: ["muka surat seterusnya", "halaman seterusnya"] },
		tags: { lead: ["tag", "topik", "label"] },
		navigation: { whole: ["langkau ke kandungan", "cari"] },
	},
	months: ["januari jan", "februari feb", "mac", "april apr", "mei", "jun", "julai jul", "ogos ogo", "september sep", "oktober okt", "november nov", "disember dis"],
	following: {
		before: ["jom", "jangan lupa", "tekan butang"],
		verbs: ["ikuti", "like", "sertai", "langgan", "dapatkan"],
		own: ["kami", "berita terkini"],
	},
	references: ["rujukan", "sumber", "bibliografi", "nota kaki"],
	pictures: ["foto", "gambar", "kredit gambar"],
	bylines: ["oleh", "penulis", "laporan", "ditulis oleh", "dicatat oleh"],
	pieces: "artikel tulisan",
	and: ["dan"],
	particles: "bin binti bt a/l a/p",
	roles: ["wartawan", "pengarang"],
	weekdays: "isnin selasa rabu khamis jumaat sabtu ahad",
	hours: { early: "pagi", late: "petang", unsure: "tengah malam" },
	published: ["diterbitkan", "disiarkan", "terbit"],
	updated: ["dikemaskini", "kemas kini", "dikemas kini"],
	markup: { byline: "penulis", date: "waktu", authorPage: "penulis", sectionPage: "kategori topik", page: "halaman" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Baca juga: [Harga ikan naik di pasar pagi]", "Baca: [Harga ikan naik di pasar pagi]", "Baca lagi: [Harga ikan naik di pasar pagi]",
			"Baca lanjut: [Harga ikan naik di pasar pagi]", "Baca seterusnya: [Harga ikan naik di pasar pagi]",
			"Baca selanjutnya: [Harga ikan naik di pasar pagi]", "Lihat juga: [Harga ikan naik di pasar pagi]",
			"Tonton juga: [Harga ikan naik di pasar pagi]", "Tonton: [Harga ikan naik di pasar pagi]",
			"Dengar juga: [Harga ikan naik di pasar pagi]",
		],
		related: [
			"Berkaitan", "Popular", "Terkini", "Berita terkini", "Paling popular", "Berita berkaitan: [Harga ikan naik di pasar pagi]",
			"Artikel berkaitan: [Harga ikan naik di pasar pagi]", "Berita lain: [Harga ikan naik di pasar pagi]",
			"Artikel lain: [Harga ikan naik di pasar pagi]",
			"Anda mungkin juga meminati", "Berita popular",
		],
		ad: ["Iklan", "Iklan ditaja", "Kandungan tajaan", "Teruskan membaca selepas iklan", "Artikel diteruskan selepas iklan"],
		newsletter: [
			"Ikuti kami", "Sertai saluran whatsapp kami", "Tidak mahu terlepas? Ikuti kami", "Ikuti kami di Telegram",
			"Jom sertai saluran Telegram kami", "Tekan butang like di Facebook kami", "Jangan lupa ikuti Instagram kami", "Langgan YouTube kami", "Dapatkan berita terkini di WhatsApp",
			"Jadikan Berita Selat sumber pilihan anda di Google",
			"Muat turun aplikasi Sinar Teluk. Klik di sini!",
		],
		share: ["Kongsi", "Kongsikan", "Kongsi artikel ini", "Salin pautan", "Cetak"],
		comments: ["Komen", "Tinggalkan komen", "Tulis komen"],
		credit: ["Sumber: [Harga ikan naik di pasar pagi]", "Penulis: [Harga ikan naik di pasar pagi]", "Hak cipta terpelihara"],
		paging: ["Muka surat seterusnya", "Halaman seterusnya"],
		tags: ["Tag: [Harga ikan naik di pasar pagi]", "Topik: [Harga ikan naik di pasar pagi]", "Label: [Harga ikan naik di pasar pagi]"],
		navigation: ["Langkau ke kandungan", "Cari"],
	},
	prose: [
		"“Ikuti kami di Instagram,” kata tukang roti itu.", "Ikuti arahan yang dihantar melalui WhatsApp oleh majlis daerah.",
		"Baca juga surat khabar lama, nasihat cikgu itu kepada muridnya.", "Berkaitan perkara itu, majlis akan memeriksa semua gerai.",
		"Iklan itu dipasang di tiga simpang sejak awal bulan.", "Komen jurulatih itu dibuat selepas perlawanan tamat.",
		"Sumber air di bukit itu semakin kering.", "Ikuti kami, kata pemandu itu sambil menyalakan lampu.",
		"Jadikan sumber pilihan penduduk lebih bersih, kata penghulu.",
		"Muat turun aplikasi tambang itu sebelum bertolak, kata pegawai.",
	],
};
