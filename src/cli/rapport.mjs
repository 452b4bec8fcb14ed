#!/usr/bin/env node
// Registers the TypeScript loader, then hands over.
import { register } from "tsx/esm/api";

// Whoever reads may have seen enough: `rapport check … | head`.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
