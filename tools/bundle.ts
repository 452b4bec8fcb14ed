import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

/** A source of the game as one script that a page or a worker can run; its exports stand under `name`. */
export async function bundled(source: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../${source}`, import.meta.url));
  const made = (await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name } },
  })) as Rolldown.RolldownOutput[];
  return made[0]!.output[0].code;
}
