import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Türkçe. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "tr",
	stopwords:
		"ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ise ne o ya ama var her göre olduğu olduğunu dedi oldu iki ancak " +
		"bin",
	// Written with one i, as texts are folded.
	phrases: {
		promo: {
			whole: ["devami"],
			lead: [
				"ilgili haber", "ayrica okuyun", "bunu da okuyun", "bunlari da okuyun", "devamini oku", "haberin devami", "ayrica bakiniz",
				"şunu da okuyun", "okumadan geçme", "ilginizi çekebilir", "bu da ilginizi çekebilir", "izle",
			],
		},
		related: {
			whole: ["bunlar da ilginizi çekebilir", "çok okunanlar", "en çok okunanlar", "son dakika", "son haberler", "benzer yazilar", "son yazilar"],
			lead: ["ilgili haberler", "ilgili yazilar", "benzer haberler", "diğer haberler"],
		},
		ad: {
			whole: ["reklam", "sponsorlu içerik"],
			open: ["haberin devami reklamdan sonra", "haberin devami aşağida"],
		},
		newsletter: {
			whole: ["abone ol", "bizi takip edin"],
			open: ["haberlerimizi kaçirmamak için", "whatsapp kanalimiza katilin", "bültenimize abone olun", "google news'te bize abone olun"],
			within: ["google news'te takip edin"],
		},
		share: { whole: ["paylaş", "facebook'ta paylaş", "twitter'da paylaş", "bağlantiyi kopyala", "bunu paylaş"] },
		comments: { whole: ["yorumlar", "yorum yap", "yorum yaz", "bir cevap yazin", "bir yanit yazin", "cevabi iptal et", "cevapla", "yorum gönder"] },
		credit: {
			lead: ["kaynak", "editör"],
			open: ["tüm haklari saklidir"],
		},
		paging: { whole: ["sonraki sayfa", "önceki sayfa"] },
		tags: { lead: ["etiketler", "konular", "anahtar kelimeler"] },
		navigation: { whole: ["yukari çik", "içeriğe geç", "menü"] },
	},
	months: ["ocak oca", "şubat şub", "mart mar", "nisan nis", "mayıs may", "haziran haz", "temmuz tem", "ağustos ağu", "eylül eyl", "ekim eki", "kasım kas", "aralık ara"],
	references: ["kaynaklar", "kaynakça", "dipnotlar"],
	corrections: ["düzeltme:"],
	pictures: ["fotoğraf", "foto"],
	bylines: ["yazar", "yazan", "haber"],
	and: ["ve"],
	roles: ["muhabir", "editör"],
	weekdays: "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
	published: ["yayınlanma", "yayınlandı", "yayın tarihi", "giriş tarihi", "eklenme"],
	updated: ["güncelleme", "güncellendi", "son güncelleme", "güncelleme tarihi"],
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"İLGİLİ HABER: [Vadideki köprü onarımdan sonra açıldı]", "BUNLARI DA OKUYUN: [Vadideki köprü onarımdan sonra açıldı]",
			"Ilgili haber: [Vadideki köprü onarımdan sonra açıldı]", "Ayrıca okuyun: [Vadideki köprü onarımdan sonra açıldı]",
			"Bunu da okuyun: [Vadideki köprü onarımdan sonra açıldı]", "Bunları da okuyun: [Vadideki köprü onarımdan sonra açıldı]",
			"Devamını oku: [Vadideki köprü onarımdan sonra açıldı]", "Haberin devamı: [Vadideki köprü onarımdan sonra açıldı]",
			"Ayrıca bakınız: [Vadideki köprü onarımdan sonra açıldı]", "Şunu da okuyun: [Vadideki köprü onarımdan sonra açıldı]",
			"Okumadan geçme: [Vadideki köprü onarımdan sonra açıldı]", "Ilginizi çekebilir: [Vadideki köprü onarımdan sonra açıldı]",
			"Bu da ilginizi çekebilir: [Vadideki köprü onarımdan sonra açıldı]", "Izle: [Vadideki köprü onarımdan sonra açıldı]",
			"Devamı",
		],
		related: [
			"Bunlar da ilginizi çekebilir", "Çok okunanlar", "En çok okunanlar", "Son dakika", "Son haberler",
			"Ilgili haberler: [Vadideki köprü onarımdan sonra açıldı]", "Ilgili yazılar: [Vadideki köprü onarımdan sonra açıldı]",
			"Benzer haberler: [Vadideki köprü onarımdan sonra açıldı]", "Diğer haberler: [Vadideki köprü onarımdan sonra açıldı]",
			"Benzer yazılar", "Son yazılar",
		],
		ad: ["Reklam", "Sponsorlu içerik", "Haberin devamı reklamdan sonra", "Haberin devamı aşağıda"],
		newsletter: ["Abone ol", "Haberlerimizi kaçırmamak için bildirimleri açın", "WhatsApp kanalımıza katılın", "Bültenimize abone olun", "Google news'te bize abone olun", "Vadi Postası'nı Google News'te takip edin", "Bizi takip edin"],
		share: ["Paylaş", "Facebook'ta paylaş", "Twitter'da paylaş", "Bağlantıyı kopyala", "Bunu paylaş:"],
		comments: ["Yorumlar", "Yorum yap", "Yorum yaz", "Bir cevap yazın", "Bir yanıt yazın", "Cevabı iptal et", "Cevapla", "Yorum gönder"],
		credit: ["Kaynak: [Vadideki köprü onarımdan sonra açıldı]", "Editör: [Vadideki köprü onarımdan sonra açıldı]", "Tüm hakları saklıdır"],
		paging: ["Sonraki sayfa", "Önceki sayfa"],
		tags: [
			"Etiketler: [Vadideki köprü onarımdan sonra açıldı]", "Konular: [Vadideki köprü onarımdan sonra açıldı]",
			"Anahtar kelimeler: [Vadideki köprü onarımdan sonra açıldı]",
		],
		navigation: ["Yukarı çık", "İçeriğe geç", "Menü"],
	},
	corrections: ["Düzeltme: Köprü 1971 yılında açıldı."],
	prose: [
		"İlgili haber ajansa akşam saatlerinde ulaştı.", "Reklam panosu üç köşede duruyordu.", "Son dakika gelen yolcular trene yetişti.",
		"Kaynak suyu köyde yeniden akıyor.", "Köprü onarımdan sonra yeniden açıldı ve köylüler için yol daha kısa oldu.",
		"Belediyeyi WhatsApp kanalından takip edin, dedi muhtar.",
	],
};
