// Data first: between the code it would part what is alike further than gzip looks back, 32 KB.
import "./lang/index.ts";
import "./engine/prose/settle.weights.ts";
import "./engine/prose/weigh.weights.ts";
import { matcher } from "./ready/matcher.ts";
import { readLive } from "./visit/reader/live-reading.ts";
import { pick } from "./visit/reader/picking.ts";
import { inPlace } from "./visit/reader/placing.ts";
import { offerReader } from "./visit/reader/reader-slot.ts";

// The second stage of the content script: the engine with all its words and weights, and the picker. It comes into a page only when that is an
// article, or when the reader asks.
offerReader({ readLive, inPlace, words: matcher, pick });
