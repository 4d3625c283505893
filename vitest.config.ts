import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		// The largest pages take jsdom seconds on a slow core.
		testTimeout: 30_000,
	},
});
