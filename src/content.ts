// Data first: between the code it would part what is alike further than gzip looks back, 32 KB.
import "./lang/home.ts";
import { defaults } from "./model/site/settings.ts";
import { onFrameLoaded } from "./page/dom/frames.ts";
import { shadowRootsIn } from "./page/dom/shadow.ts";
import { contextTarget } from "./page/pick/context-target.ts";
import { lateRoots } from "./page/watch/late-roots.ts";
import { type Watch, watch } from "./page/watch/watch.ts";
import { askBackground } from "./shell/ask.ts";
import { isOrphan, takeOver, wasAsked } from "./shell/lifetime.ts";
import { serve } from "./shell/serve.ts";
import { onStored } from "./shell/storage.ts";
import { answers } from "./visit/asked/answers.ts";
import { choosing } from "./visit/asked/choosing.ts";
import { goByStored } from "./visit/asked/wish.ts";
import { readersOf } from "./visit/reader/reader-slot.ts";
import { hiddenReport } from "./visit/tidy/hidden-report.ts";
import { tidy } from "./visit/tidy/tidy.ts";

// What listens to what in one page. What is done then is in `visit`.

const signal = takeOver();
const report = hiddenReport((count, added) => void askBackground("hiddenCount", { count, added }));
const readers = readersOf(() => askBackground("loadReader", null));
// Until storage has answered, the defaults: what they hide wrongly comes back before it could be missed, what they did not hide would be seen.
const page = tidy(document, readers, () => watching, report.tell, { settings: defaults, site: {}, granted: !wasAsked() });

const stop = (): void => {
	watching.stop();
	page.stop();
};
const alive = (): boolean => {
	if (!isOrphan()) return true;
	stop();
	return false;
};
const refresh = async (): Promise<void> => {
	if (alive()) await goByStored(document, page);
};

const rightClicked = contextTarget(document);
serve(
	"extension",
	answers(window, page, {
		refresh,
		choose: choosing(document, page, readers, refresh, signal),
		rightClicked: rightClicked.latest,
	}),
	signal,
);

const loaded = (): void => {
	if (!document.hidden) page.look("soon");
	lateRoots(document, (roots) => {
		const fresh = roots.filter(watching.include);
		if (fresh[0]) page.arrived(fresh.map(({ host }) => host));
	});
};
const frameLoaded = (frame: HTMLIFrameElement): void => {
	// Null where the frame is of another site.
	if (frame.contentDocument) watching.include(frame.contentDocument);
	if (!document.hidden) page.arrived([frame]);
};
const watching: Watch = watch(document, window, {
	arrived: (nodes) => {
		for (const root of shadowRootsIn(nodes)) watching.include(root);
		page.arrived(nodes);
	},
	stripped: page.stripped,
	takenOut: page.takenOut,
	concealed: page.concealed,
	navigated: () => {
		report.renew();
		page.situate({ override: undefined });
		page.navigated();
	},
	resumed: () => {
		report.forgotten(); // The badge of a tab that went and came back is gone.
		page.look("now");
	},
	listen: (until) => {
		rightClicked.listen(until);
		document.addEventListener("DOMContentLoaded", () => document.hidden || page.look("now"), { signal: until });
		window.addEventListener("load", loaded, { signal: until });
		onFrameLoaded(document, frameLoaded, until);
		// Firefox 153 tells a page in its back/forward cache of no change of storage, then or later.
		window.addEventListener("pageshow", ({ persisted }) => persisted && void refresh(), { signal: until });
	},
	alive,
});
signal.addEventListener("abort", stop);
onStored(() => void refresh(), signal);
void refresh();
if (!document.hidden) page.look("now");
