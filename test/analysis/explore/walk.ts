import { expect } from "vitest";
import { randomMove } from "../../../src/analysis/bargain";
import { startLog } from "../../../src/playthrough/log";
import { worthOf } from "../../../src/playthrough/marks";
import { beginPlay, type Play } from "../../../src/playthrough/replay";
import { linesThatTell } from "./brute";
import { Follower } from "./follower";
import type { Explored } from "./late-delivery";

/** One play of the untouched game at random, compared with the graph at every step. @returns checks made */
export function walk({ works, graph }: Explored, random: (below: number) => number): number {
  const { scenario, variant } = works;
  const play = beginPlay(scenario, startLog(scenario, { seed: 0, variant }), scenario.language);
  const at = new Follower(works, graph);
  const how = random(2) === 0 ? "best" : "worst";
  let checks = 0;
  for (let option = 0; ;) {
    const told = play.now();
    const known = () => play.now().view.notebook.map(({ fact }) => fact);
    const before = new Set(known());
    const telling = linesThatTell(told).filter(({ facts }) =>
      facts.some((fact) => !before.has(fact)),
    );
    let hits = 0;
    if (!told.view.ended) {
      for (const { n } of telling) if (random(2) && play.move({ note: n })) hits++;
    }
    listen(
      play,
      telling.map(({ n }) => n),
      how,
    );
    const { view, record } = play.now();
    at.follow(
      option,
      known().filter((fact) => !before.has(fact)),
      hits,
    );
    expect(at.ended).toBe(view.ended !== null);
    if (view.ended) {
      expect({ points: at.earned(how), ending: at.ending }).toEqual({
        points: record.points,
        ending: record.ending,
      });
      return checks + 5;
    }
    expect(at.offered()).toEqual(view.choices.map(({ id }) => id));
    const { after } = record.turns.at(-1)!;
    expect({ ...after, mood: at.moodKept(after.mood) }).toMatchObject(at.reading());
    checks += 3;
    option = random(view.choices.length);
    expect(play.move({ choose: view.choices[option]!.id })).toBe(true);
    if (!play.now().view.table) continue;
    at.follow(option, [], 0);
    for (let { table } = play.now().view; table; { table } = play.now().view)
      expect(play.move(randomMove(table, random))).toBe(true);
    const { conduct, deal } = play.now().record.turns.at(-1)!.choice!.table!.outcome!;
    option = works.bargains!.closeOf(conduct, deal).number;
    expect(works.programs.optionsAt(at.place, at.mind).map((one) => one.number)).toContain(option);
    checks++;
  }
}

/** Notes what is worth noting and reads what is felt, or does all of it wrong. @param besides lines that are seen to already */
function listen(play: Play, besides: readonly number[], how: "best" | "worst"): void {
  const { view, record } = play.now();
  const turn = record.turns.at(-1)!;
  for (const line of turn.lines) {
    const worth = worthOf(line);
    if (!worth || besides.includes(line.shown!.n)) continue;
    if ((worth === "signal") === (how === "best")) play.move({ note: line.shown!.n });
  }
  if (!view.read) return;
  const { truth } = turn.read!;
  const away = (n: number) => (how === "best" ? n : n < 0 ? 100 : -100);
  const [pleasant, stirred] = [away(truth.pleasant), away(truth.stirred)];
  play.move({ read: { who: view.read.who, pleasant, stirred, sure: 1 } });
}
