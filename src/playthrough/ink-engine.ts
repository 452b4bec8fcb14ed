import { Story } from "inkjs";
import type { ErrorType } from "inkjs/engine/Error";
import { programWithRuns } from "../scenario/program";
import type { InkJson, Language, Scenario } from "../scenario/scenario";
import type { PlayFault } from "./view";

/** Steps of the engine that one turn may take; an ordinary line takes 30 to 90. */
const STEP_BUDGET = 100_000;
/** Pieces of text on one line, and characters in a computed text. */
const PIECES_BUDGET = 2_000;
const TEXT_BUDGET = 10_000;
const LINES_BUDGET = 300;
/** Choice points at one moment, be it the same one again and again. */
const CHOICES_BUDGET = 100;
/** The engine's error type for errors, as against warnings; the enum itself is not exported. */
const ERROR: ErrorType = 2;
/** Choices at one moment: keys 1 to 9. */
export const MAX_CHOICES = 9;

/** What a story may ask and compare during a turn; fixed when the turn begins. */
export interface Answers {
  numbers: Readonly<Record<string, number>>;
  agreed: boolean;
  tells(fact: string): boolean;
  knows(fact: string): boolean;
  promised(promise: string): boolean;
  deal(issue: string): number;
  variant(id: string): boolean;
  /** Answers a question that a program asks in place of a comparison: see `askingProgram`. */
  ask?(question: string, said: readonly (string | number)[]): number | boolean;
}

export interface EngineLine {
  text: string;
  tags: readonly string[];
}

export interface EngineChoice {
  index: number;
  /** Path of the choice point: the key of `Scenario.choices`. */
  path: string;
  text: string;
}

export interface EngineTurn {
  lines: readonly EngineLine[];
  choices: readonly EngineChoice[];
}

class Runaway extends Error {
  constructor(readonly fault: PlayFault) {
    super(fault.code);
  }
}

/** An element of the program that the engine is about to run, with the value on top of its stack. */
export interface EngineStep {
  /** The engine's own: it knows its path. */
  container: EngineContainer;
  index: number;
  top: unknown;
}

export interface EngineContainer {
  readonly path: { toString(): string };
  readonly content: readonly object[];
}

/** The parts of the engine's inside that the budget looks at. */
interface EngineInside {
  ContinueSingleStep(): boolean;
  state: {
    currentPointer: { container: EngineContainer | null; index: number };
    evaluationStack: readonly { value?: unknown }[];
    outputStream: readonly { value?: unknown }[];
    generatedChoices: readonly unknown[];
  };
}

/** One Ink story being run, under a budget: a script can neither hang nor flood the game. */
export class InkEngine {
  private readonly story: Story;
  private answers: Answers | null = null;
  private error: string | null = null;
  private steps = 0;
  /** A story that ran away is in an undefined state and must not be used again. */
  spoilt = false;
  /** Is told of every step before it is taken. */
  watcher: ((step: EngineStep) => void) | null = null;

  /** @param questions names of the functions that the program asks instead of comparing */
  constructor(program: InkJson, questions: Iterable<string> = []) {
    this.story = new Story(program);
    this.story.onError = (message, type) => {
      if (type === ERROR) this.error ??= message;
    };
    for (const name of ["tells", "knows", "promised", "deal", "variant"] as const)
      this.story.BindExternalFunction(name, (which: string) => this.answers![name](which), true);
    for (const name of questions)
      this.story.BindExternalFunction(
        name,
        (...said: (string | number)[]) => this.answers!.ask!(name, said),
        true,
      );
    this.limitSteps();
  }

  /** Back to the first line, before anything ran. */
  reset(seed: number): void {
    this.story.ResetState();
    this.story.state.storySeed = seed;
    this.error = null;
  }

  /** Where the story stands, to come back to. */
  save(): string {
    return this.story.state.toJson();
  }

  load(saved: string): void {
    this.loadParsed(JSON.parse(saved) as object);
  }

  /** {@link load} of what {@link save} gave, parsed; it is only read. */
  loadParsed(saved: object): void {
    this.story.state.LoadJsonObj(saved as Record<string, unknown>);
    this.error = null;
  }

  choose(index: number): void {
    this.story.ChooseChoiceIndex(index);
  }

  /** Runs to the next choice or the end. */
  turn(answers: Answers): EngineTurn | { fault: PlayFault } {
    this.answers = answers;
    this.steps = 0;
    try {
      this.setValues(answers);
      const lines = this.readLines();
      if (this.error) return this.failed();
      const choices = this.story.currentChoices.map((choice) => ({
        index: choice.index,
        path: choice.sourcePath,
        text: choice.text,
      }));
      return { lines, choices };
    } catch (error) {
      this.spoilt = true;
      if (error instanceof Runaway) return { fault: error.fault };
      return { fault: { code: "script-error", message: messageOf(error) } };
    }
  }

  private failed(): { fault: PlayFault } {
    this.spoilt = true;
    const message = this.error!;
    if (/ran out of content/i.test(message)) return { fault: { code: "no-way-on" } };
    return { fault: { code: "script-error", message } };
  }

  private setValues(answers: Answers): void {
    const variables = this.story.variablesState;
    for (const [name, value] of Object.entries(answers.numbers)) variables.$(name, value);
    variables.$("agreed", answers.agreed);
  }

  private readLines(): EngineLine[] {
    const lines: EngineLine[] = [];
    while (this.story.canContinue && !this.error) {
      if (lines.length >= LINES_BUDGET) throw new Runaway({ code: "too-many-lines" });
      const text = this.story.Continue() ?? "";
      if (text.length > TEXT_BUDGET) throw new Runaway({ code: "too-much-text" });
      lines.push({ text, tags: this.story.currentTags ?? [] });
    }
    return lines;
  }

  private limitSteps(): void {
    const inside = this.story as unknown as EngineInside;
    const step = inside.ContinueSingleStep.bind(inside);
    inside.ContinueSingleStep = () => {
      if (++this.steps > STEP_BUDGET) throw new Runaway({ code: "runaway" });
      if (this.watcher) tell(this.watcher, inside.state);
      const done = step();
      const fault = overflowing(inside.state);
      if (fault) throw new Runaway(fault);
      return done;
    };
  }
}

/** The element to run next is the first one inside of whatever the engine points at. */
function tell(watcher: (step: EngineStep) => void, state: EngineInside["state"]): void {
  const { container, index } = state.currentPointer;
  if (!container) return;
  const step = { container, index: Math.max(index, 0), top: state.evaluationStack.at(-1)?.value };
  let inner = index < 0 ? container : step.container.content[step.index];
  while (isContainer(inner) && inner.content.length > 0) {
    step.container = inner;
    step.index = 0;
    inner = inner.content[0];
  }
  watcher(step);
}

const isContainer = (item: object | undefined): item is EngineContainer =>
  item !== undefined && "content" in item && Array.isArray(item.content);

/** What has grown out of bounds in one step. */
function overflowing(state: EngineInside["state"]): PlayFault | null {
  const { evaluationStack, outputStream, generatedChoices } = state;
  const top = evaluationStack.at(-1)?.value;
  if (typeof top === "string" && top.length > TEXT_BUDGET) return { code: "too-much-text" };
  if (typeof top === "number" && !Number.isSafeInteger(top))
    return { code: "script-error", message: `a number without bounds (${top})` };
  if (generatedChoices.length > CHOICES_BUDGET) return { code: "too-many-choices" };
  if (outputStream.length <= PIECES_BUDGET) return null;
  // Inline conditions leave blanks behind: a loop of them is a silent one.
  const silent = outputStream.every(({ value }) => typeof value !== "string" || !value.trim());
  return { code: silent ? "runaway" : "too-much-text" };
}

/** The engine's own failures say little; `5 mod 0` fails on the missing result. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /null or undefined/.test(message)
    ? "a calculation without a result, as in 5 mod 0"
    : message;
}

/** Making an engine costs more than a whole replay, so each scenario keeps one per language. */
const engines = new WeakMap<Scenario, Map<Language, InkEngine>>();

export function engineFor(scenario: Scenario, language: Language): InkEngine {
  let byLanguage = engines.get(scenario);
  if (!byLanguage) engines.set(scenario, (byLanguage = new Map()));
  let engine = byLanguage.get(language);
  if (!engine || engine.spoilt)
    byLanguage.set(language, (engine = new InkEngine(programIn(scenario, language))));
  return engine;
}

/** The program with the texts of a language, or of the source where it is not translated. */
export function programIn(scenario: Scenario, language: Language): InkJson {
  const texts = scenario.texts[language] ?? scenario.texts[scenario.language]!;
  return programWithRuns(scenario.program, texts.runs);
}
