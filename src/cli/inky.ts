import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { RAPPORT_INK, rapportInk } from "../scenario/build/rapport-ink";
import { parseManifest } from "../scenario/build/manifest";
import { decodeFiles } from "../scenario/build/files";
import { problemFor } from "../i18n/problems";
import { type Command } from "./command";
import { printProblems } from "./print-problems";
import { folderArgument, readScenarioFolder } from "./scenario-files";
import { words } from "./words";

/** `rapport inky <folder>`: writes rapport.ink, so that Inky can run a draft that says `INCLUDE rapport.ink`. */
export const inky: Command = async (args, language) => {
  const { positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: "string" } },
  });
  const folder = folderArgument(positionals[0], language);
  const { files } = decodeFiles(readScenarioFolder(folder));
  const { source, findings } = parseManifest(files["scenario.yaml"] ?? "");
  if (!source) {
    printProblems(
      folder,
      findings.map((one) => problemFor(one, language)),
      language,
    );
    return 1;
  }
  const file = join(folder, RAPPORT_INK);
  writeFileSync(file, rapportInk(Object.keys(source.manifest.cast)));
  console.log(words(language).inky(file));
  return 0;
};
