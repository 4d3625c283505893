import { matcher } from "./matcher.ts";
import { offerReader } from "./reader-slot.ts";
import { see } from "./reading.ts";

// The second stage of the content script: the engine with all its words and weights. It comes into a page only when that is an article.
offerReader({ see, words: matcher });
