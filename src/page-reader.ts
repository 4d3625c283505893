import { matcher } from "./ready/matcher.ts";
import { offerReader } from "./visit/reader-slot.ts";
import { see } from "./visit/reading.ts";

// The second stage of the content script: the engine with all its words and weights. It comes into a page only when that is an article.
offerReader({ see, words: matcher });
