import type { SourceWords, SpeechWords } from "../model/words/speech-words.ts";

/** Who says something, in Indonesian news. */
export const speechId: SpeechWords = {
	orders: ["quote verb speaker"],
	verbs: `
		kata, ujar, ucap, tutur, tulis, ungkap, jelas, terang, tambah, lanjut, tutup, imbuh, pungkas, tegas, sambung, papar, tandas, tanya,
		beber, sebut, tukas, jawab, urai, kenang, cuit, ulas, cetus, seloroh, kilah, aku, keluh, canda, kelakar, timpal,
		bunyi, demikian, singkat, seru, teriak, harap, pinta, sindir, pesan, ajak, pekik, tangkas, tampik, klaim, cerita, kisah, sahut, bantah,
		tepis, sanggah, elak, dalih, gerutu, gumam, celetuk, sergah, sela, bisik, gurau, rinci, ralat, imbau, saran, usul, janji, puji, kecam,
		kritik, protes, desak, sesal, tegur, curhat, isak, ratap`,
	nouns: "cerita, kisah, janji, saran, usul, kritik, protes, puji, tegur, sesal, sela",
	pronounSuffixes: "nya",
	reporting: `
		mengatakan, menyatakan, menyebut, menyebutkan, menjelaskan, menambahkan, menegaskan, mengungkapkan, menuturkan, menyampaikan,
		mengaku, menilai, memastikan, mengklaim, mengimbau, menghimbau, berkata, membantah, mengingatkan, menyarankan, menerangkan,
		memaparkan, membenarkan, menduga, berpendapat, berujar, berharap, menulis, menuliskan, melaporkan, mengumumkan, memperkirakan,
		mendeklarasikan, mencontohkan, mengutarakan, membeberkan, mengemukakan, mengonfirmasi, mengkonfirmasi, menanggapi, menekankan,
		mengungkap, menguraikan, menampik, menyayangkan, mengakui, bercerita, menceritakan, mengatakannya, menandaskan, mengeluhkan,
		mengeluh, mencuit, mengajak, menyerukan, mencatat, memprediksi, meyakini, optimistis, menjawab, bertanya, mengucapkan, melanjutkan,
		menuding, menuduh, menanyakan, mengusulkan, merinci, memerinci, berjanji, berkomentar, menimpali, berseru, berpesan, berdalih, berkilah,
		berseloroh, berkelakar, berargumen, bertutur, mengeklaim`,
	pronouns: "dia, ia, beliau, nya",
	genders: [],
	demonstratives: "itu, tersebut, ini",
	boundaries: `
		saat, ketika, di, kepada, dalam, pada, usai, seusai, seperti, sebagaimana, dikutip, yang, melalui, lewat, sembari, sambil, seraya,
		dari, untuk, menanggapi, dengan, terkait, soal, setelah, sebelum, mengenai, di sela, kemarin, tentang, menirukan, ihwal, merujuk,
		menjawab, kemudian, lagi, menegaskan, menjelaskan, menambahkan, mengakhiri, menutup, menyinggung, mengawali, mengomentari, lalu,
		disela, disambut, dilansir, dimuat, lantas, senin, selasa, rabu, kamis, jumat, sabtu, minggu`,
	adverbs: `
		juga, pun, sendiri, sebelumnya, kemudian, lalu, lebih lanjut, kembali, turut, lantas, sempat, hanya, telah, sudah, pernah, sambil,
		kerap, sering, berulang kali, akhirnya, mulai, langsung, terus, ikut`,
	complementizers: "bahwa, jika, kalau, apabila, tidak, tak, belum, pihaknya, dirinya",
	accordingTo: `
		menurut, dinilai, dinilai oleh, diakui, diakui oleh, dikatakan, dikatakan oleh, disampaikan, disampaikan oleh, diungkapkan,
		diungkapkan oleh`,
	relations: `
		istri, suami, ayah, ibunda, ayahanda, ibu kandung, ayah kandung, anak, putra, putri, adik, kakak, adik kandung, kakak kandung, saudara, saudara kandung,
		paman, bibi, sepupu, keponakan, cucu, menantu, mertua, ipar, besan, kekasih, pacar, tunangan, kembaran, orang tua, orangtua, kuasa hukum, tim kuasa hukum, keluarga, kerabat, rekan, teman, sahabat, tetangga,
		pendukung, simpatisan, relawan, anak buah, kubu, pihak, massa, tim sukses, laporan, putusan, vonis, dakwaan, tulisan, unggahan, surat`,
	relatives: "yang",
	possessives: "",
	prepositions: "ke, oleh, dengan, bersama, kepada, terhadap, dari, untuk, tentang, soal, mengenai",
	transitive: `
		melanjutkan, mencatat, menanggapi, menjawab, mengucapkan, mengajak, menulis, menuliskan, mendeklarasikan, mengungkap,
		melaporkan, memastikan, berkomentar`,
	describing: "menilai, menyebut, menyebutnya, menganggap, menganggapnya, menggambarkan, mengatakan, menyatakan, menuding, mengibaratkan",
	copulas: "",
	denials: `
		membantah, menyangkal, menampik, menepis, tidak, tak, bukan, belum, tanpa, enggan, menolak, tidak mau, tak mau, belum mau, tidak bisa, tak bisa,
		belum bisa, tidak dapat, tak dapat, belum dapat, tidak bersedia, tak bersedia, belum bersedia`,
	passives: "di",
	serving: `
		pengacara, penasihat hukum, kuasa hukum, advokat, juru bicara, jubir, manajer, agen, ajudan, asisten, staf, sopir, pendukung, kubu,
		pihak, penerjemah`,
};

/** Whom an Indonesian article credits. */
export const sourcesId: SourceWords = {
	cues: `
		melansir dari, melansir, dilansir dari, dilansir, dilansir oleh, dikutip dari, dikutip, dikutip oleh, mengutip dari, mengutip,
		diberitakan, diberitakan oleh, seperti diberitakan, sebagaimana diberitakan, dilaporkan, dilaporkan oleh, seperti dilaporkan,
		menukil, dinukil dari, disadur dari, menyadur, diwartakan, diwartakan oleh, mewartakan, dihimpun dari, demikian dilansir, lansir, melaporkan dari, dilaporkan media, disiarkan, disiarkan oleh, via, dimuat, dimuat di, dikabarkan,
		seperti dikabarkan, dilaporkan kantor berita`,
	reliance: `
		sumber:, oleh seorang, diungkapkan oleh, diungkapkan langsung oleh, disampaikan oleh, dikatakan oleh, dijelaskan oleh, merujuk pada,
		mengacu pada, mengacu, menurut, menurut laporan, berdasarkan laporan, berdasarkan, berdasarkan data, menurut data, laporan,
		dirilis, dirilis oleh, ditulis, diungkap, tulis, lapor, hasil audit, audit`,
	kinds: `
		kantor berita, laman, situs, situs web, situs berita, website, portal, media, harian, surat kabar, koran, majalah, tabloid,
		stasiun televisi, stasiun tv, televisi, radio, akun twitter, akun instagram, akun, laporan, data, rilis, siaran pers, keterangan,
		halaman, dari, pada, oleh, media massa, blog, resmi, lembaga, jurnal, situs resmi, laman resmi, kanal, kantor`,
	agencies: `
		reuters, afp, antara, ap, associated press, agence france-presse, xinhua, bernama, kyodo, yonhap, dpa, tass, efe, ansa, anadolu,
		press trust of india, interfax, upi, bloomberg, united press international, ria novosti, sputnik, pti, irna, saudi press agency,
		spa`,
	media: `
		kompas, kompas.com, tempo, tempo.co, detik, detik.com, detikcom, republika, republika.co.id, liputan6, liputan6.com, okezone,
		merdeka.com, tribunnews, tribunnews.com, viva, vivanews, jawa pos, jpnn, media indonesia, kumparan, suara.com, sindonews, inews,
		metro tv, tvone, kompas tv, rcti, sctv, cnn, cnn indonesia, cnnindonesia.com, bbc, bbc indonesia, voa, al jazeera, aljazeera,
		the guardian, guardian, new york times, the new york times, washington post, the washington post, new york post, daily mail,
		dailymail, mirror, the sun, sun, independent, the independent, telegraph, the telegraph, the straits times, straits times,
		channel newsasia, south china morning post, scmp, the jakarta post, jakarta post, the star, the times, time, forbes, fortune,
		variety, billboard, the verge, techcrunch, gsmarena, phone arena, phonearena, espn, sky sports, marca, goal, goal.com, as, tmz,
		people, cosmopolitan, vogue, elle, metro, express, usa today, wall street journal, the wall street journal, wsj, financial times,
		cnbc, nbc, nbc news, abc, abc news, cbs, cbs news, fox news, russia today, rt, huffington post, the huffington post, buzzfeed,
		mashable, engadget, ubergizmo, antara news, antaranews, sport, mundo deportivo, football italia, sky sport italia,
		gazzetta dello sport, la gazzetta dello sport, bild, kicker, l'equipe, le monde, le figaro, der spiegel, dawn, haaretz,
		times of israel, the hindu, hindustan times, times of india, bola, bola.com, bolasport.com, juara, poskotanews.com, pos kota,
		waspada, pikiran rakyat, kontan, bisnis indonesia, bisnis.com, investor daily, koran tempo, harian kompas, zetizen, dream,
		wowkeren, kapanlagi, soccerway, transfermarkt, squawka, opta, people's daily, global times, china daily, asahi shimbun, nhk,
		japan times, motorsport, crash, autoevolution, gsm arena, wikipedia, female first, contactmusic, us weekly, e! news, page six,
		deadline, hollywood reporter, the hollywood reporter`,
	mediaWords: `
		news, times, post, daily, tv, fm, radio, press, media, magazine, newspaper, online, harian, koran, tabloid, televisi, weekly,
		journal, today, tribune, herald, gazette, network, web, channel`,
	mediaStarts: "kabar, warta, berita, suara, media, info, tribun, radar, jurnal, harian, lintas, fakta, koran, portal, detik",
	mediaEnds: "news, pos, net, com, tv, times, online, post, info, fm, media",
	unnamed: `
		sumber, pejabat, juru bicara, jubir, komandan, saksi, saksi mata, diplomat, petugas, peneliti, analis, orang dalam,
		pejabat militer, pejabat senior, pejabat pemerintah`,
	determiners: "seorang, sebuah, sejumlah, beberapa, para, salah satu, salah seorang, tiga, dua, empat, lima, satu",
	documents: `
		data, laporan, survei, hasil survei, studi, penelitian, hasil penelitian, riset, dokumen, surat, catatan, keterangan,
		audit, hasil audit, jajak pendapat, hasil riset, rilis, sensus, undang-undang, jurnal`,
};
