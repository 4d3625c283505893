// biome-ignore format: read side by side
/** Channels by which one follows a site, as every language names them. Folded. */
export const channelNames: readonly string[] = [
	"google news", "whatsapp", "wa channel", "telegram", "instagram", "facebook", "twitter", "youtube", "tiktok", "threads", "linkedin", "pinterest",
	"flipboard", "line today",
];
