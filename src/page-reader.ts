import { matcher } from "./ready/matcher.ts";
import { pick } from "./visit/picking.ts";
import { offerReader } from "./visit/reader-slot.ts";
import { see } from "./visit/reading.ts";

// The second stage of the content script: the engine with all its words and weights, and the picker. It comes into a page only when that is an
// article, or when the reader asks.
offerReader({ see, words: matcher, pick });
