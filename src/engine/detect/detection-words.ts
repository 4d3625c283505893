/**
 * Words that pages say about themselves to machines, and the sign each is. They are terms of schema.org, OpenGraph and content systems,
 * the same in every language of the page. Matched whole and in lower case.
 */
type Signs = Readonly<Record<string, string>>;

/** `og:type` (with `og:` before it), JSON-LD `@type`, microdata `itemtype`. */
export const typeSigns: Signs = {
	"types/newsarticle":
		"newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle reviewnewsarticle liveblogposting",
	"types/article": "article blogposting techarticle report scholarlyarticle medicalwebpage advertisercontentarticle",
	"types/og-article": "og:article article og:news og:video.other",
	"types/og-website": "og:website og:site og:company og:business og:business.business",
	"types/recipe": "recipe howto",
	"types/product":
		"product offer aggregateoffer productgroup individualproduct og:product og:product.item og:product.group og:ebay-objects:item og:og:product og:books.book og:book",
	// No `question`: articles that end in answers to some state them, too.
	"types/forum": "discussionforumposting qapage og:forum",
	"types/advert": "jobposting realestatelisting apartment singlefamilyresidence",
	"types/quiz": "quiz",
	"types/video": "videoobject",
	"types/list": "collectionpage searchresultspage itemlist profilepage offercatalog blog",
	"types/service":
		"service professionalservice softwareapplication webapplication mobileapplication localbusiness course contactpage aboutpage event " +
		"financialproduct faqpage store hotel restaurant",
};

/** Names of metas. */
export const metaSigns: Signs = {
	"metas/published":
		"article:published_time datepublished parsely-pub-date cxenseparse:recs:publishtime sailthru.date dc.date dc.date.issued " +
		"citation_publication_date pubdate publishdate publish-date publish_date og:article:published_time",
	"metas/section":
		"article:section article:tag article:opinion article:content_tier news_keywords parsely-section cxenseparse:recs:articleid",
	"metas/author": "author article:author parsely-author dc.creator citation_author byl sailthru.author",
	"metas/modified": "article:modified_time og:updated_time",
};

/** Words of class and id of the root and body elements. */
export const pageSigns: Signs = {
	"page/single": "single postid article story artikel detail articlepage posttype",
	"page/list": "archive category tag paged listing collection section search index channel kanal",
	"page/shop": "product products catalog woocommerce shop cart pdp plp",
	"page/forum": "forum forums bbpress topic thread phpbb vbulletin board ipsapp xenforo nodebb",
	"page/gone": "error404 error410 404 http404 page404 notfound pagenotfound",
};

/**
 * What may stand behind `single` where WordPress shows one record of a kind that themes and plugins add to posts, or a picture of one: no article.
 * Not `product`, which counts against one already.
 */
export const otherSingles: ReadonlySet<string> = new Set("property docs job event download course attachment".split(" "));

/** A part of a title that is the answer of a server, in the words of HTTP, and nothing else. */
export const goneTitle =
	/(?:^|[-–—|:·»(])\s*(?:(?:error|http)\s*)?4(?:04|10)(?:\s*[-–—:]?\s*(?:error|gone|(?:page\s+)?not\s+found))?[!.]*\s*(?:$|[-–—|:·«)])/i;

/** What the place of a headline says on a page whose article is gone, and nothing else. Lower case, with straight marks. */
export const goneHeadlines: ReadonlySet<string> = new Set([
	"404",
	"error 404",
	"page not found",
	"not found",
	"404 not found",
	"article not found",
	"that page can't be found",
	"halaman tidak ditemukan",
	"halaman tidak dapat ditemukan",
	"halaman tidak tersedia",
	"halaman ini tidak ditemukan",
	"halaman ini tidak ada",
	"halaman ini sudah tidak ada",
	"halaman yang anda cari tidak ditemukan",
	"laman tidak ditemukan",
	"laman tidak dapat ditemukan",
	"artikel tidak ditemukan",
	"berita tidak ditemukan",
	"konten tidak ditemukan",
	"laman tidak ditemui",
	"seite nicht gefunden",
	"page introuvable",
	"página no encontrada",
	"página não encontrada",
	"pagina non trovata",
	"pagina niet gevonden",
	"sayfa bulunamadı",
	"страница не найдена",
	"ページが見つかりません",
	"页面不存在",
]);
