import type { TableMove } from "../negotiation/moves";
import type { Move, Read } from "../playthrough/log";
import type { Scenario, Table } from "../scenario/scenario";
import type { BitReader, BitWriter } from "./bits";

/** What moves are told by: numbers of choices, people and packages. The scenario's version fixes them all. */
export interface Names {
  choices: readonly string[];
  people: readonly string[];
  table: Table | null;
}

export const namesIn = ({ choices, cast }: Scenario, table: Table | null): Names => ({
  choices: [...new Set(Object.values(choices).map(({ id }) => id))].toSorted(),
  people: Object.keys(cast).toSorted(),
  table,
});

/** After the two bits that notes and choices do not need; the number of a kind is its place. */
const KINDS = ["end", "read", "offer", "offers", "accept", "ask", "leave", "walk"] as const;

/** A log that is longer than this is none. */
const MOST_MOVES = 10_000;
const MOST_TEXT = 200;
/** Packages in one offer. */
const MOST_AT_ONCE = 10;
/** Low bits of the way from one noted line to the next. */
const NOTE_STEP = 3;

/** Writes moves and that they are over; false if one of them cannot be made in this scenario. */
export function writeMoves(to: BitWriter, moves: readonly Move[], names: Names): boolean {
  let last = 0;
  for (const move of moves) {
    if ("note" in move) {
      to.bits(0, 1);
      to.signed(move.note - last, NOTE_STEP);
      last = move.note;
    } else if ("choose" in move) {
      to.bits(0b10, 2);
      writeName(to, move.choose, names.choices);
    } else if (!writeOther(to, move, names)) return false;
  }
  writeKind(to, "end");
  return true;
}

const writeKind = (to: BitWriter, kind: (typeof KINDS)[number]) =>
  to.bits(0b11_000 | KINDS.indexOf(kind), 5);

function writeOther(to: BitWriter, move: { read: Read } | TableMove, names: Names): boolean {
  if ("read" in move) {
    const { who, pleasant, stirred, sure } = move.read;
    writeKind(to, "read");
    writeName(to, who, names.people);
    to.bits(pleasant + 100, 8);
    to.bits(stirred + 100, 8);
    to.bits(sure, 2);
    return true;
  }
  if ("offer" in move) {
    writeKind(to, "offer");
    return writePackage(to, move.offer, names);
  }
  if ("offers" in move) {
    writeKind(to, "offers");
    to.count(move.offers.length, 1);
    return move.offers.every((one) => writePackage(to, one, names));
  }
  if ("ask" in move) {
    const issue = names.table?.issues.findIndex(({ id }) => id === move.ask) ?? -1;
    writeKind(to, "ask");
    to.count(Math.max(issue, 0), 1);
    return issue >= 0;
  }
  writeKind(to, "accept" in move ? "accept" : "leave" in move ? "leave" : "walk");
  return true;
}

/** Null if no moves were written so, or none of this scenario. Whether they can be made, the replay tells. */
export function readMoves(from: BitReader, names: Names): Move[] | null {
  const moves: Move[] = [];
  let last = 0;
  while (!from.broken && moves.length <= MOST_MOVES) {
    const move = readMove(from, names, last);
    if (move === "end") return from.broken ? null : moves;
    if (move === null) return null;
    if ("note" in move) last = move.note;
    moves.push(move);
  }
  return null;
}

function readMove(from: BitReader, names: Names, last: number): Move | "end" | null {
  if (from.bits(1) === 0) {
    const note = last + from.signed(NOTE_STEP);
    return note < 0 || note > 1e6 ? null : { note };
  }
  if (from.bits(1) === 0) {
    const choose = readName(from, names.choices);
    return choose === null ? null : { choose };
  }
  switch (KINDS[from.bits(3)]!) {
    case "end":
      return "end";
    case "read":
      return readRead(from, names);
    case "offer": {
      const offer = readPackage(from, names);
      return offer && { offer };
    }
    case "offers": {
      const length = Math.min(from.count(1), MOST_AT_ONCE + 1);
      const offers = Array.from({ length }, () => readPackage(from, names));
      return length <= MOST_AT_ONCE && offers.every((one) => one !== null) ? { offers } : null;
    }
    case "ask": {
      const issue = names.table?.issues[from.count(1)];
      return issue ? { ask: issue.id } : null;
    }
    case "accept":
      return { accept: true };
    case "leave":
      return { leave: true };
    case "walk":
      return { walk: true };
  }
}

function readRead(from: BitReader, names: Names): Move | null {
  const who = readName(from, names.people);
  const [pleasant, stirred, sure] = [from.bits(8) - 100, from.bits(8) - 100, from.bits(2)];
  const fits = pleasant <= 100 && stirred <= 100 && sure > 0;
  return who !== null && fits ? { read: { who, pleasant, stirred, sure } } : null;
}

/** By its number among names, of which the one past the last says that it is spelt out. */
function writeName(to: BitWriter, name: string, names: readonly string[]): void {
  const at = names.indexOf(name);
  to.bits(at < 0 ? names.length : at, widthOf(names));
  if (at < 0) to.text(name);
}

function readName(from: BitReader, names: readonly string[]): string | null {
  const at = from.bits(widthOf(names));
  if (at > names.length) return null;
  return names[at] ?? from.text(4 * MOST_TEXT);
}

const widthOf = ({ length }: readonly string[]): number => 32 - Math.clz32(length);

/** All options of a package as one number, each issue a digit of its own base. */
function writePackage(to: BitWriter, options: readonly number[], { table }: Names): boolean {
  const issues = table?.issues ?? [];
  const fits = issues.every(
    ({ options: { length } }, i) => options[i]! >= 0 && options[i]! < length,
  );
  if (!table || options.length !== issues.length || !fits) return false;
  const number = issues.reduce((sum, issue, i) => sum * issue.options.length + options[i]!, 0);
  to.bits(number, packageWidth(table));
  return true;
}

function readPackage(from: BitReader, { table }: Names): number[] | null {
  if (!table) return null;
  let number = from.bits(packageWidth(table));
  const options = table.issues.toReversed().map(({ options: { length } }) => {
    const option = number % length;
    number = (number - option) / length;
    return option;
  });
  return number === 0 ? options.toReversed() : null;
}

const packageWidth = ({ issues }: Table): number =>
  32 - Math.clz32(issues.reduce((product, { options }) => product * options.length, 1) - 1);
