import type { ReadingPack, ReadingSamples, Twelve } from "../model/language.ts";

/** January first. The facts read the same. */
// biome-ignore format: as below
export const months: Twelve = [
	"january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct",
	"november nov", "december dec",
];

// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "en",
	name: "English",
	stopwords:
		"the of and to a in is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she " +
		"there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time " +
		"these two may then do first any my now such like our over me even most made after also did many before must through back where much your way " +
		"well down should because each just those how too still while between being under never another same since against during both here himself " +
		"off until without again around however few does told according says per among whether within around upon once although though because very",
	phrases: {
		promo: {
			whole: ["click here", "read the full story", "read full story", "read the full article", "keep reading", "continue reading", ],
			lead: [
				"read also", "also read", "read more", "read next", "up next", "read", "see also", "see more", "watch", "watch now", "listen",
				"must read", "related", "more", "related article", "related story", "related video", "read this next", "further reading", "more on",
				"more on this", "more on this story", "more on this topic", "editor's pick", "don't miss", "you may also like", "you might also like",
				"in case you missed it", "icymi", "learn more", "find out more", "check out", "also on", "what to read next",
			],
			open: ["for more stories like this", "for more on this story", "click here to read", "click here for more"],
		},
		related: {
			whole: [
				"most read", "most popular", "most viewed", "popular", "popular now", "popular posts", "trending", "trending now", "latest",
				"latest news", "latest stories", "latest articles", "latest posts", "recommended", "recommended for you", "recommended stories",
				"recommended from editorial", "top stories", "top news", "more stories", "more articles", "more news", "more videos", "other news",
				"other stories", "featured", "recent posts", "similar articles", "similar posts", "from around the web", "you may have missed",
				"you may be interested in", "for you", "related resources", "editors' picks", "editor's picks", "hot topics", "breaking news",
			],
			lead: [
				"related articles", "related stories", "related news", "related posts", "related content", "related links", "related coverage",
				"related videos", "related topics", "related reading", "more from", "you may like", "you may also be interested in",
				"readers also liked", "people also read", "more in",
			],
			open: ["more from our", "more stories from", "you may also be interested in the following articles"],
		},
		ad: {
			whole: [
				"advertisement", "ad", "ads", "sponsored", "sponsored content", "sponsored links", "paid content", "promoted", "promoted content",
				"partner content", "from our partners", "close ad", "skip ad", "story continues below",
			],
			lead: ["sponsored by", "presented by"],
			open: [
				"story continues below advertisement", "story continues below this ad", "article continues below this ad",
				"article continues after advertisement", "article continues after this ad", "continue reading the main story", "scroll to continue",
				"advertisement · scroll to continue", "scroll to resume content", "scroll down to continue", "advertisement scroll to",
				"this advertisement has not loaded", "report this ad", "we may earn a commission", "this article may contain affiliate links",
			],
		},
		newsletter: {
			whole: [
				"newsletter", "newsletters", "sign up", "sign up now", "subscribe", "subscribe now", "follow us", "follow us on", "get the app",
				"download our app", "join the conversation", "support us", "your email address", "sign in", "donate", "donate now", "donate today", "make a donation",
			],
			open: [
				"sign up for our", "sign up to our", "sign up to receive", "sign up to get", "subscribe to our", "subscribe to continue",
				"subscribe to read", "subscribe for more", "by submitting your information", "join our whatsapp", "get our free",
				"get the latest news delivered", "get the latest stories", "follow us on", "follow our whatsapp", "download our app",
				"don't miss the latest", "never miss a story", "by signing up", "by subscribing, you agree", "already have an account",
				"support local journalism", "support independent journalism", "support our journalism", "support our independent journalism",
				"support our newsroom", "your donation helps", "your gift helps", "add us as a preferred source", "subscribe now to", "follow me on instagram",
				"follow me on facebook", "follow me on pinterest", "for the latest stories and breaking news",
			],
			within: [
				"to our newsletter", "for our newsletter", "follow us on google news", "us on google news", "join our whatsapp channel",
				"follow our whatsapp channel", "delivered to your inbox", "straight to your inbox", "in your inbox",
			],
		},
		share: {
			whole: [
				"share", "share this", "share this article", "share article", "share on", "share on facebook", "share on twitter", "share on x",
				"share on whatsapp", "share via email", "tweet", "copy link", "link copied", "email this", "print", "shares", "save for later",
				"like this", "bookmark",
			],
			open: ["click to share on", "click to email", "like this story?"],
		},
		comments: {
			whole: [
				"comments", "comment", "leave a comment", "leave a reply", "post a comment", "post comment", "add a comment", "write a comment",
				"view comments", "show comments", "cancel reply", "reply", "no comments", "be the first to comment", "have your say",
				"what do you think",
			],
			open: [
				"your email address will not be published", "required fields are marked", "save my name, email", "you must be logged in to",
				"sign in to comment", "comments are closed", "notify me of follow-up comments", "this site uses akismet",
			],
		},
		navigation: {
			whole: [
				"home", "menu", "search", "back to top", "skip to content", "skip to main content", "table of contents", "load more", "show more",
				"view more", "see all", "view all", "older posts", "newer posts", "post navigation",
				"listen to this article", "listen to this story", "listen to article",
			],
			lead: ["previous article", "next article", "previous post", "next post", ],
		},
		credit: {
			whole: ["all rights reserved"],
			lead: ["source", "sources", "editor", "edited by", "reporting by", "via"],
			open: [
				"copyright ©", "copyright @", "copyright (c)", "this article was originally published", "this story was originally published",
				"this article originally appeared", "this article first appeared", "this material may not be published", "all rights reserved",
			],
			notice: [
				"informational purposes only", "information purposes only", "general information only", "educational purposes only",
				"does not constitute an offer", "does not constitute an endorsement", "does not constitute investment", "does not constitute financial",
				"does not constitute legal", "does not constitute medical", "not intended to be a substitute", "not intended as a substitute",
				"not intended to replace", "not intended to provide", "not intended as investment", "not intended as legal",
				"should not be construed as", "is not a substitute for professional", "past performance is no", "past performance is not",
				"past performance does not", "is a registered investment adviser", "is a registered investment advisor",
				"investment advisory services are", "investment advisory services offered", "always consult a qualified", "registered trademarks of",
				"do not necessarily reflect the views", "do not necessarily represent the views",
			],
		},
		paging: {
			whole: ["next page", "previous page", "page", "next", "previous", "prev", "show all", ],
			lead: ["continued on page", ],
			open: ["continue reading on the next page", "continued on next page", ],
		},
		tags: {
			whole: ["popular tags", ],
			lead: ["tags", "tag", "topics", "topic", "filed under", "posted in", "tagged", "tagged with", "keywords", "categories", "category", "in this story"],
		},
	},
	months,
	references: ["references", "reference", "sources", "source", "bibliography", "citations", "notes", "footnotes", "works cited"],
	bylines: ["by", "written by", "words by", "author", "story by", "reported by", "reporter", "report by", "posted by"],
	and: ["and", "with"],
	roles: ["reporter", "correspondent", "editor", "staff", "newsroom", "writer", "contributor"],
	weekdays: "monday tuesday wednesday thursday friday saturday sunday",
	ordinals: "st nd rd th",
	betweenDate: "of",
	published: ["published", "first published", "posted", "publish date", "publication date"],
	updated: ["updated", "last updated", "modified", "last modified", "update"],
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Click here", "Read the full story", "Read full story", "Read the full article", "Keep reading", "Continue reading",
			"Read also: [Old lighthouse opens to visitors]", "Also read: [Village school wins garden prize]",
			"Read more: [Ferry returns after storm]", "Read next: [Night market moves indoors]", "Up next: [Old lighthouse opens to visitors]",
			"Read: [Village school wins garden prize]", "See also: [Ferry returns after storm]", "See more: [Night market moves indoors]",
			"Watch: [Old lighthouse opens to visitors]", "Watch now: [Night market moves indoors]", "Listen: [Old lighthouse opens to visitors]",
			"Must read: [Ferry returns after storm]", "Related: [Night market moves indoors]", "More: [Old lighthouse opens to visitors]",
			"Related article: [Village school wins garden prize]", "Related story: [Ferry returns after storm]",
			"Related video: [Night market moves indoors]", "Read this next: [Old lighthouse opens to visitors]",
			"Further reading: [Night market moves indoors]", "More on: [Ferry returns after storm]",
			"More on this: [Old lighthouse opens to visitors]", "More on this story: [Village school wins garden prize]",
			"More on this topic: [Ferry returns after storm]", "Editor's pick: [Night market moves indoors]",
			"Don't miss: [Village school wins garden prize]", "You may also like: [Ferry returns after storm]",
			"You might also like: [Night market moves indoors]", "In case you missed it: [Old lighthouse opens to visitors]",
			"Icymi: [Village school wins garden prize]", "Learn more: [Ferry returns after storm]", "Find out more: [Night market moves indoors]",
			"Check out: [Old lighthouse opens to visitors]", "Also on: [Ferry returns after storm]",
			"What to read next: [Village school wins garden prize]", "For more stories like this visit our front page",
			"For more on this story tune in tonight", "Click here to read more", "Click here for more",
		],
		related: [
			"Most read", "Most popular", "Most viewed", "Popular", "Popular now", "Popular posts", "Trending", "Trending now", "Latest",
			"Latest news", "Latest stories", "Latest articles", "Latest posts", "Recommended", "Recommended for you", "Recommended stories",
			"Recommended from editorial", "Top stories", "Top news", "More stories", "More articles", "More news", "More videos", "Other news",
			"Other stories", "Featured", "Recent posts", "Similar articles", "Similar posts", "From around the web", "You may have missed",
			"You may be interested in", "For you", "Related resources", "Editors' picks", "Editor's picks", "Hot topics", "Breaking news",
			"Related articles: [Ferry returns after storm]", "Related stories: [Night market moves indoors]",
			"Related news: [Old lighthouse opens to visitors]", "Related posts: [Village school wins garden prize]",
			"Related content: [Ferry returns after storm]", "Related links: [Night market moves indoors]",
			"Related coverage: [Old lighthouse opens to visitors]", "Related videos: [Village school wins garden prize]",
			"Related topics: [Ferry returns after storm]", "Related reading: [Night market moves indoors]",
			"More from: [Old lighthouse opens to visitors]", "You may like: [Village school wins garden prize]",
			"You may also be interested in: [Ferry returns after storm]", "Readers also liked: [Night market moves indoors]",
			"People also read: [Old lighthouse opens to visitors]", "More in: [Village school wins garden prize]", "More from our newsroom",
			"More stories from the harbour desk", "You may also be interested in the following articles",
		],
		ad: [
			"Advertisement", "Ad", "Ads", "Sponsored", "Sponsored content", "Sponsored links", "Paid content", "Promoted", "Promoted content",
			"Partner content", "From our partners", "Close ad", "Skip ad", "Story continues below", "Sponsored by: [Ferry returns after storm]",
			"Presented by: [Night market moves indoors]", "Story continues below advertisement", "Story continues below this ad",
			"Article continues below this ad", "Article continues after advertisement", "Article continues after this ad",
			"Continue reading the main story", "Scroll to continue", "Advertisement · Scroll to continue", "Scroll to resume content",
			"Scroll down to continue", "Advertisement scroll to", "This advertisement has not loaded", "Report this ad", "We may earn a commission",
			"This article may contain affiliate links",
		],
		newsletter: [
			"Newsletter", "Newsletters", "Sign up", "Sign up now", "Subscribe", "Subscribe now", "Follow us", "Follow us on", "Get the app",
			"Download our app", "Join the conversation", "Support us", "Your email address", "Sign in", "Sign up for our", "Sign up to our",
			"Sign up to receive", "Sign up to get", "Subscribe to our", "Subscribe to continue", "Subscribe to read", "Subscribe for more articles",
			"By submitting your information you agree to our terms", "Join our whatsapp", "Get our free", "Get the latest news delivered",
			"Get the latest stories", "Follow our whatsapp", "Don't miss the latest", "Never miss a story", "By signing up",
			"By subscribing, you agree", "Already have an account", "Support local journalism", "Support independent journalism", "Support our journalism.", "Support our independent journalism.",
			"Support our newsroom with a small gift.", "Your donation helps us to go on.", "Your gift helps our newsroom to go on.", "Donate", "Donate now",
			"Donate today", "Make a donation",
			"Add us as a preferred source", "Subscribe now to the weekend edition", "Follow me on Instagram", "Follow me on Facebook", "Follow me on Pinterest",
			"For the latest stories and breaking news get our app", "Sign up to our newsletter", "Sign up for our newsletter", "Please follow us on google news",
			"Please us on google news", "Please join our whatsapp channel", "Please follow our whatsapp channel",
			"Every story delivered to your inbox", "Every story straight to your inbox", "Every story in your inbox",
		],
		share: [
			"Share", "Share this", "Share this article", "Share article", "Share on", "Share on facebook", "Share on twitter", "Share on x",
			"Share on whatsapp", "Share via email", "Tweet", "Copy link", "Link copied", "Email this", "Print", "Shares", "0 SHARE", "Save for later",
			"Like this", "Bookmark", "Click to share on", "Click to email", "Like this story? Tell a friend",
		],
		comments: [
			"Comments", "3 Comments", "Comment", "Leave a comment", "Leave a reply", "Post a comment", "Post comment", "Add a comment",
			"Write a comment", "View comments", "Show comments", "Cancel reply", "Reply", "No comments", "Be the first to comment", "Have your say",
			"What do you think", "Your email address will not be published", "Required fields are marked", "Save my name, email",
			"You must be logged in to", "Sign in to comment", "Comments are closed", "Notify me of follow-up comments", "This site uses akismet",
		],
		navigation: [
			"Home", "Menu", "Search", "Back to top", "Skip to content", "Skip to main content", "Table of contents", "Load more", "Show more",
			"View more", "See all", "View all", "Older posts", "Newer posts", "Post navigation",
			"Listen to this article 5:12", "Listen to this story", "Listen to article",
			"Previous article: [Old lighthouse opens to visitors]", "Next article: [Village school wins garden prize]",
			"Previous post: [Ferry returns after storm]", "Next post: [Night market moves indoors]",
		],
		credit: [
			"All rights reserved", "Source: [Ferry returns after storm]", "Sources: [Night market moves indoors]",
			"Editor: [Old lighthouse opens to visitors]", "Edited by: [Village school wins garden prize]",
			"Reporting by: [Night market moves indoors]", "Via: [Village school wins garden prize]", "Copyright ©", "Copyright @", "Copyright (c)",
			"This article was originally published", "This story was originally published", "This article originally appeared",
			"This article first appeared", "This material may not be published",
			"The prices in this guide are for informational purposes only.", "Our tables are given for information purposes only.",
			"This leaflet is for general information only.", "The videos are meant for educational purposes only.",
			"Nothing here does not constitute an offer to sell shares.", "A link to a boatyard does not constitute an endorsement of it.",
			"The calculator does not constitute investment advice.", "Our newsletter does not constitute financial advice.",
			"This checklist does not constitute legal advice.", "The diet plan does not constitute medical advice.",
			"The list is not intended to be a substitute for a visit to the doctor.", "This page is not intended as a substitute for advice.",
			"This material is not intended to replace the advice of a broker.", "The site is not intended to provide tax advice.",
			"The figures are not intended as investment advice.", "The template is not intended as legal advice.",
			"The examples should not be construed as advice.", "The app is not a substitute for professional help.",
			"Past performance is no guarantee of what comes.", "Past performance is not a guide to the future.",
			"Past performance does not tell what comes.", "Harbour Wealth is a registered investment adviser.",
			"Harbour Wealth is a registered investment advisor.", "Investment advisory services are offered through Harbour Wealth.",
			"Investment advisory services offered through Harbour Wealth.", "Always consult a qualified adviser.",
			"Names of boats are registered trademarks of their makers.", "Guest columns do not necessarily reflect the views of the paper.",
			"Letters do not necessarily represent the views of the paper.",
		],
		paging: [
			"Next page", "Previous page", "Page", "Next", "Previous", "Prev", "Show all", "Continued on page: [Ferry returns after storm]",
			"Continue reading on the next page", "Continued on next page",
		],
		tags: [
			"Popular tags", "Tags: [Old lighthouse opens to visitors]", "Tag: [Village school wins garden prize]",
			"Topics: [Ferry returns after storm]", "Topic: [Night market moves indoors]", "Filed under: [Old lighthouse opens to visitors]",
			"Posted in: [Village school wins garden prize]", "Tagged: [Ferry returns after storm]", "Tagged with: [Night market moves indoors]",
			"Keywords: [Village school wins garden prize]", "Categories: [Ferry returns after storm]", "Category: [Night market moves indoors]",
			"In this story: [Night market moves indoors]",
		],
	},
	prose: [
		"Read also meant counting sheep in that valley, the teacher joked.", "Related issues were raised by the council on Monday.",
		"Read the label before use, the nurse told the class.", "More than forty boats left the harbour before dawn.",
		"Watch any child near the river, the sign warns.", "Most popular was the stall with ginger tea.",
		"Share prices at the port company fell for a third day.", "Comments by the coach came after the match.",
		"Source material for the film was kept in a shed.", "Editors of three newspapers met the mayor.",
		"Advertisement hoardings along the road were taken down.", "Subscribe is what the old clerk used to write under each pledge.",
		"Home at last, the crew slept for two days.", "In this article of the treaty, fishing is free for all.",
		"Print runs of the almanac rose again.", "Sponsored runners raised money for the school.", "Via the old road the trip takes an hour.",
		"Trending downwards since May, the price of rice fell again.", "Latest figures show the reservoir is half full.",
		"Sign up sheets for the choir hung by the door.", "Newsletter readers had asked the school for a second printing.",
		"Previous owners had painted the shutters green.", "Search parties went out at first light.", "Close to the river stands the old mill.",
		"Page after page of the ledger was blank.", "Tag along if you like, the ranger told us.",
		"Don't miss breakfast before the climb, the guide advised.", "Follow us, the boatman called through the fog.",
		"Must read was stamped on every file in the archive.",
	],
};
