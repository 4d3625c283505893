/** Steps of paths, and names of hosts, that tell the kind of page behind an address, by family. As they stand on sites in many languages. */
export const addressWords: Readonly<Record<string, string>> = {
	story:
		"news article articles artikel story stories berita read post posts nachrichten noticias noticia actualite actualites " +
		"notizie nyheter nieuws blog blogs magazin magazine ratgeber view archives politics politik sport sports business opinion lifestyle kultur panorama " +
		"wirtschaft economy economia world welt health gesundheit entertainment tech technology travel reisen recipe recipes rezepte rezept insights resources " +
		"siaran-pers press-release press-releases pressemitteilungen aktualnosci wiadomosci haber uutiset kabar warta opini esai sastra cerpen puisi wawancara",
	list:
		"tag tags topic topics archive page index indeks label labels collection collections browse list listing listings directory all " +
		"latest trending popular terpopuler charts chart reviews jobs events schlagwort thema themen tagi indexnews terkini search suche cari",
	archive: "archive archives archiv archivo arquivo archivio arsip indeks",
	category:
		"tag tags tagged hashtag etiqueta topik topik-khusus topik-pilihan " +
		"category categories cat section sections author authors autor rubrik rubriken kategori kategorie kategorija rubrique rubriques categoria kanal penulis",
	letter: "c",
	topic: "topic topics thema themen tema temas",
	search: "search suche cari find results suchergebnisse recherche buscar",
	forum:
		"forum forums foro foros thread threads viewtopic showthread viewforum board boards discussion discussions community topic memberlist " +
		"question questions pertanyaan preguntas answers groups discuss phpbb phpbb2 member members",
	shop:
		"product products produkt produkte producto productos shop store cart item itm dp catalog catalogue katalog kategoriya collections goods " +
		"buy basket checkout prod catalogo pd sku winkel boutique tienda tovar tickets price prices dijual disewakan",
	manual:
		"docs doc documentation reference manual man api wiki help support handbook glossary faq tutorial tutorials guide guides developer developers spec " +
		"learn book dictionary definition knowledge knowledgebase kb en-us " +
		"hc hilfe aide ayuda ajuda aiuto bantuan yardim",
	help: "help support hc knowledgebase kb hilfe aide ayuda ajuda aiuto bantuan yardim",
	"help-page": "article articles artikel",
	standing: "quiz quizzes kuis polling campaign donasi dataset datasets jadwal-salat jadwal-sholat jadwal-imsakiyah epaper e-paper",
	account:
		"login signin signup register registration account accounts password user users auth profile forgot join subscribe subscription mitglied anmelden " +
		"registrieren connexion inscription logout lostpassword checkout registrasi masuk daftar",
	office:
		"contact contacts contact-us contactus kontakt contacto contatti contato kontak kontakty about about-us aboutus imprint impressum privacy terms " +
		"careers feedback team redaksi tentang pedoman",
	imprint:
		"about about-us aboutus contact-us contactus disclaimer faq imprint impressum advertise media-kit tentang tentang-kami " +
		"profil-kami visi-misi visi-dan-misi redaksi tim-redaksi susunan-redaksi box-redaksi boks-redaksi dewan-redaksi pedoman pedoman-media " +
		"pedoman-siber pedoman-media-siber pedoman-pemberitaan pedoman-pemberitaan-media-siber kode-etik kode-etik-jurnalistik " +
		"kode-etik-wartawan kebijakan-cookie sop-perlindungan-wartawan standar-perlindungan-profesi-wartawan penafian kontak-kami hubungi-kami info-iklan " +
		"pasang-iklan karir karier ueber-uns qui-sommes-nous quienes-somos quem-somos chi-siamo",
	service:
		"service services solutions solution pricing plans locations location features platform company programs program compare industries tools " +
		"insurance products offers demo partners software admissions academics courses course degree rates loans cards layanan jasa leistungen " +
		"dienstleistungen servicios prestations servizi treatments",
};

/** A last step of nothing but these and `lawFillers` names the terms a site is used on, however it puts them. */
export const lawWords =
	"terms privacy policy legal privasi syarat ketentuan datenschutz datenschutzerklaerung agb legales confidentialite " +
	"cgu privacidad terminos privacidade termos legali termini gizlilik";
/** What stands around them in such a name, and says nothing alone. */
export const lawFillers =
	"and conditions of use service sale cookie cookies notice statement the our website kebijakan dan penggunaan layanan mentions de y e " +
	"politique politica aviso uso note politikasi";

/** What joins two words to the name of one section: `/news/science-and-environment`. */
export const joining = "and dan und et";

/** The last step of a front page's address. */
export const frontNames = "index home default beranda";

/** Names the program that shows all of a site: what is behind it says which page. */
export const dispatcher = "index.php";

/** What follows the last point of a step that names a file. */
export const extensions = "shtml shtm html htm php asp aspx jsp cfm amp";

/** Query parameters, and steps of paths, that number the pages of a list. `\\d` stands for a digit. */
export const numbered = "page paged start offset pagen_\\d pagenumber seite hal halaman";

/** What numbers the pages of a list where the number is short; longer numbers are those of articles: `?p=4412`. */
export const numberedShortly = "p";

/** The parameter whose number is one record's though it is short. */
export const identifier = "id";

/** The step that says only that one record is shown: `/berita/detail/771`. */
export const viewer = "detail";

/** Query parameters that name the part of a program that answers: `?view=article&id=45`. */
export const programParts = "view option module mod page";

/** What such parts do with anything, goods as well as stories: it does not tell what is shown. */
export const doings = "view read post";

/** Asks WordPress for one post at its front address. */
export const postNumber = "p";

/** Query parameters that ask for a list: a search, an order, a filter, a board. */
export const asking = "s q search query keyword ntt sort f board cat category forum";

/** Query parameters that tell a site where its visitor comes from, or which dress to show, and change nothing about what the page is. */
export const carried = "utm_source utm_medium utm_campaign utm_term utm_content utm_id fbclid gclid ref m amp";
