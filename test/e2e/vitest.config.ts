import { defineConfig } from "vitest/config";

/** Plays the built game in Chromium. Needs `dist`: `npm test` builds it first, `npm run build` too. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["*.e2e.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Each file has a browser of its own.
    maxWorkers: 2,
    retry: 0,
  },
});
