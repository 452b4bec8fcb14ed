import { MAX_ROUNDS } from "../negotiation/client";
import { closestOf, equalLimit } from "../negotiation/moves";
import { type DealSpace, optionsOf, packageOf } from "../negotiation/space";
import type { OpenTable } from "./at-table";
import type { Session } from "./session";
import type { TableEntry, TableIssue, TableTurn, TableView, TheirSide } from "./table-view";

/** The open table as the player may see it: their side only where a noted fact shows it. */
export function tableViewOf(
  session: Session,
  open: OpenTable,
  known: ReadonlyMap<string, number>,
): TableView {
  const { space } = open.table;
  const { state, terms } = open;
  return {
    with: terms.with,
    issues: terms.issues.map((_, at) => issueOf(session, open, at, known)),
    ours: {
      parts: space.parts.ours,
      fine: space.fine,
      scale: space.scale,
      reservation: space.reservation.ours,
    },
    used: state.offers,
    rounds: MAX_ROUNDS,
    history: entriesOf(space, open.turns),
    counter: state.counter < 0 ? null : optionsOf(space, state.counter),
    lastWord: state.lastWord,
    mayAsk: !state.asked,
    equalWithin: equalLimit(space),
  };
}

function issueOf(
  { scenario, texts }: Session,
  { table: { space }, terms }: OpenTable,
  at: number,
  known: ReadonlyMap<string, number>,
): TableIssue {
  const { id } = terms.issues[at]!;
  const shown = `theirs.${id}`;
  const heard = [...known].flatMap(([fact, line]) =>
    scenario.facts[fact]?.shows.includes(shown)
      ? [{ fact, line, text: texts.facts[fact]!.text }]
      : [],
  );
  const { label, options } = texts.issues[id]!;
  return { id, label, options, heard, theirs: heard.length > 0 ? theirSide(space, at) : null };
}

function theirSide({ parts, fine, scale }: DealSpace, issue: number): TheirSide {
  const worth = parts.theirs[issue]!;
  const most = worth.reduce((a, b) => Math.max(a, b), 0);
  return {
    worth: worth.map((part) => (most === 0 ? 0 : Math.round((100 * part) / most))),
    weight: Math.round((100 * most) / (fine * scale)),
  };
}

function entriesOf(space: DealSpace, turns: readonly TableTurn[]): TableEntry[] {
  let offers = 0;
  return turns.map(({ move, answer, lines }) => {
    const packages = "offer" in move ? [move.offer] : "offers" in move ? move.offers : [];
    if (packages.length > 0) offers++;
    return {
      move,
      offer: packages.length > 0 ? offers : null,
      packages,
      answer: {
        kind: answer.kind,
        package: answer.package === null ? null : optionsOf(space, answer.package),
        closest: packages.length > 1 ? closestIn(space, packages) : null,
      },
      lines,
    };
  });
}

function closestIn(space: DealSpace, packages: readonly (readonly number[])[]): number {
  const numbers = packages.map((options) => packageOf(space, options)!);
  return numbers.indexOf(closestOf(space, numbers));
}
