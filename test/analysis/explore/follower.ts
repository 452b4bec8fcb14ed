import { END, type Graph } from "../../../src/analysis/explore/search";
import type { Works } from "../../../src/analysis/explore/explore";
import { heardAlong } from "../../../src/analysis/explore/listening";
import type { Place } from "../../../src/analysis/explore/places";
import { decayedMood } from "../../../src/mind/force";
import { unpack } from "../../../src/mind/packed";
import { RULES_OF_MIND } from "../../../src/mind/rules";
import type { MindReading } from "../../../src/playthrough/record";
import type { Points } from "./brute";

/** Stands on the graph and follows a play on it, edge by edge. */
export class Follower {
  state = 0;
  option = 0;
  points = [0, 0, 0];
  /** What listening could have added along the way. */
  readonly heard = { best: 0, worst: 0 };
  ending: string | null = null;
  ended = false;

  constructor(
    private readonly works: Works,
    private readonly graph: Graph,
  ) {}

  get place(): Place | null {
    return this.works.steps.places[this.graph.states.place.values[this.state]!] ?? null;
  }

  get mind(): number {
    return this.graph.states.mind.values[this.state]!;
  }

  /** Ids of the choices that the graph offers here. */
  offered(): string[] {
    const { place, works } = this;
    return place!.offered.map((i) => {
      const { path } = place!.node.choices[i]!;
      return works.scenario.choices[path]?.id ?? path;
    });
  }

  /** What of the lead's mind is kept here, as the game reads it: of the mood, what will be left when it has faded. */
  reading(): Partial<MindReading> {
    const { minds } = this.works.programs;
    const { personal, professional, brand, mood } = unpack(minds.packed(this.mind));
    const kept = { mood: this.moodKept(mood) };
    return this.place!.minds?.trust !== false ? { personal, professional, brand, ...kept } : kept;
  }

  moodKept(mood: number): number {
    const baseline = this.works.deeds.persona.mood;
    return this.place!.minds?.fades ? decayedMood(mood, baseline, RULES_OF_MIND) : mood;
  }

  /** Takes the edge of a choice, or of how a table closed, and of the facts that came to be known by so many notes. */
  follow(taken: number, facts: readonly string[], hits: number): void {
    const { graph, works, place } = this;
    let edge = graph.firstEdge.values[this.state]!;
    const options = works.programs.optionsAt(place, this.mind);
    const at = options.findIndex(({ number }) => number === taken);
    const waysOf = (one: number) => works.programs.run(place, options[one]!.step, this.mind).ways;
    for (let before = 0; before < at; before++) edge += waysOf(before).length;
    const key = facts.toSorted().join(" ");
    const way = waysOf(at).findIndex(
      ({ noted }) => noted.hits === hits && noted.facts.toSorted().join(" ") === key,
    );
    if (way < 0) throw new Error(`no way that notes ${key}`);
    edge += way;
    const kind = graph.kinds[graph.kind.values[edge]!]!;
    const { points, ending } = kind;
    for (const [i, one] of points.entries()) this.points[i]! += one;
    const { best, worst } = heardAlong(kind);
    this.heard.best += best;
    this.heard.worst += worst;
    const goal = graph.to.values[edge]!;
    if (goal !== END) return void (this.state = goal);
    this.ended = true;
    this.ending = ending!;
  }

  /** @param how well was listened along the way */
  earned(how: "best" | "worst"): Points {
    const [listening, transparency, winwin] = this.points as [number, number, number];
    return { listening: listening + this.heard[how], transparency, winwin };
  }
}
