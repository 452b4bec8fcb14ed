import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Command, UsageError } from "./command";
import { folderArgument } from "./scenario-files";
import { words } from "./words";

const ROOT = join(import.meta.dirname, "..", "..");

/** `rapport dev <folder> [--port N] [--host]`: the game with that folder on its shelf, following every save. */
export const dev: Command = async (args, language) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: "string", default: "5173" },
      host: { type: "boolean", default: false },
      lang: { type: "string" },
    },
  });
  const say = words(language).dev;
  const folder = folderArgument(positionals[0], language);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(say.badPort);
  // vite.config.ts puts it on the shelf.
  process.env["RAPPORT_FOLDER"] = folder;
  // A future version wants its config written differently, and lists every place.
  process.env["VITE_CONFIG_NATIVE_IGNORE_WARNING"] = "true";
  const { createServer } = await import("vite");
  const server = await createServer({
    root: ROOT,
    configFile: join(ROOT, "vite.config.ts"),
    configLoader: "runner",
    server: { port, host: values.host },
  });
  try {
    await server.listen();
  } catch (error) {
    console.error(say.busy(error instanceof Error ? error.message : String(error)));
    await server.close();
    return 1;
  }
  server.printUrls();
  console.log(say.ready(folder));
  await new Promise<void>((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  await server.close();
  return 0;
};
