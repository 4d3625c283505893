// What `tools/train-names.mjs` shares with the tagger; nothing at run time imports this.
export { features } from "./features.ts";
export { labels, mayFollow, spans } from "./labels.ts";
export { lexicon } from "./lexicon.ts";
export { digits, hashBits, nameModel } from "./model.ts";
export { tagger } from "./tagger.ts";
export { sentences } from "./tokens.ts";
