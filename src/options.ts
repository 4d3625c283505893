import { defaults, type OwnRule, type Settings, type SiteMode } from "./model/site/settings.ts";
import { sumOf } from "./model/sum.ts";
import { backupText, restore } from "./session/backup.ts";
import { messages } from "./session/messages.ts";
import { takeRules } from "./session/rules-file.ts";
import { rulesText } from "./session/rules-text.ts";
import { savedMessage } from "./session/saved-message.ts";
import { siteMeant } from "./session/site-named.ts";
import { wishedMode } from "./session/wished-mode.ts";
import { openShortcuts, readShortcuts } from "./shell/commands.ts";
import { isGranted, isGrantedEverywhere, onGranted, removeEverywhere, requestEverywhere, requestSite } from "./shell/permissions.ts";
import { openRuleCounts } from "./shell/rule-counts.ts";
import { forgetStatistics, readWeek } from "./shell/statistics.ts";
import {
	changeSettings,
	changeSite,
	changeSites,
	forgetSites,
	onStored,
	readSettings,
	readSites,
	type Saved,
	type StorageProblem,
	type StoredSettings,
	type StoredSite,
} from "./shell/storage.ts";
import { h } from "./ui/elements/h.ts";
import { icon } from "./ui/elements/icon.ts";
import { logo } from "./ui/elements/logo.ts";
import { refill } from "./ui/elements/refill.ts";
import { status } from "./ui/elements/status.ts";
import { backupSection, type Shortcut, shortcutsSection, statisticsSection } from "./ui/options/device-form.ts";
import { permissionSection } from "./ui/options/permission-form.ts";
import { type RulesTaken, rulesSection, rulesTakenSentence } from "./ui/options/rules-form.ts";
import { factsSection, generalSection, hidingSection } from "./ui/options/settings-form.ts";
import { sitesSection } from "./ui/options/sites-form.ts";
import type { MessageKey } from "./ui/words/translate.ts";

const toast = status();
const main = h("main");
/** What came of the last file with own rules; shown until this page goes. */
let taken: RulesTaken | undefined;

/** What the page shows, read anew whenever something was stored or granted. */
interface Shown {
	readonly stored: StoredSettings;
	readonly sites: ReadonlyMap<string, StoredSite>;
	/** Those of the sites that may be cleaned without a click. */
	readonly granted: ReadonlySet<string>;
	readonly everywhere: boolean;
	readonly week: Readonly<Record<string, number>>;
	readonly shortcuts: readonly Shortcut[];
}

const grantedOf = async (sites: readonly string[]): Promise<ReadonlySet<string>> => {
	const granted = await Promise.all(sites.map(isGranted));
	return new Set(sites.filter((_, at) => granted[at]));
};

/** Undefined where the storage cannot be read. */
const look = async (): Promise<Shown | undefined> => {
	const [stored, sites, everywhere, week, shortcuts] = await Promise.all([
		readSettings(),
		readSites().catch(() => undefined),
		isGrantedEverywhere(),
		readWeek(new Date()),
		readShortcuts(),
	]);
	return sites && { stored, sites, granted: await grantedOf([...sites.keys()]), everywhere, week, shortcuts };
};

const told = async (saving: Promise<Saved>, done: MessageKey = "saved", ...about: readonly string[]): Promise<void> =>
	toast.announce(messages.say(savedMessage([await saving], done), ...about));

function show({ stored, sites, granted, everywhere, week, shortcuts }: Shown): void {
	const form = {
		settings: stored.value,
		managed: stored.managed,
		change: (change: Partial<Settings>) => void told(changeSettings(change)),
	};
	refill(
		main,
		head(),
		repaired([...stored.problems, ...[...sites.values()].flatMap(({ problems }) => problems)]),
		generalSection(form, messages),
		permissionSection(everywhere, messages, {
			grant: () => void requestEverywhere(),
			revoke: () => void removeEverywhere(),
		}),
		hidingSection(form, messages),
		factsSection(form, messages),
		choicesForSites(sites, granted, stored.value.mode),
		rulesAsFile(sites),
		shortcuts.length > 0 && shortcutsSection(shortcuts, messages, () => void openShortcuts()),
		statisticsSection({ on: stored.value.statistics, locked: stored.managed.includes("statistics") }, week, messages, {
			change: (statistics) => void told(changeSettings({ statistics })),
			forget: () => void forgetStatistics().then(refresh),
		}),
		backupSection(messages, { save: () => saveAll(stored, sites), load: (text) => void load(text), reset: () => void reset(sites) }),
		h("p", { class: "hint foot" }, messages.say("privacy")),
	);
}

const head = (): HTMLElement => h("header", { class: "page-head" }, logo(), h("h1", {}, messages.say("optionsTitle")));

/** In place of all choices: what is not known can neither be saved to a file nor reset. */
const showUnreadable = (): void =>
	refill(main, head(), h("p", { class: "banner", role: "alert" }, icon("warning"), messages.say("storageUnreadable")));

/** What was stored and could not be understood. */
const repaired = (problems: readonly StorageProblem[]): HTMLElement | false =>
	problems.length > 0 &&
	h(
		"p",
		{ class: "banner", role: "alert" },
		icon("warning"),
		messages.say("settingsRepaired", problems.map(({ key, field }) => `${key} ${field}`.trim()).join(", ")),
	);

const choicesForSites = (sites: ReadonlyMap<string, StoredSite>, granted: ReadonlySet<string>, general: SiteMode): HTMLElement =>
	sitesSection(
		[...sites].map(([site, { value, managed }]) => ({
			site,
			value,
			mode: wishedMode(site, value.mode, general),
			managed,
			granted: granted.has(site),
			counts: counts.get(site),
		})),
		messages,
		{
			change: (site, value) => {
				const begins = value.mode === "clean" && sites.get(site)?.value.mode !== "clean";
				if (begins && !granted.has(site)) askFor(site);
				void told(changeSite(site, () => value));
			},
			grant: askFor,
			forget: (site) => void told(forgetSites([site]), "siteForgotten", site),
			add: addSite,
		},
	);

/** Needs the press, so it comes first. Refused, or where the browser saw no press, the row of the site offers to ask again. */
const askFor = (site: string): void => void requestSite(site).catch(() => false);

/** Cleans a site whose name was typed. Gives what to say of a name that is none. */
function addSite(name: string): string | undefined {
	const site = siteMeant(name);
	if (site === undefined) return messages.say("addSiteWrong", name);
	askFor(site);
	void told(changeSite(site, (before) => ({ ...before, mode: before.mode ?? "clean" })));
	return undefined;
}

function rulesAsFile(sites: ReadonlyMap<string, StoredSite>): HTMLElement {
	const rules = ownRules(sites);
	return rulesSection(
		sumOf(rules, ([, those]) => those.length),
		taken,
		messages,
		{
			save: () => offerFile("baca-saja-rules.txt", rulesText(new Map(rules), [messages.say("rulesRemark")])),
			load: (text) => void addRules(text, sites),
		},
	);
}

/** Sites with rules of the reader's own; not those that someone else manages. */
const ownRules = (sites: ReadonlyMap<string, StoredSite>): readonly (readonly [site: string, rules: readonly OwnRule[]])[] =>
	[...sites].flatMap(([site, { value, managed }]) => (managed || !value.rules?.length ? [] : [[site, value.rules] as const]));

async function addRules(text: string, sites: ReadonlyMap<string, StoredSite>): Promise<void> {
	// Each line of a whole backup would be refused on its own.
	if (restore(text).ok) return toast.announce(messages.say("rulesAreBackup"));
	taken = await takeRules(text, sites);
	toast.announce(rulesTakenSentence(taken, messages));
	await refresh();
}

function saveAll(stored: StoredSettings, sites: ReadonlyMap<string, StoredSite>): void {
	const text = backupText({ settings: stored.value, sites: new Map([...sites].map(([site, { value }]) => [site, value])) });
	offerFile("baca-saja.txt", text);
}

function offerFile(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: "text/plain" })) as `blob:${string}`; // what createObjectURL always gives
	h("a", { href: address, download: name }).click();
	URL.revokeObjectURL(address);
}

async function load(text: string): Promise<void> {
	const restored = restore(text);
	if (!restored.ok) return toast.announce(messages.say("backupForeign"));
	const results = [
		await changeSettings(restored.backup.settings),
		...(await changeSites(new Map([...restored.backup.sites].map(([site, value]) => [site, () => value])))).values(),
	];
	const partly = restored.wrong.length > 0;
	toast.announce(messages.say(savedMessage(results, partly ? "backupPartly" : "backupLoaded"), restored.wrong.join(", ")));
}

async function reset(sites: ReadonlyMap<string, StoredSite>): Promise<void> {
	const results = await Promise.all([changeSettings(defaults), forgetSites([...sites.keys()])]);
	toast.announce(messages.say(savedMessage(results, "resetDone")));
}

let refreshes = 0;
/** What own rules find in open pages, as they answered last. */
let counts: ReadonlyMap<string, readonly number[]> = new Map();

const refresh = async (): Promise<void> => {
	const turn = ++refreshes;
	const shown = await look();
	if (shown === undefined) return showUnreadable();
	show(shown);
	// Open pages answer when they can: nothing waits for them.
	void openRuleCounts(shown.sites).then((found) => {
		// Building everything anew under the reader's pointer for nothing could cost them a press.
		if (turn !== refreshes || JSON.stringify([...found]) === JSON.stringify([...counts])) return;
		counts = found;
		show(shown);
	});
};

document.documentElement.lang = messages.locale;
document.title = messages.say("optionsTitle");
document.body.append(main, toast.element);
onStored(() => void refresh());
onGranted(() => void refresh());
// Shortcuts are changed, and pages in which rules find something are opened, in other tabs.
document.addEventListener("visibilitychange", () => document.hidden || void refresh());
void refresh().then(() => {
	// The page was empty when the browser looked for the place its address names.
	if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
});
