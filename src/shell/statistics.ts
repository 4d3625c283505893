import { isRecord } from "../model/record.ts";
import { siteName } from "../model/site/host.ts";
import { browser } from "./browser.ts";
import { inTurn } from "./in-turn.ts";

/** What was hidden, by week and site, kept on this device only and only if the reader wants it (off by default). */

/** Blocks hidden in one week, by site. */
export type Week = Readonly<Record<string, number>>;

/** Weeks kept; older ones are forgotten when a new one begins. */
const weeksKept = 8;

const prefix = "hidden:";

/** The day a week began, Monday, local time: `2026-11-23`. */
const weekOf = (now: Date): string => {
	const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));
	const two = (number: number): string => String(number).padStart(2, "0");
	return `${monday.getFullYear()}-${two(monday.getMonth() + 1)}-${two(monday.getDate())}`;
};

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value > 0;

const weekFrom = (raw: unknown): Week =>
	Object.fromEntries(Object.entries(isRecord(raw) ? raw : {}).flatMap(([site, value]) => (isCount(value) ? [[site, value]] : [])));

/** The week `now` lies in. */
export const readWeek = async (now: Date): Promise<Week> => {
	const key = prefix + weekOf(now);
	return weekFrom((await browser.storage.local.get(key))[key]);
};

/** Adds to the week `now` lies in. */
export const addToWeek = (hostname: string, added: number, now: Date): Promise<void> =>
	inTurn(async () => {
		const key = prefix + weekOf(now);
		const site = siteName(hostname);
		const week = await readWeek(now);
		await browser.storage.local.set({ [key]: { ...week, [site]: (week[site] ?? 0) + added } });
		if (Object.keys(week).length > 0) return;
		await browser.storage.local.remove((await weekKeys()).toSorted().slice(0, -weeksKept));
	});

/** Forgets every week. */
export const forgetStatistics = (): Promise<void> => inTurn(async () => browser.storage.local.remove(await weekKeys()));

const weekKeys = async (): Promise<string[]> => Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(prefix));
