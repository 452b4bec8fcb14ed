import { compare, type Operator } from "./asking";
import { ANY, type Flow } from "./flow";

/** The engine's saved state, as far as the explorer looks into it. */
export interface Saved {
  flows: Record<string, SavedFlow>;
  currentFlowName: string;
  variablesState: Record<string, unknown>;
  visitCounts: Record<string, number>;
  turnIndices: Record<string, number>;
  turnIdx: number;
  storySeed: number;
  previousRandom: number;
}
interface SavedFlow {
  callstack: { threads: Thread[] };
  choiceThreads?: Record<string, Thread>;
  currentChoices: SavedChoice[];
}
interface Thread {
  callstack: Frame[];
  threadIndex: number;
}
interface Frame {
  cPath?: string;
  idx?: number;
  type: number;
  temp?: Record<string, unknown>;
}
interface SavedChoice {
  originalChoicePath: string;
  originalThreadIndex: number;
  targetPath: string;
  isInvisibleDefault?: boolean;
}

/** A visible choice: what it leads to, and what is waiting to be returned to. */
export interface Opening {
  source: string;
  target: string;
  /** Where the story goes on when tunnels return. */
  returns: readonly string[];
  frames: readonly Frame[];
}

export function openingsOf(state: Saved): Opening[] {
  const flow = state.flows[state.currentFlowName]!;
  return flow.currentChoices
    .filter((choice) => !choice.isInvisibleDefault)
    .map((choice) => {
      const frames = framesOf(flow, choice);
      return {
        source: choice.originalChoicePath,
        target: choice.targetPath,
        returns: frames.slice(0, -1).map(pointer),
        frames,
      };
    });
}

/** What makes one opening differ from another, with those of its own variables that can still be read. */
export const shapeOf = (opening: Opening, isLive: (name: string) => boolean): unknown => [
  opening.source,
  opening.target,
  opening.returns,
  opening.frames.map(({ type, temp }) => [
    type,
    Object.entries(temp ?? {}).filter(([name]) => isLive(`var:${name}`)),
  ]),
];

const pointer = ({ cPath = "", idx = 0 }: Frame): string => (cPath ? `${cPath}.${idx}` : `${idx}`);

function framesOf(flow: SavedFlow, choice: SavedChoice): Frame[] {
  const thread =
    flow.callstack.threads.find(({ threadIndex }) => threadIndex === choice.originalThreadIndex) ??
    flow.choiceThreads?.[choice.originalThreadIndex];
  return thread?.callstack ?? [];
}

export const kindOf = (name: string): string => name.slice(0, name.indexOf(":") + 1);
const restOf = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Value of something readable, visit counts no further than they make a difference; undefined for what is not Ink's. */
export function valueIn(state: Saved, name: string, flow: Flow): unknown {
  const what = restOf(name);
  switch (kindOf(name)) {
    case "var:": {
      const [variable, operator, constant] = what.split(" ");
      const value = state.variablesState[variable!] ?? null;
      return operator === undefined || typeof value !== "number"
        ? value
        : compare(value, operator as Operator, Number(constant));
    }
    case "count:":
      return what === ANY ? state.visitCounts : Math.min(countIn(state, name), flow.capOf(what));
    case "since:":
      return what === ANY
        ? [state.turnIndices, state.turnIdx]
        : what in state.turnIndices
          ? state.turnIdx - state.turnIndices[what]!
          : null;
    default:
      if (name === "turn") return state.turnIdx;
      return name === "random" ? [state.storySeed, state.previousRandom] : undefined;
  }
}

/** How often a container was visited. */
export const countIn = (state: Saved, name: string): number => state.visitCounts[restOf(name)] ?? 0;
