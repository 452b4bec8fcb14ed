import { walkProgram } from "../program";
import type { CompiledInk } from "./compile-ink";

/** A tag as written, with where it stands. */
export interface WrittenTag {
  text: string;
  fixed: boolean;
  file: string;
  line: number | null;
}

/** A run of words, with where it stands. */
export interface WrittenText {
  text: string;
  file: string;
  line: number | null;
}

/** What stands on one line of output, as far as the program tells before it runs; its text is the first run of words, empty for a line of tags alone. */
export interface OutlineLine extends WrittenText {
  tags: WrittenTag[];
  /** The first line of a choice's content, where what follows `]` lands. */
  afterChoice: boolean;
}

export interface OutlineChoice {
  path: string;
  label: string | null;
  /** Path of the content that follows it. */
  file: string;
  line: number | null;
  tags: WrittenTag[];
  /** Those of its tags that Ink repeats on the first line after it. */
  startTags: WrittenTag[];
}

/** Something in the logic, with its neighbours, for the rules about what a story may ask and compare. */
export interface OutlineLogic {
  item: unknown;
  siblings: readonly unknown[];
  index: number;
  file: string;
  line: number | null;
  path: string;
}

export interface Outline {
  lines: OutlineLine[];
  choices: OutlineChoice[];
  choiceTexts: WrittenText[];
  logic: OutlineLogic[];
}

const CHOICE_CONTENT = /(^|\.)c-\d+$/;

/** Lists what a compiled program holds, with source lines. */
export function outlineOf(ink: CompiledInk): Outline {
  const outline: Outline = { lines: [], choices: [], choiceTexts: [], logic: [] };
  const started = new Set<string>();
  const withStart = new Map<string, OutlineChoice>();
  let line: OutlineLine | null = null;
  let choiceTags: WrittenTag[] = [];
  const open = (path: string): OutlineLine => {
    if (line) return line;
    const container = path.slice(0, Math.max(0, path.lastIndexOf(".")));
    const afterChoice = CHOICE_CONTENT.test(container) && !started.has(container);
    const { file, line: number } = ink.locate(path);
    return (line = { file, line: number, text: "", tags: [], afterChoice });
  };
  walkProgram(ink.program, {
    text(run) {
      const text = (run.siblings[run.index] as string).slice(1);
      if (run.place !== "line") {
        const { file, line: number } = ink.locate(run.path);
        outline.choiceTexts.push({ text, file, line: number });
        return;
      }
      if (!text.trim()) return;
      const current = open(run.path);
      if (!current.text) Object.assign(current, { text, line: ink.locate(run.path).line });
    },
    tag({ text, fixed, path, place }) {
      const { file, line: number } = ink.locate(path);
      const tag = { text: text.trim(), fixed, file, line: number };
      if (place === "choice") choiceTags.push(tag);
      else if (place === "start")
        withStart.get(path.slice(0, path.lastIndexOf(".s.")))?.startTags.push(tag);
      else open(path).tags.push(tag);
    },
    lineEnd(container) {
      if (line) outline.lines.push(line);
      line = null;
      started.add(container);
    },
    choice(point) {
      const place = ink.locate(point.path);
      const choice = {
        path: place.path,
        label: ink.labels.get(place.path) ?? null,
        file: place.file,
        line: place.line,
        tags: choiceTags,
        startTags: [],
      };
      choiceTags = [];
      if (point.startContent) withStart.set(point.container, choice);
      outline.choices.push(choice);
    },
    logic(item, { path, siblings, index }) {
      const { file, line: number } = ink.locate(path);
      outline.logic.push({ item, siblings, index, file, line: number, path });
    },
  });
  return outline;
}
