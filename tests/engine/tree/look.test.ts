import { expect, test } from "vitest";
import { unnumbered } from "../../../src/engine/tree/look.ts";

test.each([
	["isi-teks", "isi-teks"],
	["elementor-section elementor-element-4f1 atas", "elementor-section atas"],
	["baris baris-3", "baris"],
	["css-1x7q", "css-1x7q"],
	["", ""],
])("what numbers an element among its like is no part of its look: %j", (name, look) => expect(unnumbered(name)).toBe(look));
