import type { Answer, Reason, Say } from "./answer";
import type { Table } from "./client";
import type { Manner } from "./conduct";
import { counterTo, favourite, hurts, rankOf } from "./counter";
import type { MoveKind } from "./moves";
import { type DealSpace, optionsOf } from "./space";

/** What the client does about an offer; `last-word` is a counter-offer after which it hears no more. */
export type Verdict = "accept" | "leave" | "last-word" | "decline" | "counter";

/** An offer as the client takes it. */
export interface Heard {
  /** Rounds used, this one included, 1..6. */
  round: number;
  /** All that was offered, and the one of it that comes closest. */
  packages: readonly number[];
  closest: number;
  kind: MoveKind;
  /** The player's manner, this offer included. */
  manner: Manner;
}

/**
 * Accepts what is worth its aspiration. Has it been pressed too often, it leaves; have the rounds, and
 * those that pressing cost, used up its patience, it says its last word. Pressing earns no counter-offer,
 * nor, unless from a trusting client, does an offer worse than no deal.
 */
export function verdictOn(
  { space, client, aspirations, nerve, rounds }: Table,
  { round, closest, kind, manner }: Omit<Heard, "packages">,
): Verdict {
  const worth = space.utility.theirs[closest]!;
  if (worth >= aspirations[round - 1]!) return "accept";
  if (manner.pressed >= nerve) return "leave";
  if (round + manner.pressed >= rounds) return "last-word";
  if (kind === "demand" || kind === "repeat") return "decline";
  return worth < space.reservation.theirs && client.trust !== "trusting" ? "decline" : "counter";
}

/** The client's answer to one offer or several, with its words and its reasons. */
export function respondTo(table: Table, heard: Heard): { verdict: Verdict; answer: Answer } {
  const verdict = verdictOn(table, heard);
  const choice = choiceIn(table, heard);
  const says = [...choice.says];
  const reasons: Reason[] = [...choice.reasons, ...weighed(table, heard)];
  const kind: Answer["kind"] = verdict === "last-word" ? "counter" : verdict;
  let agreed: number | null = null;
  switch (verdict) {
    case "accept":
      says.push({
        code: heard.round === table.rounds && heard.round > 1 ? "agree-at-last" : "agree",
      });
      agreed = heard.closest;
      break;
    case "leave":
      says.push({ code: "leave-angry" });
      reasons.push(pressedIn(table, heard));
      break;
    case "decline":
      says.push(...refusal(table, heard));
      if (heard.manner.pressed > 0) reasons.push(pressedIn(table, heard));
      break;
    case "last-word":
    case "counter": {
      const counter = counterTo(table, heard.round, heard.closest, verdict === "last-word");
      const worth = table.space.utility.theirs[counter.package]!;
      reasons.push({ code: "countered", way: counter.way, worth });
      if (verdict === "last-word") reasons.push(spentIn(table, heard));
      says.push(...hint(table, heard), { code: sayOf(verdict, table) });
      agreed = counter.package;
    }
  }
  return { verdict, answer: { kind, package: agreed, says, reasons } };
}

function sayOf(verdict: "last-word" | "counter", { client }: Table): Say["code"] {
  if (verdict === "last-word") return "last-word";
  const ways = {
    trusting: "counter-both",
    neutral: "counter-nearest",
    wary: "counter-own",
  } as const;
  return ways[client.trust];
}

const pressedIn = ({ nerve }: Table, { manner }: Heard): Reason => ({
  code: "pressed",
  times: manner.pressed,
  nerve,
});

const spentIn = ({ rounds }: Table, { round, manner }: Heard): Reason => ({
  code: "patience-spent",
  spent: round + manner.pressed,
  rounds,
});

/** What the offer was worth, and which issue hurts most where that was not enough. */
function weighed({ space, aspirations }: Table, { round, closest }: Heard): Reason[] {
  const worth = space.utility.theirs[closest]!;
  const aspiration = aspirations[round - 1]!;
  if (worth >= aspiration) return [{ code: "worth-enough", worth, aspiration }];
  const reservation = space.reservation.theirs;
  const { issue, lost } = hurts(space, closest)[0]!;
  return [
    worth < reservation
      ? { code: "below-reservation", worth, reservation }
      : { code: "below-aspiration", worth, aspiration },
    { code: "hurts-most", issue: space.issues[issue]!.id, lost },
  ];
}

/** A client who is not wary says what was missing in an offer that it counters. */
function hint({ space, client }: Table, { closest }: Heard): Say[] {
  if (client.trust === "wary") return [];
  return [{ code: "too-little", issue: space.issues[hurts(space, closest)[0]!.issue]!.id }];
}

function refusal({ space }: Table, { closest, kind }: Heard): Say[] {
  const issue = space.issues[hurts(space, closest)[0]!.issue]!.id;
  if (kind === "demand") return [{ code: "one-sided", issue }];
  if (kind === "repeat") return [{ code: "nothing-new", issue }];
  return [{ code: "out-of-question", issue }];
}

/** Which of several offers comes closest, and the issue that makes it so: said aloud unless the client is wary. */
function choiceIn(
  { space, client }: Table,
  { packages, closest }: Heard,
): { says: Say[]; reasons: Reason[] } {
  if (packages.length < 2) return { says: [], reasons: [] };
  const which = packages.indexOf(closest);
  const issue = decisive(space, packages, closest);
  const told = issue !== null && client.trust !== "wary";
  return {
    says: [told ? { code: "closest", which, issue } : { code: "closest", which }],
    reasons: [{ code: "closest", which, issue }],
  };
}

/** The issue on which the closest offer is the furthest ahead of the others' best; null where it is ahead on none. */
function decisive(space: DealSpace, packages: readonly number[], closest: number): string | null {
  const won = optionsOf(space, closest);
  const others = packages
    .filter((index) => index !== closest)
    .map((index) => optionsOf(space, index));
  let [issue, lead] = [-1, 0];
  for (const [at, parts] of space.parts.theirs.entries()) {
    const gain = others.reduce((sum, options) => sum + parts[won[at]!]! - parts[options[at]!]!, 0);
    if (gain > lead) [issue, lead] = [at, gain];
  }
  return issue < 0 ? null : space.issues[issue]!.id;
}

/** What the client tells about an issue: the more the further it trusts, less when upset. */
export function answerTo({ space, client }: Table, issue: number): Answer {
  const { trust, mood } = client;
  const open = { wary: 0, neutral: 1, trusting: 2 }[trust] - (mood === "upset" ? 1 : 0);
  const about = { issue: space.issues[issue]!.id, option: favourite(space, issue) };
  if (open <= 0) {
    const says = [{ code: "guard", issue: about.issue } as const];
    return { kind: "guard", package: null, says, reasons: [{ code: "guarded", trust, mood }] };
  }
  const says: Say[] = [
    open === 1
      ? { code: "tell-direction", ...about }
      : { code: "tell-priority", ...about, rank: rankOf(space, issue) },
  ];
  return { kind: "tell", package: null, says, reasons: [{ code: "told", trust, mood }] };
}
