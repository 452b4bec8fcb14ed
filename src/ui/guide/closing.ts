import { dealReports } from "../../analysis/debrief/deal";
import { innerAfter } from "../../analysis/debrief/inner";
import { readsIn } from "../../analysis/reads";
import { type Region, regionAt } from "../../mind/regions";
import { optionsOf } from "../../negotiation/space";
import type { Closeness } from "../../playthrough/closeness";
import type { RecordedLine } from "../../playthrough/record";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";

/** What the guide looks back on. */
export interface Closing {
  note:
    | { code: "used" | "unused"; quote: string }
    /** Nothing that told a fact was marked: the line that did. */
    | { code: "passed"; quote: string; noted: number }
    | null;
  read: {
    quote: string;
    truth: Region;
    answer: Region | null;
    /** Null without an answer. */
    closeness: Closeness | null;
    inner: string;
  } | null;
  table: {
    /** The options agreed, in words, and what they are worth to each, 0..100; null without a deal. */
    deal: { terms: readonly string[]; ours: number; theirs: number } | null;
    /** A package that leaves nobody worse off, and what it adds for each. */
    better: { terms: readonly string[]; ours: number; theirs: number } | null;
  } | null;
}

export function closingOf(scenario: Scenario, review: Pick<Review, "view" | "record">): Closing {
  return {
    note: noteIn(scenario, review),
    read: readIn(review),
    table: tableIn(scenario, review),
  };
}

const tells = (line: RecordedLine) => line.shown !== null && line.reveals.length > 0;

function noteIn({ choices }: Scenario, { view, record }: Pick<Review, "view" | "record">) {
  const noted = view.lines.filter((line) => line.noted).length;
  const [first] = view.notebook;
  if (!first) {
    const line = record.turns.flatMap(({ lines }) => lines).find(tells);
    return line ? { code: "passed" as const, quote: line.text, noted } : null;
  }
  const needed = new Map(Object.values(choices).map(({ id, needs }) => [id, needs]));
  const used = new Set(record.turns.flatMap(({ choice }) => needed.get(choice?.id ?? "") ?? []));
  const entry = view.notebook.find(({ fact }) => used.has(fact));
  const { line } = entry ?? first;
  return { code: entry ? ("used" as const) : ("unused" as const), quote: view.lines[line]!.text };
}

function readIn({ view, record }: Pick<Review, "view" | "record">): Closing["read"] {
  const [read] = readsIn(record);
  if (!read) return null;
  const turn = record.turns.find(({ turn: n }) => n === read.turn)!;
  return {
    quote: view.lines[read.line]!.text,
    truth: regionAt(read.truth),
    answer: read.answer && regionAt(read.answer),
    closeness: read.miss && read.miss.closeness,
    inner: innerAfter(turn, read.line)?.text ?? "",
  };
}

function tableIn(scenario: Scenario, { view, record }: Pick<Review, "view" | "record">) {
  const [report] = dealReports(record);
  if (!report) return null;
  const { space, deal, measures, better } = report;
  const percent = (worth: number) => Math.floor((100 * worth) / space.scale);
  const { issues } = scenario.texts[view.language] ?? scenario.texts[scenario.language]!;
  const termsOf = (index: number) =>
    optionsOf(space, index).map(
      (option, issue) => issues[space.issues[issue]!.id]!.options[option]!,
    );
  return {
    deal: deal === null ? null : { terms: termsOf(deal), ...worthOf(measures, percent) },
    better: better && { terms: termsOf(better.package), ...worthOf(better.gain, percent) },
  };
}

const worthOf = (worth: { ours: number; theirs: number }, percent: (n: number) => number) => ({
  ours: percent(worth.ours),
  theirs: percent(worth.theirs),
});
