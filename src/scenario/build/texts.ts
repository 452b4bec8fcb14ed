import { type Place, textRuns } from "../program";
import type { InkJson, ScenarioTexts } from "../scenario";
import { prefixOf } from "../speech";
import { knotOf } from "./check-choices";
import type { CompiledInk } from "./compile-ink";
import type { Manifest } from "./manifest-schema";
import { MANIFEST_FILE, type ManifestSource } from "./manifest";

/** One text to translate, and where it stands. */
export interface Message {
  /** Knot path, or `scenario` for the manifest. */
  context: string;
  id: string;
  file: string;
  line: number | null;
  /** Who says it, or which field it is. */
  comment: string;
}

export const MANIFEST_CONTEXT = "scenario";

/** Looks a text up; gives back the source where there is no translation. */
export type Translate = (context: string, id: string) => string;

export const untranslated: Translate = (_context, id) => id;

/** The prefix that says who speaks; on the text of a choice only the player does. */
function speakerAt(text: string, place: Place): ReturnType<typeof prefixOf> {
  const prefix = prefixOf(text);
  return place === "choice" && prefix?.name !== "me" ? null : prefix;
}

/** Who speaks each run, `""` where the run names nobody: what a result may depend on, though it stands in a text. */
export function speakersOf(program: InkJson): string[] {
  return textRuns(program).map(({ siblings, index, place }) => {
    const speaker = speakerAt((siblings[index] as string).slice(1), place);
    return speaker && place !== "choice" ? speaker.name + (speaker.inner ? " thinks" : "") : "";
  });
}

/** A run split into what a translator sees and what stays: edge blanks and the speaker's prefix. */
function splitRun(text: string, place: Place): { before: string; words: string; after: string } {
  const prefix = speakerAt(text, place)?.length ?? 0;
  const rest = text.slice(prefix);
  const words = rest.trim();
  const blank = rest.length - rest.trimStart().length;
  return {
    before: text.slice(0, prefix + blank),
    words,
    after: rest.slice(blank + words.length),
  };
}

/** All that can be translated: the story's runs in reading order, then the manifest's texts. */
export function messagesOf(ink: CompiledInk, source: ManifestSource): Message[] {
  const messages: Message[] = [];
  for (const run of textRuns(ink.program)) {
    const text = (run.siblings[run.index] as string).slice(1);
    const { words } = splitRun(text, run.place);
    if (!words) continue;
    const { file, line } = ink.locate(run.path);
    const speaker = run.place === "line" ? speakerAt(text, run.place) : null;
    const comment = speaker
      ? speaker.name + (speaker.inner ? " thinks" : "")
      : run.place === "line"
        ? ""
        : "choice";
    messages.push({ context: contextOf(run.path), id: words, file, line, comment });
  }
  for (const { path, text } of manifestTexts(source.manifest))
    messages.push({
      context: MANIFEST_CONTEXT,
      id: text,
      file: MANIFEST_FILE,
      line: source.lineOf(path),
      comment: path.join("."),
    });
  return messages;
}

const contextOf = (path: string) => knotOf(path) || "-";

/** The texts of a scenario in one language. */
export function textsIn(program: InkJson, manifest: Manifest, translate: Translate): ScenarioTexts {
  const runs = textRuns(program).map((run) => {
    const text = (run.siblings[run.index] as string).slice(1);
    const { before, words, after } = splitRun(text, run.place);
    return words ? before + translate(contextOf(run.path), words) + after : text;
  });
  return { runs, ...manifestTextsIn(manifest, (text) => translate(MANIFEST_CONTEXT, text)) };
}

function manifestTextsIn(
  manifest: Manifest,
  say: (text: string) => string,
): Omit<ScenarioTexts, "runs"> {
  const { you } = manifest;
  return {
    title: say(manifest.title),
    blurb: say(manifest.blurb),
    you: {
      name: say(you.name),
      role: say(you.role),
      firm: say(you.firm),
      story: say(you.story),
      goal: say(you.goal),
      walkAway: say(you.walkAway),
      knows: you.knows.map(say),
    },
    cast: mapValues(manifest.cast, ({ name, role, firm, about }) => ({
      name: say(name),
      role: say(role),
      firm: say(firm),
      about: about.map(({ label, text }) => ({ label: say(label), text: say(text) })),
    })),
    facts: mapValues(manifest.facts, ({ question, text }) => ({
      question: say(question),
      text: say(text),
    })),
    promises: mapValues(manifest.promises, ({ text }) => say(text)),
    endings: mapValues(manifest.endings, ({ title, text }) => ({
      title: say(title),
      text: say(text),
    })),
    survey: mapValues(manifest.survey, say),
    issues: mapValues(manifest.table?.issues ?? {}, ({ label, options }) => ({
      label: say(label),
      options: options.map(({ is }) => say(is)),
    })),
    coach: mapValues(manifest.coach, say),
    words: mapValues(manifest.words, say),
  };
}

/** Every text of the manifest with its place in the file, in the order of {@link manifestTextsIn}. */
function manifestTexts(manifest: Manifest): { path: string[]; text: string }[] {
  const found: { path: string[]; text: string }[] = [];
  const seen = new Set<string>();
  const wanted: string[] = [];
  manifestTextsIn(manifest, (text) => (wanted.push(text), text));
  const places = new Map<string, string[]>();
  collectPlaces(manifest, [], places);
  for (const text of wanted) {
    if (seen.has(text)) continue;
    seen.add(text);
    found.push({ path: places.get(text) ?? [], text });
  }
  return found;
}

function collectPlaces(value: unknown, path: string[], places: Map<string, string[]>): void {
  if (typeof value === "string") {
    if (!places.has(value)) places.set(value, path);
  } else if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) collectPlaces(child, [...path, key], places);
}

const mapValues = <K extends string, A, B>(record: Readonly<Record<K, A>>, map: (value: A) => B) =>
  Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<
    K,
    B
  >;
