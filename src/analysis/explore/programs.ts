import { wouldTell } from "../../mind/gate";
import {
  actOfNovelty,
  candourOfMarks,
  marksAfterTurn,
  moodOf,
  NOVELTIES,
  type PackedStep,
  personalOf,
  trustPointsOf,
} from "../../mind/packed";
import { attitudePoints } from "../../mind/room";
import type { Scenario } from "../../scenario/scenario";
import type { Deeds, Earning } from "./deeds";
import type { Landing, Place, Points, Step, Steps } from "./steps";
import { answerWith, type Answer, type Question, type Turns } from "./turns";

/** Things done to the lead, ready to run. */
interface Effects {
  deeds: readonly number[];
  earnings: readonly (Earning | null)[];
  points: Points;
}

/** What a choice at a place does, then a decision tree over what the story asks of the lead's mind. */
interface Program extends Effects {
  step: Step;
  tree: Node | null;
}
type Node = Ask | Leaf;
interface Ask {
  leaf: false;
  question: Question;
  yes: Node | null;
  no: Node | null;
  /** For questions with more than two answers. */
  others: Map<Answer, Node> | null;
}
export interface Leaf extends Effects {
  leaf: true;
  landing: Landing;
}

/** Runs choices over packed minds. Everything that does not hang on the mind is worked out once per place. */
export class Programs {
  /** The mind after the last run, and the points of the run. */
  readonly out: PackedStep = { body: 0, marks: 0, taken: 0 };
  readonly earned: [number, number, number] = [0, 0, 0];
  private opening: Program | null = null;
  private readonly programs: Program[][] = [];
  private readonly kept: Uint8Array[] = [];

  constructor(
    private readonly scenario: Scenario,
    private readonly turns: Turns,
    private readonly steps: Steps,
    private readonly deeds: Deeds,
  ) {}

  /** Takes a choice offered at a place; at the beginning, where `place` is null, the story opens. */
  run(place: Place | null, option: number, body: number, marks: number): Leaf {
    const { out, earned } = this;
    const program = this.programOf(place, option);
    out.body = body;
    out.marks = marks;
    earned[0] = earned[1] = earned[2] = 0;
    this.apply(program);
    let node = program.tree;
    while (node !== null && !node.leaf) {
      const { others }: Ask = node;
      const answer = this.answer(node.question, program.step);
      node =
        answer === true ? node.yes : answer === false ? node.no : (others!.get(answer) ?? null);
    }
    const leaf = node ?? this.grow(place, option, program);
    out.marks = marksAfterTurn(out.marks);
    this.apply(leaf);
    return leaf;
  }

  /** Which novelties could still be noticed at a place, by their number. */
  keptAt(place: Place): Uint8Array {
    let kept = this.kept[place.id];
    if (!kept) {
      kept = this.kept[place.id] = new Uint8Array(NOVELTIES);
      for (let novelty = 1; novelty < NOVELTIES; novelty++)
        if (place.minds.last.has(actOfNovelty(novelty)!)) kept[novelty] = 1;
    }
    return kept;
  }

  private programOf(place: Place | null, option: number): Program {
    if (place === null) return (this.opening ??= this.program(this.steps.opening()));
    const list = (this.programs[place.id] ??= []);
    return (list[option] ??= this.program(this.steps.step(place, option)));
  }

  private program = (step: Step): Program => ({ step, tree: null, ...this.effects(step) });

  private effects({ deeds, points }: Pick<Step, "deeds" | "points">): Effects {
    return { deeds, points, earnings: deeds.map((deed) => this.deeds.earning(deed)) };
  }

  private apply({ deeds, earnings, points }: Effects): void {
    const { out, earned } = this;
    earned[0] += points[0];
    earned[1] += points[1];
    earned[2] += points[2];
    for (let i = 0; i < deeds.length; i++) {
      this.deeds.react(out.body, out.marks, deeds[i]!, out);
      const earning = earnings[i];
      if (earning) earned[earning.headline]! += earning.points[out.taken]!;
    }
  }

  /** The story itself is asked, and the tree remembers. Before the turn's own effects are applied. */
  private grow(place: Place | null, option: number, program: Program): Leaf {
    const asked = new Map<Question, Answer>();
    const outcome = this.turns.outcome(
      place?.node ?? null,
      place === null ? 0 : place.offered[option]!,
      (question) => {
        const answer = this.answer(question, program.step);
        if (isOfMind(question)) asked.set(question, answer);
        return answer;
      },
    );
    const landing = this.steps.landing(program.step, outcome);
    const leaf: Leaf = { leaf: true, landing, ...this.effects(landing) };
    program.tree = planted(program.tree, [...asked], 0, leaf);
    return leaf;
  }

  private answer(question: Question, { ledger }: Step): Answer {
    const { name } = question;
    switch (question.about) {
      case "knows":
        return ledger.known.includes(name);
      case "promised":
        return ledger.promises.some(([id]) => id === name);
      case "deal":
        return -1;
      case "tells":
        return this.tells(name);
      case "number":
        return answerWith(this.numberOf(name, ledger), question);
    }
  }

  private tells(fact: string): boolean {
    const terms = this.scenario.facts[fact];
    if (!terms) return false;
    const { body, marks } = this.out;
    const mind = { personal: personalOf(body), mood: moodOf(body), candour: candourOfMarks(marks) };
    return wouldTell(mind, terms.depth);
  }

  private numberOf(name: string, { attitudes }: Step["ledger"]): number {
    if (name === "mood") return moodOf(this.out.body);
    if (name === "trust" || name === `${this.scenario.lead}_trust`)
      return trustPointsOf(this.out.body);
    if (name === "agreed") return 0;
    return attitudePoints(attitudes.find(([id]) => `${id}_trust` === name)?.[1] ?? 0);
  }
}

/** The rest is settled by the place. */
const isOfMind = ({ about }: Question): boolean => about === "tells" || about === "number";

function planted(
  node: Node | null,
  asked: readonly (readonly [Question, Answer])[],
  at: number,
  leaf: Leaf,
): Node {
  const next = asked[at];
  if (!next) return leaf;
  const [question, answer] = next;
  const ask: Ask =
    node && !node.leaf ? node : { leaf: false, question, yes: null, no: null, others: null };
  if (answer === true) ask.yes = planted(ask.yes, asked, at + 1, leaf);
  else if (answer === false) ask.no = planted(ask.no, asked, at + 1, leaf);
  else {
    ask.others ??= new Map();
    ask.others.set(answer, planted(ask.others.get(answer) ?? null, asked, at + 1, leaf));
  }
  return ask;
}
