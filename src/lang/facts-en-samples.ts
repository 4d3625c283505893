import type { FactsSamples } from "../model/words/facts-pack.ts";

/** Proof of the English facts pack. All people and bodies are invented. */
export const samplesEn: FactsSamples = {
	dates: [
		[
			"The state will raise the wage to £13.20 an hour from April. A frost on April 22 killed the buds.",
			"2026-11-26",
			["2027-04", "2026-04-22"],
		],
		["The tour begins May 4. He will be tried for the raid on November 3.", "2026-11-26", ["2027-05-04", "2026-11-03"]],
		["Tickets go on sale Friday at 10 a.m., and the fair opens on Saturday.", "2026-11-26", ["2026-11-27T10:00", "2026-11-28"]],
		["The mill flooded on July 4 and August 8 last year.", "2026-11-26", ["2025-07-04", "2025-08-08"]],
		[
			"They met on February 2 and March 6, 2025, and on October 12 and 14.",
			"2026-11-26",
			["2025-02-02", "2025-03-06", "2026-10-12", "2026-10-14"],
		],
		[
			"The lane was closed between February 2 and March 6, 2025, and on Oct. 3 and 5 cars were towed.",
			"2026-11-26",
			["2025-02-02/2025-03-06", "2026-10-03"],
		],
		["The mayor urged both crews to return to the table by Monday. Bids are due Friday.", "2026-11-26", ["2026-11-30", "2026-11-27"]],
		[
			"The owners must sign before Monday. By Tuesday, half the nets were empty. Rain fell until Friday.",
			"2026-11-26",
			["2026-11-30", "2026-11-24"],
		],
		["They meet every Tuesday and Thursday, on the last Friday of every month and the first Sunday of each month.", "2026-11-26", []],
		["On Friday every seat was taken.", "2026-11-26", ["2026-11-20"]],
		["The office opens Monday through Friday. Prices rose by early July.", "2026-11-26", ["2026-07"]],
		[
			"He was seen at 11:30 p.m. on Saturday, May 2. The tremor came at 4:17 a.m. Monday.",
			"2026-05-05",
			["2026-05-02T23:30", "2026-05-04T04:17"],
		],
		[
			"He left at 11 p.m. and on Saturday he was found. It began at 2 a.m. and by Friday it was over.",
			"2026-05-05",
			["2026-05-02", "2026-05-01"],
		],
		["It struck on Monday about 15 kilometers south of the town.", "2026-05-05", ["2026-05-04"]],
		["She will appear at Norvale Magistrates' Court on Thursday.", "2026-05-05", ["2026-05-07"]],
		["The firm will cut jobs by the end of March and expects to open by April.", "2026-10-13", ["2027-03", "2027-04"]],
		["Inflation rose more than expected in September, as expected in August.", "2026-10-13", ["2026-09", "2026-08"]],
		["He was expected to speak in July but fell ill. They would meet in March every year.", "2026-10-13", []],
		["He said he would never forget what happened on Friday. She will meet those who fled on Sunday.", "2026-10-13", []],
		["It will open in September. The vote is expected to be held in December.", "2026-10-13", ["2026-12"]],
		["Sales were higher a year earlier. Work will begin in spring 2028.", "2026-10-13", ["2028"]],
		["This summer 2000 runners took part. In spring 1500 sheep were lost. In summer 2014 the fair opened.", "2026-10-13", ["2014"]],
		["The bridge opened on Tuesday, June 15, 2021, at 6 p.m.", "2021-06-16", ["2021-06-15T18:00"]],
		["It closed on 3 May 2017 and reopened on 5/16/2017.", "2017-05-09", ["2017-05-03", "2017-05-16"]],
		["The shares will be listed next Tuesday; storms are expected on Saturday.", "2026-03-11", ["2026-03-17", "2026-03-14"]],
		["The gate will open, the warden said on Monday.", "2026-03-11", ["2026-03-09"]],
		["He was jailed in 1998 and returned two years later.", "2026-03-11", ["1998"]],
		["They met last week, two days ago and again yesterday.", "2017-08-23", ["2017-W33", "2017-08-21", "2017-08-22"]],
		["The fair runs from May 3 to May 5.", "2017-04-20", ["2017-05-03/2017-05-05"]],
		["Profit rose in the third quarter of 2017, as in the 1980s.", "2018-02-01", ["2017-Q3", "198X"]],
		["She may march with April Winterbourne.", "2021-06-16", []],
	],
	amounts: [
		["The yard keeps 35 permanent jobs and some 1,150 ferry workers.", ["35 permanent jobs", "1150 ferry workers"]],
		[
			"It hired 40 full-time police officers, and 300 sheep grazed fields near 12 small boats.",
			["40 full-time police officers", "300 sheep", "12 small boats"],
		],
		[
			"A 5.6-magnitude quake after one of magnitude 4.9 broke 12 of the 40 chimneys and 12 serious leaks.",
			["5.6 magnitude", "4.9 magnitude", "12/40 chimneys", "12 serious leaks"],
		],
		["It cost $1.5 million, or 2,000 euros, up 6.6 percent.", ["1500000 USD", "2000 EUR", "6.6 %"]],
		["Some 12 houses burned and two hundred and five people fled 33 miles.", ["12 houses", "205 people", "33 mile"]],
		["Article 5 applies for two years to those aged 17.", []],
		["The firm pays a $3 billion fee for the $5-billion takeover.", ["3000000000 USD", "5000000000 USD"]],
		["A 3.5-mile road and a 2-in-1 device for CHF 200.", ["3.5 mile", "200 CHF"]],
		["It took 6 to 7 billion litres over 5 to 6 thousand acres.", ["6000000000 l", "7000000000 l", "5000 acre", "6000 acre"]],
		["They won 3-1 on aggregate.", []],
	],
	quotes: [
		['"We planted rice at dawn," said Rowan Ashdown.', [["We planted rice at dawn", "Rowan Ashdown"]]],
		[
			'"The bridge will hold," Ashdown said on Monday.\n\n"It is stronger now," he said.',
			[
				["The bridge will hold", "Ashdown"],
				["It is stronger now", "Ashdown"],
			],
		],
		['The mayor called it a "bold dream" for the town.', []],
		["Gov. Orla Finch called the walkout “deeply unwise” and left.", [["deeply unwise", "Orla Finch"]]],
		["Orla Finch runs a choir called “the night owls” and was called “a bright star” by many.", []],
	],
	names: [
		["Who will pay for the bridge? The WHO will not.", ["organisation WHO"]],
		[
			"Officials met in London with Rowan Ashdown of the Harbour Trust.",
			["place London", "person Rowan Ashdown", "organisation Harbour Trust"],
		],
	],
	sources: [
		["The minister told MPs on Wednesday that it was late.", []],
		["The driver told investigators the brakes failed. She told BBC News so.", ["media BBC News"]],
		["The dam was weak, according to a 1999 report by the state labour office.", ["document a 1999 report by the state labour office"]],
		["The dam was weak, according to the report.", []],
		["Prices fell, according to Reuters.", ["agency Reuters"]],
		["The ferry sank, Bloomberg reported.", ["agency Bloomberg"]],
	],
	sentences: [
		["It shut at 9:30 a.m. Gov. Finch left at 5 p.m. Monday.", ["It shut at 9:30 a.m.", "Gov. Finch left at 5 p.m. Monday."]],
		["Dr. Rowan left the U.S. in June. He paid $5.50 at No. 7.", ["Dr. Rowan left the U.S. in June.", "He paid $5.50 at No. 7."]],
	],
};
