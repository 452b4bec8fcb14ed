import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { inBrowserPlugin } from "./tools/in-browser-plugin";
import { scenariosPlugin } from "./tools/scenarios-plugin";

export default defineConfig({
  // Relative addresses: the built game works from any folder of any host.
  base: "./",
  publicDir: "assets",
  // A folder anywhere can stand on the shelf as well: see src/cli/dev.ts.
  plugins: [
    react(),
    inBrowserPlugin(),
    scenariosPlugin("stories", "guide/tea-boxes", process.env["RAPPORT_FOLDER"]),
  ],
  worker: { format: "es", plugins: () => [inBrowserPlugin()] },
  optimizeDeps: {
    // Taken apart by our own plugin, also in development.
    exclude: ["gettext-parser"],
    // Of the workshop: found only when something is opened, they would reload the page just then.
    include: [
      "gettext-parser > content-type",
      "@noble/hashes/sha2.js",
      "@noble/hashes/utils.js",
      "fflate",
      "inkjs/full",
      "yaml",
      "zod",
    ],
  },
  build: {
    target: "es2022",
    // Font slices stay files, so that a page loads only the slices it shows.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**"],
    // For a machine that is busy with something else as well; a hang still ends.
    testTimeout: 30_000,
  },
});
