/** What the fits of the prose weights ask of the engine. */
export { toText } from "../../src/engine/article/plain-text.ts";
export * from "../../src/engine/prose/context.ts";
export { features } from "../../src/engine/prose/features.ts";
export { observe } from "../../src/engine/prose/observe.ts";
export * from "../../src/engine/prose/scene.ts";
export { judge, readPage } from "../../src/engine/read.ts";
export { words } from "../../src/engine/text/words.ts";
export { readingPacks } from "../../src/lang/index.ts";
export { defaults, hiddenLabels } from "../../src/model/site/settings.ts";
export { markupEye } from "../../src/page/survey/eye.ts";
export { surveyNear } from "../../src/page/survey/parts.ts";
