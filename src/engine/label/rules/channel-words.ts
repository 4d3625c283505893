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
