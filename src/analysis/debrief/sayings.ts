import type { CueKind } from "../../mind/cues";
import type { CreditReason, SessionRecord, TurnRecord } from "../../playthrough/record";
import type { ChoiceMeaning, Scenario } from "../../scenario/scenario";

/** Words that came back later, and the turn in which they were said. */
export interface Saying {
  turn: number;
  words: string;
}

/** Something claimed on a topic. */
interface Claim extends Saying {
  value: string;
}

/** What the player said in a session that could come back, by the story's ids. */
export interface Sayings {
  lies: ReadonlyMap<string, Saying>;
  promises: ReadonlyMap<string, Saying>;
  /** In the order in which they were made. */
  claims: ReadonlyMap<string, readonly Claim[]>;
  /** The line whose signal the choice of that turn answered or passed over. */
  lineOfCue(cue: CueKind, turn: number): Saying | null;
}

export function sayingsIn(
  { turns }: Pick<SessionRecord, "turns">,
  choices: Scenario["choices"],
): Sayings {
  const meanings = new Map<string, ChoiceMeaning>();
  for (const meaning of Object.values(choices)) meanings.set(meaning.id, meaning);
  const lies = new Map<string, Saying>();
  const promises = new Map<string, Saying>();
  const claims = new Map<string, Claim[]>();
  for (const one of turns) {
    const meaning = one.choice && meanings.get(one.choice.id);
    if (!meaning) continue;
    const saying = { turn: one.turn, words: ownWords(one) };
    for (const id of meaning.lie) if (!lies.has(id)) lies.set(id, saying);
    for (const id of meaning.promise) if (!promises.has(id)) promises.set(id, saying);
    for (const { topic, value } of meaning.says)
      claims.set(topic, [...(claims.get(topic) ?? []), { ...saying, value }]);
  }
  return { lies, promises, claims, lineOfCue: (cue, turn) => lineOfCue(turns, cue, turn) };
}

/** The player's own sentence, or what they chose where they said nothing aloud. */
const ownWords = ({ lines, choice }: TurnRecord): string =>
  lines.find(({ speaker, text }) => speaker === "me" && text !== "")?.text ?? choice?.text ?? "";

/**
 * What was said, and when, that a reason of that turn goes back to: the player's own words, or the line that
 * carried a signal.
 */
export function sayingBehind(sayings: Sayings, reason: CreditReason, turn: number): Saying | null {
  switch (reason.kind) {
    case "cue-answered":
    case "cue-passed":
      return sayings.lineOfCue(reason.cue, turn);
    case "lie":
    case "lie-exposed":
      return sayings.lies.get(reason.lie) ?? firstContradiction(sayings.claims.get(reason.lie));
    case "contradiction":
      return statementBefore(sayings.claims.get(reason.topic) ?? [], turn);
    case "promise-kept":
    case "promise-broken":
      return sayings.promises.get(reason.promise) ?? null;
    default:
      return null;
  }
}

/** The last statement on that topic before the turn that says otherwise. */
function statementBefore(claims: readonly Claim[], turn: number): Saying | null {
  const now = claims.find((claim) => claim.turn === turn);
  return claims.findLast((claim) => claim.turn < turn && claim.value !== now?.value) ?? null;
}

const firstContradiction = (claims: readonly Claim[] = []): Saying | null =>
  claims.find(({ value }, at) => at > 0 && value !== claims[at - 1]!.value) ?? null;

function lineOfCue(turns: readonly TurnRecord[], cue: CueKind, turn: number): Saying | null {
  const before = turns.find((one) => one.turn === turn - 1);
  const line = before?.lines.findLast(({ cues, text }) => cues.includes(cue) && text !== "");
  return before && line ? { turn: before.turn, words: line.text } : null;
}
