import type { BotName } from "../analysis/bots/bot";
import { BOT_NAMES } from "./bots";
import type { ProblemDictionary } from "./problems";
import type { SoundnessCode } from "./soundness";

const TRAITS: Readonly<Record<string, string>> = {
  longest: "the longest option",
  shortest: "the shortest option",
  warmest: "the most pleasing option",
  coldest: "the least pleasing option",
};

const SIZES: Readonly<Record<string, string>> = {
  fewestDecisions: "Decisions on the shortest path",
  mostDecisions: "Decisions on the longest path",
  choices: "Options at this moment",
  minutes: "Minutes",
  facts: "Facts",
  deepFacts: "Deep facts (depth 2 and up)",
  issues: "Issues on the table",
  promises: "Promises",
  endings: "Endings",
  reads: "Reads on a path",
  signals: "Lines with a cue or a fact on a path",
  clientLines: "Lines of the client on a path",
  randomPlay: "Where random play lands, percent of the whole range",
};

/** What is known only when every path was walked. */
export const soundnessEn: Pick<ProblemDictionary, SoundnessCode> = {
  "loop-without-exit": () => [
    "There is no way out from here: every path leads back",
    "Give this circle one option that leads to an ending.",
  ],
  "score-without-limit": (p) => [
    `In the variant ${p["variant"]} some circle earns points each time round: the score has no limit`,
    "Let its options be taken once (* instead of +), or give the circle an end.",
  ],
  "choice-never-shown": (p) => [
    `The option “${p["id"]}” is shown on no path`,
    "Its condition never holds, or nothing leads to it; mend the condition or the way there, or delete it.",
  ],
  "knot-never-entered": (p) => [
    `No path enters the knot “${p["name"]}”`,
    "Add the -> that should lead to it, or delete the knot.",
  ],
  "cue-never-shown": (p) => [
    `The signal # cue: ${p["cue"]} is shown on no path`,
    "Look at the condition it stands in: nothing leads to this line.",
  ],
  "fact-cannot-be-learnt": (p) => [
    `The fact “${p["fact"]}” can be learnt on no path`,
    p["told"]
      ? "Nothing leads to the line that tells it: look at the depth that tells() asks for, and at the condition."
      : "No line of the client or the narration has # reveals with it; add one, or delete the fact from scenario.yaml.",
  ],
  "fact-never-used": (p) => [
    `The fact “${p["fact"]}” is of no use to whoever learns it`,
    "Let an option need or use it, ask knows() for it, or say in shows what of their side it lets one see.",
  ],
  "promise-cannot-be-kept": (p) => [
    p["made"]
      ? `The promise “${p["promise"]}” can be made, but kept on no path`
      : `The promise “${p["promise"]}” can be made by no option`,
    p["made"]
      ? "Put # keep on a line or an option that can be reached: whoever promises must be able to keep their word."
      : "Put # act: promise # promise: on an option, or delete it from scenario.yaml.",
  ],
  "ending-out-of-reach": (p) => [
    `The ending “${p["ending"]}” is reached on no path`,
    p["told"]
      ? "Look at the conditions before it: a mark set too high, or an earlier branch that takes every case."
      : "No line has # ending with it; add one, or delete the ending from scenario.yaml.",
  ],
  "gate-always-open": () => [
    "Whenever this condition is asked it holds: it might as well not be there",
    "Change its value so that it fails at times, or drop it; branches after it never get their turn.",
  ],
  "gate-never-open": () => [
    "Whenever this condition is asked it fails: nobody ever sees what it guards",
    "Lower the mark, change the condition, or delete the passage.",
  ],
  "choice-without-act": (p) => [
    `The option “${p["id"]}” has no # act: the client feels nothing and it earns nothing`,
    "Say what it does; if it really does nothing, write # act: neutral.",
  ],
  "choice-without-name": () => [
    "This option has no name: once lines are moved about, recorded plays no longer know it",
    "Give it a name after the star: * (ask) [Ask them].",
  ],
  "choice-dominated": (p) => [
    `The option “${p["id"]}” never beats “${p["better"]}”, in any situation and on any score`,
    "Give it something real (a fact it draws out, a concession it spares, a lighter mood), or it is only a trap.",
  ],
  "decision-without-consequence": (p) => [
    `The ${p["count"]} options at this moment come to the same: no score and no later path depends on them`,
    "Let them do different things, or fold the moment into the narration.",
  ],
  "answer-given-away": (p) => [
    `${p["language"] ? `In ${p["language"]} taking` : "Taking"} ${
      p["trait"] === "position" ? `option ${p["place"]}` : TRAITS[String(p["trait"])]
    } is right ${p["hits"]} times out of ${p["decisions"]} (blind picking: about ${p["expected"]})`,
    p["trait"] === "position"
      ? "Shuffle the order of the options."
      : "Write good and poor options equally long and equally civil; at times let the pleasing one do harm.",
  ],
  "naive-play-pays": (p) => [
    `${BOT_NAMES.en[p["bot"] as BotName]} scores ${p["score"]} overall, only ${p["gap"]} below the best play (variant ${p["variant"]}${p["language"] ? `, ${p["language"]}` : ""})`,
    `Thoughtless play should fall short by ${p["least"]} at least: see where it earns for nothing, and let those steps cost something.`,
  ],
  "size-out-of-range": (p) => [
    `${SIZES[String(p["what"])]}: ${p["is"]}, should be ${rangeEn(p["least"], p["most"])}`,
    "That is the measure of a session of 12 to 20 minutes; add or take away, or live with this warning.",
  ],
  "not-decided": (p) => [
    p["why"] === "errors"
      ? "The scenario has errors, so not every path was walked"
      : `The variant ${p["variant"]} has ${p["seconds"] ? `too many paths to walk in ${p["seconds"]} seconds` : "more paths than can be held"}`,
    `Not decided therefore: ${p["codes"]}.`,
  ],
};

const rangeEn = (least: unknown, most: unknown): string =>
  most === "" ? `${String(least)} or more` : `${String(least)}–${String(most)}`;
