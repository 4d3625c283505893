/** Parts of addresses that lead to a channel one may follow. */
export const channels: readonly string[] = [
	"://whatsapp.com/channel/",
	"://www.whatsapp.com/channel/",
	"://chat.whatsapp.com/",
	"://t.me/",
	"://news.google.com/",
	"://google.com/preferences/source",
	"://www.google.com/preferences/source",
];

/** Sites where a site has accounts to follow, apps to fetch, or a hat to pass around: behind an article a link there is its own. */
export const ownElsewhere: readonly string[] = [
	"facebook.com",
	"instagram.com",
	"twitter.com",
	"x.com",
	"tiktok.com",
	"youtube.com",
	"threads.net",
	"threads.com",
	"linkedin.com",
	"pinterest.com",
	"t.me",
	"whatsapp.com",
	"news.google.com",
	"play.google.com",
	"apps.apple.com",
	"paypal.com",
	"paypal.me",
	"patreon.com",
	"ko-fi.com",
	"buymeacoffee.com",
	"kitabisa.com",
	"saweria.co",
	"trakteer.id",
];
