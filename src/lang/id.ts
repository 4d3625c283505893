import type { ReadingPack, ReadingSamples, Twelve } from "../model/language.ts";

/** January first. The facts read the same. */
// biome-ignore format: as below
export const months: Twelve = [
	"januari jan", "februari feb pebruari peb", "maret mar", "april apr", "mei", "juni jun", "juli jul", "agustus agu agt ags agust", "september sep sept", "oktober okt",
	"november nov nopember nop", "desember des",
];

// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "id",
	name: "Bahasa Indonesia",
	stopwords:
		"yang dan di ke dari untuk pada dengan dalam ini itu adalah akan juga tidak telah sudah oleh sebagai karena ada atau saat bisa dapat kata tersebut lebih para seperti " +
		"menjadi mereka kami kita saya ia dia kamu anda antara secara masih harus agar bagi hingga sampai namun tetapi tapi sementara setelah sebelum ketika jika kalau bahwa " +
		"sehingga serta maupun belum lalu kemudian hal lain banyak semua seluruh beberapa satu dua orang tak bukan pun lagi hanya saja masing sejak selama terhadap tentang " +
		"terkait menurut atas bawah sebuah seorang suatu setiap sangat paling maka yaitu yakni dirinya pihak pihaknya ujar ujarnya katanya jelasnya tuturnya ungkapnya melalui " +
		"tanpa sedang baru kini kembali sendiri apa siapa mana bagaimana mengapa kenapa sama begitu demikian usai guna demi nya merupakan dilakukan melakukan mengatakan diri " +
		"luar sekitar selain apalagi bahkan justru nanti pernah mulai pula meski meskipun walau agak per hari tahun",
	phrases: {
		promo: {
			whole: ["baca di sini", "klik di sini", "selengkapnya baca di sini", "cek di sini", "lihat foto", "lihat video"],
			lead: [
				"baca juga", "baca", "baca pula", "baca lagi", "baca juga artikel", "baca juga berita", "baca selengkapnya", "baca selanjutnya", "baca artikel lainnya",
				"baca berita lainnya", "baca berita terkait", "jangan lupa baca", "wajib baca", "lihat juga", "lihat", "lihat pula", "simak juga", "simak", "simak pula",
				"simak selengkapnya", "tonton juga", "tonton", "saksikan juga", "saksikan", "cek juga", "klik juga", "klik", "dengarkan juga", "dengarkan", "pilihan editor",
				"pilihan redaksi", "selengkapnya", "selengkapnya baca", "selengkapnya klik", "bacaan terkait", "menarik dibaca", "menarik juga dibaca", "menarik untuk dibaca",
				"bacaan menarik", "artikel menarik lainnya", "berita menarik lainnya",
			],
			open: [
				"simak video", "simak juga video", "lihat juga video", "tonton juga video", "saksikan juga video", "saksikan video pilihan", "yuk, simak juga video", "yuk simak juga video",
				"yuk, baca juga", "simak video pilihan",
			],
		},
		related: {
			whole: [
				"terkait", "terpopuler", "populer", "berita populer", "berita terpopuler", "terpopuler hari ini", "terkini", "berita terkini", "terbaru", "artikel terbaru",
				"artikel terbaru lainnya", "berita terbaru", "rekomendasi", "rekomendasi untuk anda", "rekomendasi untukmu", "berita rekomendasi", "rekomendasi berita", "pilihan untuk anda",
				"pilihan untukmu", "berita pilihan", "video pilihan", "video terkini", "foto video terkait", "kumpulan berita terkait", "anda mungkin juga suka", "anda mungkin suka",
				"anda mungkin menyukai ini", "mungkin anda suka", "mungkin anda tertarik", "anda mungkin tertarik", "sesuai minatmu", "paling banyak dibaca", "paling banyak dibagikan",
				"banyak dibaca", "sedang tren", "trending topik", "berita utama", "berita hari ini", "indeks berita", "konten menarik lainnya", "pos-pos terbaru", "pos terkait",
				"tulisan terkait", "postingan populer", "entri populer", "lagi ramai", "jangan lewatkan", "sorotan", "terhangat", "bacaan selanjutnya", "berita dari jaringan kami",
			],
			lead: [
				"berita terkait", "artikel terkait", "konten terkait", "kabar terkait", "video terkait", "foto terkait", "berita lainnya", "artikel lainnya", "kabar lainnya",
				"bacaan lainnya", "video lainnya", "terkait lainnya", "jangan lewatkan",
			],
		},
		ad: {
			whole: [
				"iklan", "iklan google", "ruang iklan", "pasang iklan", "pasang iklan di sini", "konten bersponsor", "bersponsor", "close ads", "close ads x", "tutup iklan", "loading",
				"lewati iklan",
			],
			open: [
				"gambas:video", "gambas:instagram", "gambas:youtube", "gambas:twitter", "gambas:photo", "gambas:facebook", "gambas:tiktok", "scroll untuk melanjutkan membaca",
				"scroll ke bawah untuk melanjutkan", "scroll ke bawah untuk lanjut membaca", "gulir ke bawah untuk melanjutkan", "gulir untuk melanjutkan membaca",
				"lanjutkan membaca setelah iklan", "artikel berlanjut setelah iklan", "artikel berlanjut di bawah iklan", "konten berlanjut di bawah iklan",
			],
		},
		newsletter: {
			whole: [
				"ikuti kami", "ikuti kami di", "langganan newsletter", "berlangganan", "berlangganan newsletter", "follow kami di", "unduh aplikasi kami", "download aplikasi kami",
				"unduh aplikasi", "donasi sekarang", "donasi di sini", "beri donasi",
			],
			lead: ["ikuti kami di google news", "ikuti kami di media sosial", "temukan kami di"],
			open: [
				"baca berita tanpa iklan", "baca berita dengan sedikit iklan", "berlangganan untuk lanjutkan membaca", "berlangganan untuk melanjutkan membaca", "sudah berlangganan? masuk", "sudah berlangganan? login", "sudah pelanggan? masuk", "dapatkan update berita",
				"dapatkan berita terbaru", "dapatkan berita pilihan", "dapatkan breaking news", "dapatkan informasi terkini dari kami", "cek berita dan artikel",
				"silakan baca konten menarik lainnya", "follow official whatsapp channel", "masukkan alamat email anda untuk berlangganan", "masukkan email anda untuk",
				"mari bergabung di grup telegram", "gabung kompas.com plus", "unduh aplikasi berita", "download aplikasi berita", "install aplikasi berita", "aktifkan notifikasi untuk",
				"ikuti perkembangan berita ini dalam topik", "jangan ketinggalan berita terbaru dari", "jadilah yang pertama menerima berita", "artikel ini khusus pelanggan",
				"konten ini khusus pelanggan", "dukung jurnalisme", "donasi anda membantu redaksi", "unduh aplikasi kami untuk", "download aplikasi kami untuk",
			],
			within: [
				"ikuti whatsapp channel", "ikuti channel whatsapp", "ikuti saluran whatsapp", "ikuti kami di google news", "ikuti kami di whatsapp", "follow whatsapp channel",
				"bergabung di saluran whatsapp", "gabung di saluran whatsapp", "gabung ke channel whatsapp", "gabung di whatsapp channel", "bergabung ke channel telegram",
				"lainnya di google news", "yang lain di google news", "yg lain di google news", "yang terbaru di whatsapp channel", "terkini dari kami di google news", "berita terbaru kami di google news",
			],
		},
		share: {
			whole: [
				"bagikan", "bagikan ini", "bagikan artikel", "bagikan artikel ini", "bagikan berita ini", "bagikan tulisan ini", "bagikan ke", "bagikan melalui", "salin tautan",
				"salin link", "tautan disalin", "kirim lewat email", "sukai ini", "suka memuat", "dibagikan",
			],
		},
		comments: {
			whole: [
				"komentar", "komentar anda", "tulis komentar", "tulis komentar anda", "tinggalkan komentar", "tinggalkan balasan", "batalkan balasan", "balas", "kirim komentar", "lihat komentar",
				"beri komentar", "posting komentar", "belum ada komentar", "tidak ada komentar", "jadilah yang pertama berkomentar", "apa komentar anda", "apa reaksi anda",
				"komentari artikel ini", "kolom komentar",
			],
			open: [
				"isi komentar sepenuhnya", "alamat email anda tidak akan dipublikasikan", "ruas yang wajib ditandai", "simpan nama, email, dan situs web saya",
				"anda harus masuk untuk berkomentar", "anda harus masuk log untuk", "silakan login untuk berkomentar", "silakan masuk untuk memberi komentar",
				"jadilah yang pertama memberikan komentar", "komentar sepenuhnya menjadi tanggung jawab",
			],
		},
		navigation: {
			whole: [
				"beranda", "kembali ke atas", "kembali ke beranda", "lewati ke konten", "langsung ke konten", "daftar isi", "navigasi pos", "postingan lebih baru", "postingan lama",
				"muat lainnya", "muat lebih banyak", "tampilkan lebih banyak", "lihat lainnya", "lihat lebih banyak", "indeks",
				"dengarkan berita", "dengarkan berita ini", "dengarkan artikel", "dengarkan artikel ini",
			],
			lead: ["artikel sebelumnya", "berita sebelumnya", "artikel selanjutnya", "artikel berikutnya", "berita selanjutnya", "berita berikutnya", "pos sebelumnya", "pos berikutnya"],
		},
		credit: {
			whole: ["tim redaksi"],
			lead: [
				"editor", "penulis", "penulis dan editor", "pewarta", "reporter", "redaktur", "redaktur & reporter", "wartawan", "kontributor", "jurnalis", "sumber", "sumber berita",
				"sumber artikel", "penyunting", "penerjemah", "sumber foto", "fotografer",
			],
			open: [
				"artikel ini telah tayang", "artikel ini sudah tayang", "artikel ini telah lebih dulu tayang", "artikel ini pertama kali tayang", "artikel ini telah terbit di",
				"artikel ini sebelumnya tayang", "berita ini telah tayang", "berita ini sudah tayang", "sebagian artikel ini telah tayang", "klik untuk baca", "hak cipta ©",
				"hak cipta dilindungi", "dilarang keras mengambil konten", "dilarang mengutip atau menyalin", "dilarang menyalin atau memperbanyak",
			],
			notice: [
				"bukan merupakan ajakan", "bukan ajakan untuk membeli", "bukan rekomendasi untuk membeli", "keputusan investasi sepenuhnya", "hanya untuk tujuan informasi",
				"tidak dimaksudkan sebagai pengganti", "sepenuhnya tanggung jawab penulis", "sepenuhnya menjadi tanggung jawab penulis", "tidak mencerminkan pandangan redaksi",
				"tidak mewakili pandangan redaksi", "di luar tanggung jawab redaksi",
			],
		},
		paging: {
			whole: [
				"halaman", "halaman selanjutnya", "halaman berikutnya", "halaman sebelumnya", "selanjutnya", "sebelumnya", "berikutnya", "lihat semua", "halaman lihat semua",
				"halaman show all", "tampilkan semua", "baca semua halaman", "lanjut ke halaman berikutnya", "lanjut ke halaman selanjutnya",
			],
			lead: ["halaman selanjutnya", "halaman berikutnya"],
			open: [
				"klik di sini untuk ke halaman", "baca selengkapnya di halaman", "simak selengkapnya di halaman", "selengkapnya di halaman selanjutnya", "selengkapnya di halaman berikutnya",
				"bersambung ke halaman", "baca kelanjutannya di halaman", "lanjut baca di halaman",
			],
			within: ["pada halaman berikutnya", "pada halaman selanjutnya"],
		},
		tags: {
			whole: ["topik populer", "tag populer", "topik pilihan", ],
			lead: ["tag", "tags", "tagar", "topik", "label", "kata kunci", "topik artikel", "topik berita", "topik terkait", "kategori", "ditandai"],
		},
	},
	months,
	references: ["referensi", "sumber", "sumber referensi", "sumber bacaan", "sumber tulisan", "rujukan", "daftar pustaka", "catatan kaki"],
	bylines: ["penulis", "oleh", "ditulis oleh", "reporter", "pewarta", "wartawan", "jurnalis", "kontributor", "laporan"],
	and: ["dan"],
	roles: ["wartawan", "redaksi", "jurnalis", "kontributor", "editor"],
	weekdays: "senin selasa rabu kamis jumat jum'at sabtu minggu ahad",
	published: ["terbit", "diterbitkan", "dipublikasikan", "dipublikasi", "tayang", "diposting"],
	updated: ["diperbarui", "diperbaharui", "terakhir diperbarui", "pembaruan", "pembaruan terakhir", "update", "updated"],
	markup: { byline: "penulis pewarta", date: "tanggal waktu", authorPage: "penulis", page: "halaman hal" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Baca juga: [Harga cabai di pasar induk naik lagi]", "BACA JUGA", "Baca Juga:[Jadwal kapal cepat ke Pulau Rendah]", "Baca juga : [Warga gotong royong]",
			"(Baca: [Petani garam menunggu kemarau])", "Baca pula: [Tiga cara menyimpan beras]", "Baca lagi | [Pasar malam kembali buka]", "Baca juga artikel: [Kisah penjaga mercusuar]",
			"Baca juga berita: [Jembatan gantung diperbaiki]", "Baca selengkapnya: [Hasil rapat desa]", "Baca selanjutnya: [Hasil panen]", "Baca artikel lainnya: [Sekolah terapung]",
			"Baca berita lainnya: [Sekolah terapung]", "Baca berita terkait: [Kopi lereng]", "Jangan lupa baca: [Resep pecak]", "Wajib baca: [Resep pecak]", "Lihat juga: [Foto karnaval]",
			"Lihat: [Foto karnaval]", "Lihat pula: [Foto karnaval]", "Simak juga: [Peta jalur mudik]", "Simak juga 'Panen raya di lereng gunung':", "Simak: [Peta jalur mudik]",
			"Simak pula: [Peta jalur mudik]", "Simak selengkapnya: [Peta jalur]", "Tonton juga: [Karnaval]", "Tonton: [Karnaval]", "Saksikan juga: [Karnaval]", "Saksikan: [Karnaval]",
			"Cek juga: [Tarif tol]", "Klik juga: [Tarif tol]", "Klik: [Tarif tol]", "Dengarkan juga: [Siniar sore]", "Dengarkan: [Siniar sore]",
			"Pilihan Editor: [Lumbung padi di tepi kota]", "Pilihan Redaksi", "Selengkapnya: [Tarif tol]", "Selengkapnya baca: [Tarif tol]", "Selengkapnya klik [di tautan ini]",
			"Bacaan terkait: [Tarif tol]", "Menarik dibaca: [Tarif tol]", "Menarik juga dibaca: [Tarif tol]", "Menarik untuk dibaca: [Tarif tol]", "Bacaan menarik: [Tarif tol]",
			"Artikel menarik lainnya: [Tarif tol]", "Berita menarik lainnya: [Tarif tol]", "[Baca di sini]", "[Klik di sini]", "[Selengkapnya baca di sini]", "[Cek di sini]", "[Lihat Foto]",
			"[Lihat Video]", "Simak Video 'Panen raya di lereng gunung':", "Simak juga Video: Panen raya di lereng gunung", "Lihat juga Video 'Panen raya'", "Tonton juga Video 'Panen raya'",
			"Saksikan juga video berikut", "Saksikan Video Pilihan di Bawah Ini", "Yuk, Simak Juga Video ini!", "Yuk simak juga video ini", "Yuk, baca juga kisah lainnya",
			"Simak Video Pilihan Berikut Ini",
		],
		related: [
			"Terkait", "TERPOPULER", "Populer", "Berita Populer", "Berita Terpopuler", "Terpopuler Hari Ini", "Terkini", "Berita Terkini", "Terbaru", "Artikel Terbaru",
			"Artikel Terbaru Lainnya :", "Berita Terbaru", "Rekomendasi", "Rekomendasi untuk Anda", "Rekomendasi Untukmu", "Berita Rekomendasi", "Rekomendasi Berita", "Pilihan untuk Anda",
			"Pilihan Untukmu", "Berita Pilihan", "Video Pilihan", "Video Terkini", "Foto Video Terkait", "Kumpulan Berita Terkait:", "Anda mungkin juga suka...", "Anda mungkin suka",
			"Anda mungkin menyukai ini", "Mungkin Anda Suka", "Mungkin Anda tertarik", "Anda mungkin tertarik", "Sesuai Minatmu", "Paling Banyak Dibaca", "Paling Banyak Dibagikan",
			"Banyak Dibaca", "Sedang Tren", "Trending Topik", "Berita Utama", "Berita Hari Ini", "Indeks Berita", "Konten Menarik Lainnya", "Pos-pos Terbaru", "Pos Terkait",
			"Tulisan Terkait", "Postingan Populer", "Entri Populer", "Lagi Ramai", "Sorotan", "Terhangat", "Bacaan Selanjutnya", "Berita dari Jaringan Kami", "Berita Terkait",
			"Artikel terkait: [Kisah penjaga mercusuar]", "Konten Terkait", "Kabar terkait: [Kisah penjaga]", "Video Terkait", "Foto Terkait", "Berita Lainnya", "Artikel Lainnya",
			"Kabar Lainnya", "Bacaan Lainnya", "Video Lainnya", "Terkait Lainnya", "Jangan Lewatkan!!!", "Jangan lewatkan: [Kisah penjaga]",
		],
		ad: [
			"Iklan", "Iklan Google", "Ruang Iklan", "Pasang Iklan", "Pasang Iklan di Sini", "Konten Bersponsor", "Bersponsor", "Close Ads", "Close Ads x", "Tutup Iklan", "loading...",
			"Lewati Iklan", "[Gambas:Video 20menit]", "[Gambas:Instagram]", "[Gambas:Youtube]", "[Gambas:Twitter]", "[Gambas:Photo]", "[Gambas:Facebook]", "[Gambas:Tiktok]",
			"Scroll untuk melanjutkan membaca", "Scroll ke bawah untuk melanjutkan membaca", "Scroll ke bawah untuk lanjut membaca", "Gulir ke bawah untuk melanjutkan",
			"Gulir untuk melanjutkan membaca", "Lanjutkan membaca setelah iklan", "Artikel berlanjut setelah iklan ini", "Artikel berlanjut di bawah iklan", "=== Konten Berlanjut di Bawah Iklan ===",
		],
		newsletter: [
			"Ikuti kami", "Ikuti kami di", "Langganan Newsletter", "Berlangganan", "Berlangganan Newsletter", "Follow kami di", "Unduh aplikasi kami", "Download aplikasi kami",
			"Unduh Aplikasi", "Ikuti kami di Google News: [klik]", "Ikuti kami di media sosial: [klik]", "Temukan kami di: [klik]", "Baca berita tanpa iklan. Gabung sekarang",
			"Baca berita dengan sedikit iklan, klik di sini", "Berlangganan untuk lanjutkan membaca.", "Berlangganan untuk melanjutkan membaca", "Dapatkan update berita setiap hari",
			"Dapatkan berita terbaru langsung di ponsel", "Dapatkan berita pilihan setiap pagi", "Dapatkan breaking news dari kami", "Dapatkan informasi terkini dari kami",
			"Cek Berita dan Artikel yang lain di Google News", "Silakan baca konten menarik lainnya dari Kabar Teluk", "Follow Official WhatsApp Channel Kabar Teluk",
			"Masukkan alamat email Anda untuk berlangganan", "Masukkan email Anda untuk berlangganan", "Mari bergabung di Grup Telegram Kabar Teluk", "Gabung KOMPAS.com Plus sekarang",
			"Unduh aplikasi berita Kabar Teluk", "Download aplikasi berita kami", "Install aplikasi berita kami", "Aktifkan notifikasi untuk kabar terbaru",
			"Ikuti perkembangan berita ini dalam topik:", "Jangan ketinggalan berita terbaru dari kami", "Jadilah yang pertama menerima berita", "Artikel ini khusus pelanggan",
			"Konten ini khusus pelanggan", "Donasi sekarang", "Donasi di sini", "Beri donasi", "Dukung jurnalisme independen kami.",
			"Donasi Anda membantu redaksi tetap bekerja.", "Unduh aplikasi kami untuk berita yang lebih cepat.", "Download aplikasi kami untuk berita terbaru.", "Sudah berlangganan? Masuk di sini", "Sudah berlangganan? Login", "Sudah pelanggan? Masuk", "Yuk, ikuti WhatsApp Channel kami", "Ikuti channel WhatsApp kami", "Ikuti Saluran WhatsApp Kabar Teluk", "Ikuti kami di Google News",
			"Ikuti kami di WhatsApp", "Follow WhatsApp Channel kami", "Mari bergabung di saluran WhatsApp kami", "Gabung di saluran WhatsApp kami", "Gabung ke channel WhatsApp kami",
			"Gabung di WhatsApp Channel kami", "Bergabung ke channel Telegram kami", "Baca artikel menarik lainnya di Google News", "Cek berita dan artikel yg lain di Google News", "Yuk, ikuti berita terbaru kami di Google News",
			"Ikuti yang terbaru di WhatsApp Channel kami", "Simak terkini dari kami di Google News",
		],
		share: [
			"Bagikan", "Bagikan ini:", "Bagikan Artikel", "Bagikan artikel ini", "Bagikan berita ini", "Bagikan tulisan ini", "Bagikan ke:", "Bagikan melalui", "Salin Tautan", "Salin Link",
			"Tautan disalin", "Kirim lewat email", "Sukai ini:", "Suka Memuat...", "Dibagikan",
		],
		comments: [
			"Balas", "Komentar", "Komentar Anda", "Tulis Komentar", "Tulis komentar Anda", "Tinggalkan Komentar", "Tinggalkan Balasan", "Batalkan balasan", "Kirim Komentar", "Lihat Komentar",
			"Beri Komentar", "Posting Komentar", "Belum ada komentar", "Tidak ada komentar:", "Jadilah yang pertama berkomentar", "Apa komentar Anda?", "Apa reaksi Anda?",
			"Komentari artikel ini", "12 Komentar", "Kolom Komentar", "Isi komentar sepenuhnya adalah tanggung jawab pengguna", "Alamat email Anda tidak akan dipublikasikan.",
			"Ruas yang wajib ditandai *", "Simpan nama, email, dan situs web saya pada peramban ini", "Anda harus masuk untuk berkomentar.", "Anda harus masuk log untuk mengirim komentar",
			"Silakan login untuk berkomentar", "Silakan masuk untuk memberi komentar", "Jadilah yang pertama memberikan komentar", "Komentar sepenuhnya menjadi tanggung jawab komentator",
		],
		navigation: [
			"Beranda", "Kembali ke atas", "Kembali ke beranda", "Lewati ke konten", "Langsung ke konten", "Daftar Isi", "Navigasi pos", "Postingan Lebih Baru", "Postingan Lama",
			"Muat lainnya", "Muat lebih banyak", "Tampilkan lebih banyak", "Lihat Lainnya", "Lihat lebih banyak", "Indeks", "Dengarkan berita", "Dengarkan berita ini 4:05", "Dengarkan artikel", "Dengarkan artikel ini", "Artikel sebelumnya: [Pasar malam]",
			"Berita sebelumnya: [Pasar malam]", "Artikel selanjutnya: [Pasar malam]", "Artikel berikutnya: [Pasar malam]", "Berita selanjutnya: [Pasar malam]",
			"Berita berikutnya: [Pasar malam]", "Pos sebelumnya: [Pasar malam]", "Pos berikutnya: [Pasar malam]",
		],
		credit: [
			"Tim Redaksi", "Editor : Rania Wuri", "Penulis: Bagas Pranoto", "Penulis dan editor: Bagas Pranoto", "Pewarta: Bagas Pranoto", "Reporter: Bagas Pranoto", "Redaktur: Rania Wuri",
			"Redaktur & Reporter : Rania", "Wartawan: Bagas", "Kontributor: Bagas", "Jurnalis: Bagas", "Sumber: Kantor Berita Teluk", "Sumber berita: Teluk", "Sumber artikel: Teluk",
			"Penyunting: Rania", "Penerjemah: Rania", "Sumber foto: Rania", "Fotografer: Rania", "Artikel ini telah tayang di kabarteluk.example dengan judul",
			"Artikel ini sudah tayang di kabarteluk.example", "Artikel ini telah lebih dulu tayang di: kabarteluk.example", "Artikel ini pertama kali tayang di kabarteluk.example",
			"Artikel ini telah terbit di kabarteluk.example", "Artikel ini sebelumnya tayang di kabarteluk.example", "Berita ini telah tayang di kabarteluk.example",
			"Berita ini sudah tayang di kabarteluk.example", "Sebagian artikel ini telah tayang di kabarteluk.example", "Klik untuk baca: kabarteluk.example", "Hak Cipta © Kabar Teluk",
			"Hak cipta dilindungi undang-undang", "Dilarang keras mengambil konten tanpa izin", "Dilarang mengutip atau menyalin tanpa izin",
			"Dilarang menyalin atau memperbanyak tanpa izin", "Tulisan ini bukan merupakan ajakan membeli kapal.", "Artikel ini bukan ajakan untuk membeli saham.",
			"Tulisan ini bukan rekomendasi untuk membeli atau menjual.", "Keputusan investasi sepenuhnya ada pada pembaca.", "Tabel ini disusun hanya untuk tujuan informasi.",
			"Resep ini tidak dimaksudkan sebagai pengganti nasihat dokter.", "Isi kolom sepenuhnya tanggung jawab penulis.", "Isi kolom sepenuhnya menjadi tanggung jawab penulis.",
			"Kolom ini tidak mencerminkan pandangan redaksi.", "Kolom ini tidak mewakili pandangan redaksi.", "Isi iklan di luar tanggung jawab redaksi.",
		],
		paging: [
			"Halaman: 1 2 3", "Halaman 1/2", "[Halaman Selanjutnya]", "Halaman berikutnya: [Kronologi kejadian]", "Halaman sebelumnya", "Selanjutnya »", "« Sebelumnya", "Berikutnya",
			"Lihat Semua", "Halaman: 12Lihat Semua", "Halaman: 1 2 Show All", "Halaman 1 2 Selanjutnya", "Tampilkan semua", "Baca semua halaman", "Lanjut ke halaman berikutnya",
			"Lanjut ke halaman selanjutnya", "Halaman berikutnya", "KLIK DI SINI UNTUK KE HALAMAN SELANJUTNYA", "Baca selengkapnya di halaman berikutnya.",
			"Simak selengkapnya di halaman selanjutnya.", "Selengkapnya di halaman selanjutnya", "Selengkapnya di halaman berikutnya", "Bersambung ke halaman 2",
			"Baca kelanjutannya di halaman 2", "Lanjut baca di halaman 2", "Simak jadwal pasar malam pada halaman berikutnya.", "Simak jadwal pasar malam pada halaman selanjutnya.",
		],
		tags: [
			"Topik Populer", "Tag Populer", "Topik Pilihan", "Tag: [cabai]", "Tags: [cabai] [pasar]", "Tagar: [cabai]", "Topik: [cabai]", "Label: [cabai]", "Kata Kunci: [cabai]",
			"Topik Artikel : [cabai]", "Topik berita: [cabai]", "TOPIK TERKAIT", "Kategori: [Ekonomi]", "Ditandai [cabai]",
		],
	},
	prose: [
		"2. Rekomendasi", "3. Terpopuler di antara warga", "Baca juga buku harian kakeknya, begitu pesan Rania kepada murid yang ingin mengenal desa itu.",
		"Bacapres dari tiga partai itu belum mendaftar hingga Senin sore.", "Baca juga 'Pelaut Tua' karya Henny Alwi, pesan guru itu.",
		"Baca saja dulu petunjuknya sebelum menyalakan mesin, kata Bagas.", "Terkait hal itu, dinas pasar akan memeriksa timbangan para pedagang.",
		"Terkait, pertanyaan warga tentang air bersih, kepala desa meminta waktu sepekan.", "Simak berikut daftarnya:", "Simak penjelasan berikut tentang cara menghitung tarif air.",
		"Berikut rincian harga di tiga pasar:", "Sebelumnya diberitakan, jembatan gantung di Kampung Rawa putus diterjang banjir.", "Sebelumnya, warga menyeberang dengan rakit bambu.",
		"Selanjutnya, tim akan memeriksa sumur di sisi utara.", "Lihat saja hasilnya nanti, ujar pelatih itu sambil tertawa.",
		"Artikel ini membahas sejarah pelabuhan lama di pesisir timur.", "Iklan tersebut dipasang di tiga perempatan sejak awal bulan.", "Iklan rokok dilarang dipasang di dekat sekolah.",
		"Sumber itu menyebut kapal berangkat sebelum fajar.", "Sumber mata air di lereng itu mengering sejak Juli.", "Editor film itu bekerja tanpa upah selama dua bulan.",
		"Penulis yang tinggal di Kotabaru itu menolak hadiah uang.", "Komentar pelatih itu diucapkan setelah laga usai.", "Kolom komentar di akun sekolah langsung ramai.",
		"Halaman rumahnya penuh pohon jambu yang ditanam sejak dulu.", "Bagikan satu karung beras untuk tiap keluarga, pinta lurah itu.", "Video itu direkam dari atas menara masjid.",
		"Pada video di atas, tampak air meluap ke jalan.", "Jangan lewatkan waktu menyiram di pagi hari agar akar tidak kering.", "Berita itu menjadi bahan obrolan di warung kopi.",
		"Berita banjir juga jadi pembicaraan di kapal.", "Hingga berita ini diturunkan, petugas masih mencari pemilik perahu.", "Rekomendasi dari panitia baru keluar pekan depan.",
		"Topik yang dibahas warga malam itu adalah pupuk.", "Kategori lomba dibagi menjadi tiga kelompok umur.", "Unduh aplikasi pencari angkot itu sebelum berangkat, saran petugas.",
		"Ikuti kami, kata pemandu itu sambil menyalakan lampu.", "WhatsApp Channel kini dapat dipakai semua pengguna di Indonesia.", "Beranda rumah panggung itu menghadap ke sungai.",
		"Pilihan editor majalah itu jatuh pada cerita pendek karya siswa.", "Klik tombol daftar, lalu isi nama dan alamat.", "Bagaimana dengan harga ikan? Simak di halaman berikut.",
		"Gambas dan labu siam dipotong dadu lalu ditumis.", "Populer sejak dekade lalu, minuman itu kini dijual di bandara.", "Terkini dan lengkap, begitu janji papan nama toko buku itu.",
		"Label harga pada kemasan harus ditulis dalam rupiah.",
	],
};
