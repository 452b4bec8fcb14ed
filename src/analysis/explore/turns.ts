import {
  type Answers,
  type EngineLine,
  type EngineStep,
  InkEngine,
  MAX_CHOICES,
} from "../../playthrough/ink-engine";
import { storyChoices } from "../../playthrough/turn-end";
import type { PlayFault } from "../../playthrough/view";
import type { InkJson, Scenario } from "../../scenario/scenario";
import { asksIn, askingProgram, compare, type Operator, OPERATORS } from "./asking";
import { withoutFlavour } from "./flavour";
import { dropChoiceTexts } from "./choice-texts";
import { Flow } from "./flow";
import { type Arrival, type InkNode, InkNodes } from "./ink-nodes";
import { type LineKinds, lineKindsOf, linesIn } from "./line-shapes";
import { readableIn } from "./readable";
import type { Saved } from "./saved";

/** Something a story asks the game during a turn. */
export type Question =
  | { about: "number" | "deal"; name: string; operator: Operator | null; constant: number }
  | { about: "tells" | "knows" | "promised"; name: string };

export type Answer = number | boolean;

/** What is said in a turn, as far as it matters: lines that do the same are the same. */
export interface Said {
  id: number;
  lines: readonly EngineLine[];
  /** Lines that could be noted and do nothing; they are not among `lines`. */
  smallTalk: number;
}

/** What a turn comes to: what is said, and the next moment of choice, the end or a fault. */
export interface Outcome {
  said: Said;
  node: InkNode | null;
  fault: PlayFault | null;
}

/** A turn for all nodes at which it starts in the same way. */
interface Result {
  /** Where the engine ran it, and how it stood then. */
  ran?: { from: InkNode | null; snapshot: Saved };
  said: Said;
  arrival: Arrival | null;
  fault: PlayFault | null;
  answers: ReadonlyMap<Question, Answer>;
  /** Where it leads from each of those nodes. */
  next: Map<InkNode | null, InkNode>;
}

/** A decision tree over the answers, grown where it is visited. */
type Tree = { question: Question; branches: Map<Answer, Tree> } | { result: Result };
interface Root {
  tree: Tree | null;
}

/** Gives the answer that holds where the explorer is now. */
export type Oracle = (question: Question) => Answer;

/** Turns of a story as a function of where it stands, what is chosen and what it is told. */
export class Turns {
  readonly inkNodes: InkNodes;
  /** Knots and stitches that some run came through. */
  readonly visited = new Set<string>();
  /** All that the story reads of deals, by name. */
  readonly dealNames: readonly string[];
  /** Times the engine had to run. */
  runs = 0;
  /** Is told of every step of the engine. */
  watcher: ((step: EngineStep) => void) | null = null;
  private engine: InkEngine;
  private readonly program: InkJson;
  private readonly asks: string[];
  private readonly roots = new Map<string, Root>();
  private readonly rootsAt: Root[][] = [];
  private readonly questions = new Map<string, Question>();
  private readonly sayings = new Map<string, Said>();
  private readonly kinds: LineKinds | null;

  /**
   * @param program with the texts of a language put in
   * @param counted whether it matters how many lines are said
   */
  constructor(
    private readonly scenario: Pick<Scenario, "choices" | "lead" | "cast">,
    program: InkJson,
    private readonly variant: string,
    private readonly seed: number,
    counted: boolean,
  ) {
    this.kinds = counted ? lineKindsOf(scenario) : null;
    const numbers = ["trust", "mood", "agreed"];
    for (const id of Object.keys(scenario.cast)) numbers.push(`${id}_trust`);
    const bare = dropChoiceTexts(withoutFlavour(program, this.kinds));
    this.program = askingProgram(bare, new Set(numbers));
    this.asks = asksIn(numbers);
    const extra = readableIn(this.program, scenario);
    this.dealNames = [...extra.values()]
      .flat()
      .filter((read): read is string => typeof read === "string" && read.startsWith("deal:"));
    this.inkNodes = new InkNodes(new Flow(this.program, extra));
    this.engine = new InkEngine(this.program, this.asks);
  }

  /** The turn after a choice at a moment; before the first choice `node` is null. */
  outcome(node: InkNode | null, choice: number, oracle: Oracle): Outcome {
    const root = this.rootFor(node, choice);
    let tree = root.tree;
    while (tree && !("result" in tree)) tree = tree.branches.get(oracle(tree.question)) ?? null;
    const result = tree ? tree.result : this.run(root, node, choice, oracle);
    return { said: result.said, fault: result.fault, node: this.next(node, choice, result) };
  }

  private next(from: InkNode | null, choice: number, result: Result): InkNode | null {
    const { arrival, answers, next } = result;
    if (!arrival) return null;
    let node = next.get(from);
    if (!node) next.set(from, (node = this.inkNodes.node(arrival, { from, choice, answers })));
    if (result.ran?.from === from) node.snapshot ??= result.ran.snapshot;
    return node;
  }

  private rootFor(node: InkNode | null, choice: number): Root {
    const at = (this.rootsAt[node === null ? 0 : node.id + 1] ??= []);
    const known = at[choice];
    if (known) return known;
    const turn = node && turnAt(node, choice);
    const key = turn
      ? JSON.stringify([turn.shape, turn.names.map((name) => node.values.get(name))])
      : "start";
    let root = this.roots.get(key);
    if (!root) this.roots.set(key, (root = { tree: null }));
    return (at[choice] = root);
  }

  private run(root: Root, node: InkNode | null, choice: number, oracle: Oracle): Result {
    const before = node && this.snapshotAt(node);
    const answers = new Map<Question, Answer>();
    const turn = this.play(node, choice, (question) => {
      const answer = answers.get(question) ?? oracle(question);
      answers.set(question, answer);
      return answer;
    });
    let result: Result;
    const base = { answers, next: new Map<InkNode | null, InkNode>() };
    if ("fault" in turn)
      result = { ...base, said: this.saying([]), arrival: null, fault: turn.fault };
    else {
      const snapshot = this.snapshot();
      for (const path of Object.keys(snapshot.visitCounts)) this.visited.add(path);
      const choices = storyChoices({ scenario: this.scenario as Scenario }, turn.choices);
      if (choices.length > MAX_CHOICES) {
        const tooMany = { ...base, said: this.saying([]), fault: TOO_MANY, arrival: null };
        grow(root, tooMany);
        return tooMany;
      }
      const arrival =
        choices.length === 0
          ? null
          : this.inkNodes.arrival(
              before,
              snapshot,
              new Set(node && turnAt(node, choice).names),
              choices,
            );
      const ran = { from: node, snapshot };
      result = { ...base, said: this.saying(turn.lines), arrival, fault: null, ran };
    }
    grow(root, result);
    return result;
  }

  /** The engine's state at a node; it is run to there again if need be. */
  private snapshotAt(node: InkNode): Saved {
    if (!node.snapshot) {
      const { from, choice, answers } = node.origin;
      this.play(from, choice, (question) => answers.get(question)!);
      node.snapshot = this.snapshot();
    }
    return node.snapshot;
  }

  private snapshot(): Saved {
    return JSON.parse(this.engine.save()) as Saved;
  }

  private play(node: InkNode | null, choice: number, oracle: Oracle) {
    const saved = node && this.snapshotAt(node);
    this.runs++;
    if (this.engine.spoilt) this.engine = new InkEngine(this.program, this.asks);
    this.engine.watcher = this.watcher;
    if (saved === null) this.engine.reset(this.seed);
    else {
      this.engine.loadParsed(saved);
      this.engine.choose(node!.choices[choice]!.index);
    }
    return this.engine.turn(this.answers(oracle));
  }

  private saying(all: readonly EngineLine[]): Said {
    const { lines, smallTalk } = this.kinds
      ? heeded(all, this.kinds)
      : { lines: all, smallTalk: 0 };
    const key = JSON.stringify([lines, smallTalk]);
    let said = this.sayings.get(key);
    if (!said) this.sayings.set(key, (said = { id: this.sayings.size, lines, smallTalk }));
    return said;
  }

  private answers(ask: Oracle): Answers {
    const about = (kind: "tells" | "knows" | "promised") => (name: string) =>
      ask(this.question({ about: kind, name })) === true;
    return {
      numbers: {},
      agreed: false,
      tells: about("tells"),
      knows: about("knows"),
      promised: about("promised"),
      deal: (name) =>
        Number(ask(this.question({ about: "deal", name, operator: null, constant: 0 }))),
      variant: (id) => id === this.variant,
      ask: (name, said) => {
        const [, of, sign] = /^ask:([a-z0-9_]+)(.*)$/.exec(name)!;
        const operator = OPERATORS.find((one) => one === sign) ?? null;
        const constant = Number(said.at(-1) ?? 0);
        return ask(
          this.question(
            of === "deal"
              ? { about: "deal", name: String(said[0]), operator, constant }
              : { about: "number", name: of!, operator, constant },
          ),
        );
      },
    };
  }

  private question(question: Question): Question {
    const key = JSON.stringify(question);
    const known = this.questions.get(key);
    if (!known) this.questions.set(key, question);
    return known ?? question;
  }
}

/** Words of a line that can be noted and does something. */
export const SHOWN = "-";

/** Of the first line the tags of the choice are taken off: it keeps its place. */
const NOTHING_SAID: EngineLine = { text: "", tags: [] };

function heeded(all: readonly EngineLine[], kinds: LineKinds): Omit<Said, "id"> {
  const lines: EngineLine[] = [];
  let smallTalk = 0;
  for (const [at, { text, tags }] of all.entries()) {
    if (tags.length > 0) lines.push({ text: kinds(text) === "shown" ? SHOWN : text, tags });
    else {
      smallTalk += linesIn(text, kinds);
      if (at === 0) lines.push(NOTHING_SAID);
    }
  }
  return { lines, smallTalk };
}

const TOO_MANY: PlayFault = { code: "too-many-choices" };

/** Of two choices with one id the second is no choice, but the engine counts it. */
const turnAt = ({ moment, choices }: InkNode, choice: number) =>
  moment.turns[choices[choice]!.index]!;

/** Adds a run to a tree: the answers given lead to where it ends. */
function grow(root: Root, result: Result): void {
  let put = (tree: Tree) => void (root.tree = tree);
  let tree = root.tree;
  for (const [question, answer] of result.answers) {
    if (!tree) put((tree = { question, branches: new Map() }));
    if ("result" in tree) throw new Error("a story asked differently after the same answers");
    const { branches } = tree;
    put = (next) => void branches.set(answer, next);
    tree = branches.get(answer) ?? null;
  }
  put({ result });
}

/** The answer to a comparison, or the number itself. */
export const answerWith = (
  value: number,
  { operator, constant }: { operator: Operator | null; constant: number },
): Answer => (operator === null ? value : compare(value, operator, constant));
