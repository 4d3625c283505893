/** One invented article, the same under every shape. What the shapes add must go; what stands here must stay. */
export const headline = "Dua Pulau Bertetangga Sepakat Buka Kembali Kantor Pos Bersama";

export const paragraphs: readonly string[] = [
	"Kabarteluk.example – Menurut tiga sumber di kantor gubernur, Pulau Rendah dan Pulau Tinggi sedang membicarakan pembukaan kembali kantor pos bersama yang ditutup setelah kebakaran tahun lalu.",
	"Kedua pulau yang lama tidak akur itu kini sepakat untuk bertemu di atas kapal feri, tempat yang oleh nelayan disebut sebagai tanah tak bertuan.",
	"Gubernur Pulau Rendah, Maya Lontoh, dan Gubernur Pulau Tinggi, Kurnia Salim, telah bertukar beberapa surat sejak April untuk memulihkan hubungan yang sempat tegang.",
	"Pertemuan tersebut menandakan membaiknya hubungan yang memburuk pada 2018, ketika kapal pengangkut garam ditahan selama sebelas hari di dermaga utara.",
	"Pembicaraan itu juga dapat menghidupkan kembali rencana pasar terapung yang tertunda. Nilai perdagangannya diperkirakan Rp 4,6 miliar setahun.",
	"Kedua pihak kini membahas letak kantor baru, yang kemungkinan berdiri di Desa Karang Tengah, tepat di garis batas air surut.",
	"“Pembicaraan masih berlanjut, dan gelombang musim barat menjadi faktor besar,” kata seorang sumber yang tidak bersedia disebut namanya.",
	"“Bertemu langsung tentu yang terbaik, tetapi kami berharap cuaca membaik dahulu,” ujar juru bicara gubernur, Parlin Sihotang, pada Selasa.",
	"Sejauh ini para pemimpin belum merencanakan pertemuan di darat. Belum ada pula kesepakatan tentang siapa yang akan mengecat dindingnya.",
	"“Kalau kantor itu buka lagi, cucu saya bisa berkirim surat tanpa naik perahu,” kata Opa Daud, pensiunan tukang pos, sambil tertawa.",
];
