import * as fc from "fast-check";

const ACTS = [
  "paraphrase",
  "explain",
  "apologise",
  "apologise, repair",
  "disclose",
  "attack",
  "stay_silent",
  "acknowledge_emotion",
  "open_question, propose",
  "care @li",
  "attack @li, paraphrase",
  "promise # promise: report",
  "promise # promise: early",
  "keep_promise # keep: report",
  "break_promise # break: early",
  "mislead # lie: delay",
  "explain # says: stock=enough",
  "admit_limit # says: stock=short",
  "probe_interest # asks: audit",
  "propose # uses: audit # uses: boss",
];
const TAGS = [
  "cue: hurt",
  "cue: hope",
  "reveals: audit",
  "reveals: boss",
  "reveals: audit # reveals: boss",
  "exposed: delay",
  "exposed: stock",
  "event: fail",
  "keep: report",
  "break: early",
  "phase: mid",
  "phase: post",
  "place: cafe",
  "enter: li",
  "exit: li",
  "enter: zhou",
  "ending: lost",
  "read",
  "cue: worry # read",
];
const CONDITIONS = [
  "trust >= 44",
  "45 < trust",
  "trust == 43",
  "mood < 0",
  "0 <= mood",
  "li_trust > 45",
  'tells("audit")',
  'knows("boss")',
  'knows("audit") && not promised("report")',
  'promised("early")',
  "v > 1",
  "v == 0 or trust < 40",
  "k0.c0",
  "k1.c1 > 0",
  "k0 && not k1.c0",
];

interface RandomLine {
  speaker: string;
  tag: string | null;
  condition: string | null;
  /** The tag stands on a line of its own in front. */
  apart: boolean;
}
interface RandomChoice {
  act: string | null;
  condition: string | null;
  needs: boolean;
  sticky: boolean;
  raises: boolean;
  line: RandomLine | null;
  /** How many knots further it leads; 0 is the same again. */
  ahead: number;
}
interface RandomKnot {
  lines: RandomLine[];
  choices: RandomChoice[];
}

/** What may be exposed has to be declared somewhere. */
const NEVER = ["=== never ===", "* [瞒 # act: mislead # lie: delay # says: stock=none] -> END"];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const line: fc.Arbitrary<RandomLine> = fc.record({
  speaker: fc.constantFrom("zhou: ", "zhou: ", "li: ", "me: ", "zhou thinks: ", ""),
  tag: maybe(fc.constantFrom(...TAGS)),
  condition: maybe(fc.constantFrom(...CONDITIONS)),
  apart: fc.boolean(),
});
const choice: fc.Arbitrary<RandomChoice> = fc.record({
  act: fc.option(fc.constantFrom(...ACTS), { nil: null, freq: 8 }),
  condition: fc.option(fc.constantFrom(...CONDITIONS), { nil: null, freq: 1 }),
  needs: fc.constantFrom(true, false, false, false, false, false),
  sticky: fc.boolean(),
  raises: fc.boolean(),
  line: maybe(line),
  ahead: fc.constantFrom(0, 1, 1, 2),
});
const knot: fc.Arbitrary<RandomKnot> = fc.record({
  lines: fc.array(line, { maxLength: 2 }),
  choices: fc.array(choice, { minLength: 2, maxLength: 2 }),
});

/** A script of a few knots; every knot can be left, and comes back to itself by choices that can be made once. */
export const randomStory: fc.Arbitrary<string> = fc
  .array(knot, { minLength: 2, maxLength: 3 })
  .map((knots) => {
    const header = ["VAR v = 0", "-> k0"];
    const end = ["=== finish ===", "完。 # ending: kept", "-> END"];
    const all = knots.flatMap((one, k) => inkOf(one, k, knots.length));
    return [...header, ...all, ...end, ...NEVER, ""].join("\n");
  });

function inkOf({ lines, choices }: RandomKnot, k: number, count: number): string[] {
  const goal = (ahead: number) =>
    ahead === 0 ? "again" : k + ahead < count ? `k${k + ahead}` : "finish";
  return [
    `=== k${k} ===`,
    "- (again)",
    ...lines.flatMap((one, i) => lineOf(one, `话${k}${i}`)),
    ...choices.flatMap((one, c) => choiceOf(one, c, goal)),
    // Labels that conditions may ask about exist in the first two knots.
    `+ [过 # act: small_talk] -> ${goal(1)}`,
  ];
}

function lineOf({ speaker, tag, condition, apart }: RandomLine, text: string): string[] {
  const said =
    tag === null
      ? [`${speaker}${text}`]
      : apart
        ? [`# ${tag}`, `${speaker}${text}`]
        : [`${speaker}${text} # ${tag}`];
  if (condition === null) return said;
  // A tag of its own in front of the block lands on what the block says, if anything.
  const [first, ...rest] = said;
  return rest.length > 0
    ? [first!, `{${condition}:`, ...rest, "}"]
    : [`{${condition}:`, ...said, "}"];
}

function choiceOf(one: RandomChoice, c: number, goal: (ahead: number) => string): string[] {
  const { act, condition, needs, sticky, raises, ahead } = one;
  const bullet = sticky && ahead > 0 ? "+" : "*";
  const tags = `${act === null ? "" : ` # act: ${act}`}${needs ? " # needs: audit" : ""}`;
  const asked = condition === null ? "" : `{${condition}} `;
  return [
    `${bullet} (c${c}) ${asked}[选${c}${tags}]`,
    ...(raises ? ["~ v = v + 1"] : []),
    ...(one.line ? lineOf(one.line, `答${c}`) : []),
    `-> ${goal(ahead)}`,
  ];
}
