import { wouldTell } from "../../mind/gate";
import { candourOfMarks, moodOf, personalOf, trustPointsOf } from "../../mind/packed";
import { attitudePoints } from "../../mind/room";
import type { Scenario } from "../../scenario/scenario";
import type { Bargains, End } from "./bargains";
import type { DealKept } from "./deals";
import type { Deeds } from "./deeds";
import { NOTHING, sumOf } from "./earnings";
import { type Kind, Kinds, type Likeness } from "./kinds";
import { type Effects, type Kept, Minds } from "./minds";
import type { Place } from "./places";
import type { Noted } from "./noted";
import type { Landing, Points, Step, Steps } from "./steps";
import { answerWith, type Answer, type Question, type Turns } from "./turns";

/** What a choice at a place does, then a decision tree over what the story asks of the lead's mind. */
interface Program {
  step: Step;
  deal: DealKept | null;
  /** Before the story answers. */
  effects: Effects;
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
export interface Leaf {
  leaf: true;
  effects: Effects;
  ways: readonly WayOut[];
}
/** A way of a landing. */
export interface WayOut {
  /** Null where the story ends or is stuck. */
  place: Place | null;
  /** Minds as far as they matter there. */
  kept: Kept | null;
  noted: Noted;
  likeness: Likeness;
}

/** Something that can be done at a place: a choice to take, or a way for the table to close. */
export interface Option {
  number: number;
  /** What it does before the story answers, by number: options may share it. */
  step: number;
  /** That a random player does it. */
  chance: number;
  /** Number of its chance and points. */
  draw: number;
  /** What it earns whatever follows. */
  points: Points;
  /** What is done at the table. */
  end: End | null;
}

/** Runs choices over numbered minds. Everything that does not hang on the mind is worked out once per place. */
export class Programs {
  readonly minds: Minds;
  readonly kinds = new Kinds();
  /** The mind after the last run, and the number of what the mind let be earned. */
  mind = 0;
  earned = 0;
  private readonly uniforms: Option[][] = [];
  private readonly atTable = new Map<readonly End[], Option[]>();
  private draws = 0;
  private readonly likenesses = new Map<Noted, Likeness>();
  private readonly leaves = new Map<Landing, Leaf>();
  private opening: Program | null = null;
  private readonly programs: Program[][] = [];

  constructor(
    private readonly scenario: Scenario,
    private readonly turns: Turns,
    private readonly steps: Steps,
    private readonly deeds: Deeds,
    /** Null where no table is laid. */
    private readonly bargains: Bargains | null,
  ) {
    this.minds = new Minds(deeds);
  }

  /** What can be done at a place; at the beginning there is nothing but to open. */
  optionsAt(place: Place | null, mind: number): readonly Option[] {
    if (!place?.bargain) return this.uniform(place === null ? 1 : place.offered.length);
    const ends = this.bargains!.endsFor(this.minds.packed(mind));
    let options = this.atTable.get(ends);
    if (!options) {
      options = ends.map((end) => ({
        number: end.close.number,
        step: end.close.settlement.number,
        chance: end.chance,
        draw: this.draws++,
        points: end.close.points,
        end,
      }));
      this.atTable.set(ends, options);
    }
    return options;
  }

  private uniform(count: number): readonly Option[] {
    const known = this.uniforms[count];
    if (known) return known;
    const [chance, draw] = [1 / count, this.draws++];
    return (this.uniforms[count] = Array.from({ length: count }, (_, number) => ({
      number,
      step: number,
      chance,
      draw,
      points: NOTHING,
      end: null,
    })));
  }

  /** Does what can be done at a place, by the number of its step; at the beginning, where `place` is null, the story opens. */
  run(place: Place | null, option: number, mind: number): Leaf {
    const program = this.programOf(place, option);
    const row = program.effects.row(mind);
    const then = program.effects.mind.values[row]!;
    let node = program.tree;
    while (node !== null && !node.leaf) {
      const { others }: Ask = node;
      const answer = this.answer(node.question, program, then);
      node =
        answer === true ? node.yes : answer === false ? node.no : (others!.get(answer) ?? null);
    }
    const leaf = node ?? this.grow(place, option, program, then);
    const { effects } = leaf;
    const last = effects.row(then);
    this.mind = effects.mind.values[last]!;
    this.earned = this.minds.earnings.plus(
      program.effects.earned.values[row]!,
      effects.earned.values[last]!,
    );
    return leaf;
  }

  /** Kind of the edge that a way of the last run is. */
  kindOf({ likeness }: WayOut, option: Option): number {
    const kinds = (likeness.kinds[option.draw] ??= []);
    return (kinds[this.earned] ??= this.kinds.number(this.kindBy(likeness, option)));
  }

  /** What an edge of a way of the last run is like. */
  kindBy({ earned, lines, chance, ending, stuck }: Likeness, option: Option): Kind {
    const { points, read } = this.minds.earnings.list[this.earned]!;
    return {
      points: sumOf(earned, points, option.points),
      lines,
      read: this.deeds.odds.list[read] ?? null,
      chance: option.chance * chance,
      ending,
      stuck,
    };
  }

  private programOf(place: Place | null, option: number): Program {
    if (place === null) return (this.opening ??= this.program(this.steps.opening(), null));
    const list = (this.programs[place.id] ??= []);
    return (list[option] ??= this.begin(place, option));
  }

  private begin(place: Place, option: number): Program {
    if (!place.bargain) return this.program(this.steps.step(place, option), place.deal);
    const { conduct, values } = this.bargains!.settlements[option]!;
    return this.program(this.steps.closing(place, conduct), values);
  }

  private program(step: Step, deal: DealKept | null): Program {
    return { step, deal, tree: null, effects: this.minds.effectsOf(step.deeds, false) };
  }

  /** The story itself is asked, and the tree remembers. Before the turn's own effects are applied. */
  private grow(place: Place | null, option: number, program: Program, mind: number): Leaf {
    const choice = place === null ? 0 : (place.bargain?.choice ?? place.offered[option]!);
    const { step, deal } = program;
    if (step.tables) {
      const landing = this.steps.tableAt(place!.node, choice, step);
      return (program.tree = this.leaf(step, landing, false));
    }
    const asked = new Map<Question, Answer>();
    const outcome = this.turns.outcome(place?.node ?? null, choice, (question) => {
      const answer = this.answer(question, program, mind);
      if (this.isOfMind(question)) asked.set(question, answer);
      return answer;
    });
    const leaf = this.leafOf(step, this.steps.landing(step, deal, outcome));
    program.tree = planted(program.tree, [...asked], 0, leaf);
    return leaf;
  }

  /** A landing belongs to one step. */
  private leafOf(step: Step, landing: Landing): Leaf {
    let leaf = this.leaves.get(landing);
    if (!leaf) this.leaves.set(landing, (leaf = this.leaf(step, landing, true)));
    return leaf;
  }

  private leaf(step: Step, landing: Landing, turnOver: boolean): Leaf {
    const ways = landing.ways.map(({ place, noted }) => ({
      place,
      kept: place && this.minds.keptAt(place.minds),
      noted,
      likeness: place
        ? this.likenessOf(step, landing, noted)
        : this.likeness(step, landing, noted, landing.stuck === null ? landing.ending : undefined),
    }));
    return { leaf: true, ways, effects: this.minds.effectsOf(landing.deeds, turnOver) };
  }

  /** Where the story goes on: what is noted belongs to one step and one answer to it. */
  private likenessOf(step: Step, landing: Landing, noted: Noted): Likeness {
    let likeness = this.likenesses.get(noted);
    if (!likeness) {
      likeness = this.likeness(step, landing, noted, undefined);
      this.likenesses.set(noted, likeness);
    }
    return likeness;
  }

  private likeness(
    step: Step,
    { points, lines, tosses, stuck }: Landing,
    noted: Noted,
    ending: string | null | undefined,
  ): Likeness {
    return this.kinds.likeness({
      earned: sumOf(step.points, points, noted.points),
      lines,
      chance: noted.share / tosses,
      ending,
      stuck,
    });
  }

  /** The rest is settled by the place. */
  private isOfMind({ about, name }: Question): boolean {
    return about === "tells" || (about === "number" && (name === "mood" || this.isTrust(name)));
  }

  private isTrust(name: string): boolean {
    return name === "trust" || name === `${this.scenario.lead}_trust`;
  }

  private answer(question: Question, { step, deal }: Program, mind: number): Answer {
    const { name } = question;
    const { ledger } = step;
    switch (question.about) {
      case "knows":
        return ledger.known.includes(name);
      case "promised":
        return ledger.promises.some(([id]) => id === name);
      case "deal":
        return answerWith(deal?.find(([issue]) => issue === name)?.[1] ?? -1, question);
      case "tells":
        return this.tells(name, mind);
      case "number":
        return answerWith(
          name === "agreed" ? Number(deal !== null) : this.numberOf(name, ledger, mind),
          question,
        );
    }
  }

  private tells(fact: string, number: number): boolean {
    const terms = this.scenario.facts[fact];
    if (!terms) return false;
    const { body, marks } = this.minds.packed(number);
    const mind = { personal: personalOf(body), mood: moodOf(body), candour: candourOfMarks(marks) };
    return wouldTell(mind, terms.depth);
  }

  private numberOf(name: string, { attitudes }: Step["ledger"], mind: number): number {
    const body = this.minds.body(mind);
    if (name === "mood") return moodOf(body);
    if (this.isTrust(name)) return trustPointsOf(body);
    return attitudePoints(attitudes.find(([id]) => `${id}_trust` === name)?.[1] ?? 0);
  }
}

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
