import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { command, ROOT, runNode, VITE_ENV } from "./run.mjs";
import { during, Failure } from "./say.mjs";

/** What `dist/` is made of. */
const SOURCES = ["index.html", "vite.config.ts", "tsconfig.json", "package-lock.json"].concat(
  ["src", "scenes", "stories", "guide", "assets", "tools"], // tools: vite.config.ts may import from there
);

/** Changes whenever a source was edited, added, removed or renamed. */
export function fingerprint(root, sources = SOURCES) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    else for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
  };
  sources.forEach(visit);
  return hash.digest("hex");
}

/** Notes sources and product of the last build by this tool; a build by hand makes the product differ. */
const NOTE = join(ROOT, ".cache", "build");

function noteOf(sources) {
  const product = statSync(join(ROOT, "dist", "index.html"), { throwIfNoEntry: false });
  return product ? `${sources} ${product.mtimeMs}` : null;
}

function lastNote() {
  try {
    return readFileSync(NOTE, "utf8");
  } catch {
    return "";
  }
}

/** Builds `dist/`, unless it is up to date. */
export async function build({ anew = false, logLevel = "error" } = {}) {
  const sources = fingerprint(ROOT); // taken first: what is edited meanwhile is built next time
  if (!anew && noteOf(sources) === lastNote()) return;
  await during("正在构建", "Building", async () => {
    const { code, output } = await runNode([command("vite"), "build", "--logLevel", logLevel], {
      quiet: true,
      env: { ...VITE_ENV, NODE_ENV: "production" },
    });
    if (code !== 0) {
      throw new Failure("构建失败，原因见上。", "The build failed, for the reason above.", output);
    }
    if (output.trim()) console.error(output.trim());
  });
  mkdirSync(dirname(NOTE), { recursive: true });
  writeFileSync(NOTE, noteOf(sources) ?? "");
}
