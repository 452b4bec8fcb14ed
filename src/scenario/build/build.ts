import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Persona } from "../../mind/mind";
import { type Finding, finding, hasErrors } from "../findings";
import { numberRuns } from "../program";
import {
  type CastMember,
  type Language,
  LANGUAGES,
  type Scenario,
  SCENARIO_FORMAT,
  type ScenarioTexts,
  type Table,
  type Variant,
} from "../scenario";
import { TABLE_WORDS } from "../table-words";
import type { Whereabouts } from "../whereabouts";
import { liesIn, readChoices } from "./check-choices";
import { checkLines } from "./check-lines";
import { checkLogic } from "./check-logic";
import { checkReferences } from "./check-references";
import { checkTable, checkWords } from "./check-table";
import { checkSource } from "./check-source";
import { type CompiledInk, compileInk, STORY_FILE } from "./compile-ink";
import { decodeFiles, type ScenarioFiles } from "./files";
import { checkManifest, MANIFEST_FILE, type ManifestSource, parseManifest } from "./manifest";
import type { Manifest } from "./manifest-schema";
import { outlineOf } from "./outline";
import {
  type Catalogue,
  checkCatalogue,
  compareCatalogue,
  parseCatalogue,
  poFile,
  translateBy,
} from "./po";
import { type Message, messagesOf, speakersOf, textsIn, untranslated } from "./texts";

export interface BuildResult {
  /** null when a finding is an error. */
  scenario: Scenario | null;
  findings: Finding[];
  /** All that can be translated; empty when the story does not compile. */
  messages: Message[];
  catalogues: ReadonlyMap<Language, Catalogue>;
  /** null when the story does not compile. */
  where: Whereabouts | null;
}

/**
 * Makes a checked scenario of a folder's files (names without the folder). Everything wrong comes back
 * as findings; nothing is thrown at an author.
 */
export function buildScenario(id: string, raw: ScenarioFiles): BuildResult {
  const { files, findings } = decodeFiles(raw);
  const failed = (): BuildResult => ({
    scenario: null,
    findings,
    messages: [],
    catalogues: new Map(),
    where: null,
  });
  for (const name of [MANIFEST_FILE, STORY_FILE])
    if (!Object.hasOwn(raw, name)) findings.push(finding("file-missing", name, null, { name }));
  if (hasErrors(findings)) return failed();

  const parsed = parseManifest(files[MANIFEST_FILE]!);
  findings.push(...parsed.findings);
  const cast = Object.keys(parsed.source?.manifest.cast ?? {});
  for (const [name, source] of Object.entries(files))
    if (name.endsWith(".ink")) findings.push(...checkSource(name, source, cast));
  if (!parsed.source || hasErrors(findings)) return failed();
  const { source } = parsed;
  findings.push(...checkRules(source));

  const ink = compileInk(files, cast);
  findings.push(...ink.findings);
  if (!ink.compiled) return failed();
  return assemble(id, files, source, ink.compiled, findings);
}

function assemble(
  id: string,
  files: Readonly<Record<string, string>>,
  source: ManifestSource,
  ink: CompiledInk,
  findings: Finding[],
): BuildResult {
  const { manifest } = source;
  const outline = outlineOf(ink);
  const read = readChoices(outline, manifest);
  findings.push(
    ...read.findings,
    ...checkLines(outline, manifest, liesIn(read.choices)),
    ...checkLogic(outline, manifest),
  );
  const messages = messagesOf(ink, source);
  const { texts, catalogues, findings: poFindings } = translated(files, ink, manifest, messages);
  findings.push(...poFindings);
  if (manifest.table && !Object.values(read.choices).some(({ table }) => table))
    findings.push(finding("table-never-opened", MANIFEST_FILE, source.lineOf(["table"])));
  const variants = readVariants(source, findings);
  const where: Whereabouts = { locate: (path) => ink.locate(path), lineOf: source.lineOf };
  if (hasErrors(findings)) return { scenario: null, findings, messages, catalogues, where };
  const program = structuredClone(ink.program);
  numberRuns(program);
  const rules = {
    cast: castOf(manifest),
    lead: manifest.table?.with ?? Object.keys(manifest.cast)[0]!,
    facts: mapValues(manifest.facts, ({ who, depth, matters, shows }) => ({
      who,
      depth,
      matters,
      shows,
    })),
    promises: mapValues(manifest.promises, ({ due }) => ({ due })),
    endings: mapValues(manifest.endings, ({ good }) => ({ good })),
    table: tableOf(manifest),
    weights: manifest.weights,
    variants,
    program,
    choices: read.choices,
  };
  const { level, minutes, trains, language } = manifest;
  const scenario: Scenario = {
    format: SCENARIO_FORMAT,
    id,
    version: versionOf({ ...rules, speakers: speakersOf(ink.program) }),
    language,
    languages: LANGUAGES.filter((one) => texts[one]),
    level,
    minutes,
    trains,
    ...rules,
    texts,
  };
  return { scenario, findings, messages, catalogues, where };
}

function translated(
  files: Readonly<Record<string, string>>,
  ink: CompiledInk,
  manifest: Manifest,
  messages: readonly Message[],
) {
  const texts: Partial<Record<Language, ScenarioTexts>> = {
    [manifest.language]: spoken(manifest.language, textsIn(ink.program, manifest, untranslated)),
  };
  const catalogues = new Map<Language, Catalogue>();
  const findings: Finding[] = [];
  for (const language of LANGUAGES) {
    const file = poFile(language);
    const text = files[file];
    if (text === undefined) continue;
    if (language === manifest.language) {
      findings.push(finding("po-wrong-language", file, null, { language }));
      continue;
    }
    const parsed = parseCatalogue(file, text);
    findings.push(...parsed.findings);
    if (!parsed.catalogue) continue;
    findings.push(
      ...checkCatalogue(file, text, parsed.catalogue, Object.keys(manifest.cast)),
      ...compareCatalogue(file, text, parsed.catalogue, messages),
    );
    catalogues.set(language, parsed.catalogue);
    const translate = translateBy(parsed.catalogue);
    texts[language] = spoken(language, textsIn(ink.program, manifest, translate));
  }
  return { texts, catalogues, findings };
}

/** Texts with what is said at the table where the author has no words of their own. */
function spoken(language: Language, texts: ScenarioTexts): ScenarioTexts {
  const own = texts.words;
  const defaults = Object.entries(TABLE_WORDS[language]).filter(
    ([code]) => !Object.hasOwn(own, code.replace(/\.\d+$/, "")),
  );
  return { ...texts, words: { ...Object.fromEntries(defaults), ...own } };
}

/** What a result depends on, and nothing that a mended typo or a translation changes. */
function versionOf(
  rules: Pick<Scenario, "program" | "choices"> & { speakers: readonly string[] },
): string {
  const choices = mapValues(rules.choices, (choice) => ({ ...choice, file: "", line: 0 }));
  const data = utf8ToBytes(JSON.stringify({ ...rules, choices }));
  return bytesToHex(sha256(data)).slice(0, 12);
}

function castOf(manifest: Manifest): Record<string, CastMember> {
  return mapValues(manifest.cast, ({ figure, temperament, trust, influence }) => ({
    figure,
    influence,
    persona: {
      ...temperament,
      trust: { ...trust, brand: Math.trunc((trust.brand + 2) / 5) },
    } satisfies Persona,
  }));
}

function tableOf(manifest: Manifest): Table | null {
  const { table } = manifest;
  if (!table) return null;
  const issues = Object.entries(table.issues).map(([id, { options }]) => ({
    id,
    options: options.map(({ value, ours, theirs }) => ({ value, ours, theirs })),
  }));
  return { with: table.with, issues, weights: table.weights, walkAway: table.walkAway };
}

/** Rules across the manifest. */
const checkRules = (source: ManifestSource): Finding[] => [
  ...checkReferences(source),
  ...checkTable(source),
  ...checkWords(source),
];

/** Each variant is the manifest with its overlay; without any there is one, named `default`. */
function readVariants(source: ManifestSource, findings: Finding[]): Variant[] {
  const overlays = Object.entries(source.manifest.variants);
  if (overlays.length === 0) overlays.push(["default", {}]);
  // A manifest that is wrong in itself would be wrong once more in every variant.
  const sound = !hasErrors(findings);
  return overlays.map(([id, overlay]) => {
    const laid = overlaid(source.raw, overlay);
    const lineOf: ManifestSource["lineOf"] = (path) => source.lineOf(["variants", id, ...path]);
    const checked = checkManifest(laid, lineOf);
    if (sound) findings.push(...checked.findings);
    if (sound && checked.manifest)
      findings.push(...checkRules({ manifest: checked.manifest, raw: laid, lineOf }));
    const manifest = checked.manifest ?? source.manifest;
    return { id, cast: castOf(manifest), table: tableOf(manifest) };
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function overlaid(base: unknown, overlay: unknown): unknown {
  if (!isRecord(base) || !isRecord(overlay)) return overlay;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(overlay)) merged[key] = overlaid(base[key], value);
  return merged;
}

const mapValues = <A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A) => B,
): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
