/** What `tools/train-sentences.mjs` needs of the engine, in one bundle. */
export { fromText } from "../../article/from-text.ts";
export { passages } from "../passages.ts";
export { vocabulary } from "../vocabulary.ts";
export { candidates } from "./features.ts";
