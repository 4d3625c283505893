import { channelRule } from "./channels.ts";
import { hashtagRule } from "./hashtags.ts";
import { headlineLinkRule } from "./headline-link.ts";
import { hintRule } from "./hints.ts";
import { namedRule } from "./named.ts";
import { phraseRule } from "./phrases.ts";
import { rightsRule } from "./rights.ts";
import type { Rule } from "./rule.ts";
import { tagRule } from "./tags.ts";

/** All rules that name clutter, in the order their reasons are listed. What follows a label is found by `sections.ts`, once every block has been heard. */
export const rules: readonly Rule[] = [namedRule, phraseRule, hintRule, headlineLinkRule, channelRule, rightsRule, hashtagRule, tagRule];
