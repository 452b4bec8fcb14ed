import { type Finding, finding } from "../../scenario/findings";
import type { Scenario } from "../../scenario/scenario";
import type { Whereabouts } from "../../scenario/whereabouts";
import { type Contest, contestIn } from "../bots/contest";
import { orderOf, Unbounded } from "../explore/values";
import { dominatedIn, idleIn, type Moment, Moments } from "./decisions";
import { decisionsOnPaths, type Lengths } from "./lengths";
import { Reached } from "./never";
import { eachOffer } from "./options";
import { addKept } from "./promises";
import { findRandomPlay, PathMeasures } from "./sizes";
import { bestPlay, movesOf, solve, type Solved, type Walked } from "./solved";
import { findTraps } from "./traps";
import { edgesTo, waysIn } from "./ways";

/** What all variants of a scenario show, gathered one after the other: only one graph is held at a time. */
export class Survey {
  readonly reached = new Reached();
  readonly moments = new Moments();
  readonly kept = new Set<string>();
  readonly paths = new PathMeasures();
  readonly contests: Contest[] = [];
  readonly findings: Finding[] = [];
  lengths: Lengths | null = null;

  constructor(
    private readonly scenario: Scenario,
    private readonly where: Whereabouts,
  ) {}

  /** @param plain a script without a manifest: there is nothing to earn */
  add(walked: Walked, plain: boolean): void {
    const { works, graph } = walked;
    const via = waysIn(graph);
    const order = orderOf(graph, works.steps.places);
    this.reached.add(works, graph);
    const traps = findTraps({ ...walked, order }, via, this.where);
    this.findings.push(...traps.filter(({ code }) => !plain || code !== "no-ending"));
    if (plain) return;
    this.addLengths(decisionsOnPaths({ ...walked, order }));
    try {
      this.addSolved(solve(works, graph, order), via);
    } catch (error) {
      if (!(error instanceof Unbounded)) throw error;
      const { variant } = works;
      this.findings.push(finding("score-without-limit", "story.ink", 1, { variant }));
    }
  }

  private addLengths({ fewest, most }: Lengths): void {
    this.lengths = {
      fewest: Math.min(fewest, this.lengths?.fewest ?? Infinity),
      most: Math.max(most, this.lengths?.most ?? 0),
    };
  }

  private addSolved(solved: Solved, via: Int32Array): void {
    const { variant } = solved.works;
    const { ranges, reached } = solved;
    addKept(solved, via, this.kept);
    const first = new Map<Moment, number>();
    eachOffer(solved, (offer) => {
      const moment = this.moments.add(offer, reached[offer.state]!);
      if (!first.has(moment)) first.set(moment, offer.state);
    });
    this.addPlays(solved, via, first);
    this.findings.push(...findRandomPlay(variant, ranges));
    const expert = bestPlay(solved);
    this.contests.push(
      contestIn(this.scenario, variant, ranges, expert, ({ playthrough }) =>
        this.paths.add(playthrough),
      ),
    );
  }

  /** A play to every moment that there may be something to say about. */
  private addPlays(solved: Solved, via: Int32Array, first: ReadonlyMap<Moment, number>): void {
    const { list } = this.moments;
    const dominated = dominatedIn(list);
    const idle = new Set(idleIn(list));
    for (const [moment, state] of first)
      if (!moment.play && (idle.has(moment) || moment.paths.some((path) => dominated.has(path))))
        moment.play = movesOf(solved, edgesTo(solved.graph, via, state));
  }
}
