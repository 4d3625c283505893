import type { SourceWords, SpeechWords } from "../model/words/speech-words.ts";

/** Who says something, in English news. */
export const speechEn: SpeechWords = {
	orders: ["quote verb speaker", "quote speaker verb"],
	verbs: `
		said, says, added, adds, told, tells, wrote, writes, tweeted, tweets, explained, explains, asked, asks, replied, replies,
		continued, argued, argues, noted, notes, warned, warns, insisted, insists, claimed, claims, declared, declares, concluded,
		concludes, remarked, recalled, recalls, joked, jokes, quipped, stated, states, announced, shouted, cried, admitted, admits,
		acknowledged, suggested, suggests, responded, responds, commented, observed, testified, predicted, exclaimed, complained,
		cautioned, vowed, boasted, mused, countered, confirmed, pleaded, promised, urged, agreed, lamented, demanded, demands, according to, reads, read`,
	nouns: "",
	pronounSuffixes: "",
	reporting: `
		said, says, told, tells, added, adds, announced, announces, argued, argues, believes, claimed, claims, confirmed, confirms,
		contended, contends, declared, declares, denied, denies, explained, explains, insisted, insists, noted, notes, predicted,
		predicts, promised, promises, reported, reports, revealed, reveals, stated, states, stressed, suggested, suggests, testified,
		tweeted, urged, vowed, warned, warns, wrote, writes, acknowledged, acknowledges, admitted, admits, alleged, alleges, asserted,
		asserts, asked, asks, called, complained, concluded, emphasized, estimated, estimates, maintains, maintained, pledged,
		pointed out, points out, recalled, remarked, replied, responded`,
	pronouns: "he, she",
	genders: ["he, him, his, himself, mr", "she, her, hers, herself, mrs, ms, miss"],
	demonstratives: "",
	boundaries: `
		on, in, at, when, while, during, after, before, as, to, of his, of her, about, with, from, for, who, by, because, adding,
		referring, through, via, earlier, later, last, this, monday, tuesday, wednesday, thursday, friday, saturday, sunday, recently,
		today, yesterday, reporters, and then, but, afterward`,
	adverbs: `
		also, later, then, recently, repeatedly, previously, once, has, had, have, reportedly, publicly, simply, further, even, still,
		immediately, already, flatly, privately`,
	complementizers: "that",
	accordingTo: "according to",
	relations: `
		wife of, husband of, mother of, father of, son of, daughter of, brother of, sister of, widow of, partner of, friend of, friends of,
		family of, lawyer for, lawyers for, attorney for, attorneys for, spokesman for, spokeswoman for, spokesperson for`,
	relatives: "who, which, whose",
	possessives: "his, her, their, its",
	prepositions:
		"by, with, against, to, for, from, about, of, in, at, on, near, into, onto, upon, toward, towards, alongside, without, beside, including",
	transitive: `
		called, asked, responded, promised, promises, reported, reports, pledged, wrote, writes, estimated, declared, declares, urged`,
	describing: `
		called, calls, described, describes, dubbed, labelled, labeled, branded, denounced, dismissed, condemned, criticised, criticized,
		praised, hailed, slammed`,
	copulas: "is, are, was, were, be, been, being",
	denials: "denied, denies, deny, denying, disputed, disputes, not, never, nobody, no, none, neither, nor, without",
	passives: "",
	serving: "",
};

/** Whom an English article credits. */
export const sourcesEn: SourceWords = {
	cues: "reported by, first reported by, as reported by, told, in an interview with, citing, published by, published in, obtained by",
	reliance:
		"according to, cited by, quoted by, a report by, a report in, a statement to, data from, figures from, reviewed by, released by, conducted by",
	kinds: `
		the, a, an, state, news agency, newspaper, broadcaster, website, news site, magazine, local, state media, television, tv,
		report, reports, by, from, in, data, figures, documents, latest, poll, survey, study`,
	agencies: `
		reuters, afp, ap, associated press, the associated press, agence france-presse, agence france presse, bloomberg, xinhua, tass,
		interfax, yonhap, kyodo, dpa, efe, ansa, pti, press association, upi, antara, anadolu, bernama`,
	media: `
		bbc, bbc news, cnn, fox news, fox, msnbc, nbc, nbc news, abc, abc news, cbs, cbs news, npr, pbs, cnbc, c-span,
		the new york times, new york times, the times, times, nyt, the washington post, washington post, the post,
		the wall street journal, wall street journal, usa today, los angeles times, la times, the los angeles times, the guardian,
		guardian, the independent, the telegraph, daily telegraph, the daily telegraph, daily mail, the daily mail, the sun,
		daily mirror, the mirror, financial times, the financial times, the economist, politico, the hill, axios, vox, slate, salon,
		buzzfeed, buzzfeed news, breitbart, breitbart news, huffpost, huffington post, the huffington post, the intercept, propublica,
		vice, vice news, time, time magazine, newsweek, forbes, fortune, business insider, the atlantic, the new yorker, rolling stone,
		vanity fair, people, variety, the hollywood reporter, tmz, espn, sky news, al jazeera, rt, sputnik, der spiegel, bild, le monde,
		haaretz, the jerusalem post, the times of israel, dawn, the hindu, times of india, the straits times, south china morning post,
		the sydney morning herald, abc australia, cbc, the globe and mail, toronto star, miami herald, chicago tribune, boston globe,
		the boston globe, new york post, new york daily news, daily beast, the daily beast, daily caller, the daily caller,
		national review, mother jones, realclearpolitics, techcrunch, wired, the verge, ars technica, recode, twitter, facebook`,
	mediaWords: `
		news, times, post, daily, tv, radio, press, magazine, newspaper, herald, tribune, gazette, journal, chronicle, globe, today,
		weekly, review, network, observer, telegraph, sentinel, star, dispatch`,
	mediaStarts: "news, media",
	mediaEnds: "news, post, times, wire, online, media, tv, press",
	unnamed: `
		source, sources, official, officials, spokesman, spokeswoman, spokesperson, witness, witnesses, diplomat, diplomats, aide,
		aides, adviser, advisers, insider, insiders, police, authorities, investigators, prosecutors, analysts, experts, researchers,
		people familiar with the matter`,
	determiners: "a, an, the, one, two, three, four, several, some, many, another, a senior, senior, a top, a former, multiple",
	documents: `
		report, reports, study, studies, survey, surveys, poll, polls, data, figures, document, documents, statement, filing, filings,
		records, court documents, court records, census, audit, audits, memo, review, complaint, indictment, affidavit`,
};
