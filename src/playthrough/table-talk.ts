import type { Answer, Say } from "../negotiation/answer";
import type { TableMove } from "../negotiation/moves";
import { optionsOf } from "../negotiation/space";
import { fillWords, wordsFor } from "../scenario/table-words";
import type { OpenTable } from "./at-table";
import type { Session } from "./session";

/** What the player says with a move. */
export function ownWords(session: Session, open: OpenTable, move: TableMove): string {
  const { issues } = open.terms;
  if ("offer" in move)
    return spoken(session, open, "me-offer", { package: labelsOf(session, open, move.offer) });
  if ("offers" in move) {
    const packages = move.offers.map((one, at) => `${at + 1}. ${labelsOf(session, open, one)}`);
    return spoken(session, open, "me-offers", {
      packages: packages.join(between(session, "；", "; ")),
    });
  }
  if ("ask" in move) {
    const issue = issues.find(({ id }) => id === move.ask)!;
    return spoken(session, open, "me-ask", { issue: session.texts.issues[issue.id]!.label });
  }
  if ("accept" in move) return spoken(session, open, "me-accept", {});
  return spoken(session, open, "leave" in move ? "me-leave" : "me-walk", {});
}

/** What the client says in answer. */
export function clientWords(session: Session, open: OpenTable, answer: Answer): string {
  const offered = answer.package === null ? null : optionsOf(open.table.space, answer.package);
  const of: Record<string, string> = offered ? { package: labelsOf(session, open, offered) } : {};
  const sentences = answer.says.map((one) =>
    spoken(session, open, one.code, { ...of, ...valuesOf(session, one) }),
  );
  return sentences.join(between(session, "", " "));
}

function spoken(
  { texts }: Session,
  open: OpenTable,
  code: string,
  values: Readonly<Record<string, string>>,
): string {
  const time = open.spoken.get(code) ?? 0;
  open.spoken.set(code, time + 1);
  return fillWords(wordsFor(texts.words, code, time), values);
}

function valuesOf({ texts }: Session, { issue, option, rank, which }: Say) {
  const values: Record<string, string> = {};
  if (issue !== undefined) {
    const { label, options } = texts.issues[issue]!;
    values["issue"] = label;
    if (option !== undefined) values["option"] = options[option]!;
  }
  if (rank !== undefined) values["rank"] = String(rank);
  if (which !== undefined) values["which"] = String(which + 1);
  return values;
}

function labelsOf(session: Session, { terms }: OpenTable, options: readonly number[]): string {
  const labels = terms.issues.map(({ id }, at) => session.texts.issues[id]!.options[options[at]!]!);
  return labels.join(between(session, "，", ", "));
}

const between = ({ language }: Session, zh: string, en: string): string =>
  language === "zh-CN" ? zh : en;
