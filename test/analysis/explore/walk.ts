import { expect } from "vitest";
import { randomMove } from "../../../src/analysis/bargain";
import { startLog } from "../../../src/playthrough/log";
import { beginPlay } from "../../../src/playthrough/replay";
import { linesThatTell } from "./brute";
import { Follower } from "./follower";
import type { Explored } from "./late-delivery";

/** One play of the untouched game at random, compared with the graph at every step. @returns checks made */
export function walk({ works, graph }: Explored, random: (below: number) => number): number {
  const { scenario, variant } = works;
  const play = beginPlay(scenario, startLog(scenario, { seed: 0, variant }), scenario.language);
  const at = new Follower(works, graph);
  let checks = 0;
  for (let option = 0; ;) {
    const told = play.now();
    const known = () => play.now().view.notebook.map(({ fact }) => fact);
    const before = new Set(known());
    if (!told.view.ended)
      for (const { n, facts } of linesThatTell(told))
        if (facts.some((fact) => !known().includes(fact)) && random(2)) play.move({ note: n });
    const { view, record } = play.now();
    at.follow(
      option,
      known().filter((fact) => !before.has(fact)),
    );
    expect(at.ended).toBe(view.ended !== null);
    if (view.ended) {
      expect({ points: at.earned(), ending: at.ending }).toEqual({
        points: record.points,
        ending: record.ending,
      });
      return checks + 5;
    }
    expect(at.offered()).toEqual(view.choices.map(({ id }) => id));
    expect(record.turns.at(-1)!.after).toMatchObject(at.reading());
    checks += 3;
    option = random(view.choices.length);
    expect(play.move({ choose: view.choices[option]!.id })).toBe(true);
    if (!play.now().view.table) continue;
    at.follow(option, []);
    for (let { table } = play.now().view; table; { table } = play.now().view)
      expect(play.move(randomMove(table, random))).toBe(true);
    const { conduct, deal } = play.now().record.turns.at(-1)!.choice!.table!.outcome!;
    option = works.bargains!.closeOf(conduct, deal).number;
    expect(works.programs.optionsAt(at.place, at.mind).map((one) => one.number)).toContain(option);
    checks++;
  }
}
