import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extractCatalogue, poFile } from "../scenario/build/po";
import { LANGUAGES } from "../scenario/scenario";
import { problemFor } from "../i18n/problems";
import { type Command, UsageError } from "./command";
import { printProblems } from "./print-problems";
import { buildFolder, folderArgument } from "./scenario-files";
import { words } from "./words";

/** `rapport extract <folder> [--to en]`: writes the PO file, keeping what is translated. */
export const extract: Command = async (args, language) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: "string", default: "en" }, lang: { type: "string" } },
  });
  const folder = folderArgument(positionals[0], language);
  const to = LANGUAGES.find((one) => one === values.to);
  if (!to) throw new UsageError(`--to ${LANGUAGES.join("|")}`);
  const { messages, catalogues, findings } = buildFolder(folder);
  const broken = findings.filter(
    ({ file, severity }) => file === poFile(to) && severity === "error",
  );
  if (messages.length === 0 || broken.length > 0) {
    const errors = findings.filter(({ severity }) => severity === "error");
    printProblems(
      folder,
      errors.map((one) => problemFor(one, language)),
      language,
    );
    return 1;
  }
  const known = catalogues.get(to) ?? null;
  const file = join(folder, poFile(to));
  writeFileSync(file, extractCatalogue(to, messages, known));
  const all = new Set(messages.map(({ context, id }) => `${context}\u0004${id}`));
  const done = [...all].filter((one) => {
    const [context, id] = one.split("\u0004");
    return known?.find(context!, id!) !== undefined;
  });
  console.log(words(language).written(file, done.length, all.size));
  return 0;
};
