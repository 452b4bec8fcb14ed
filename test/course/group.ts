import { chance } from "../../src/analysis/chance";
import { type Move, type SessionLog, startLog, withMove } from "../../src/playthrough/log";
import { beginPlay } from "../../src/playthrough/replay";
import type { Scenario } from "../../src/scenario/scenario";
import { codeOf } from "./runs";

/** Moves after which a talk must have ended. */
const MOST = 400;

/**
 * A whole run of somebody who, so many times in a hundred, does what `model` did there, and else anything.
 * Played with the real game, move by move.
 */
export function learnerRun(
  scenario: Scenario,
  variant: string,
  seed: number,
  { skill, model }: { skill: number; model: SessionLog },
): SessionLog {
  const pick = chance(seed + 1);
  const knows = () => pick(100) < skill;
  const wanted = new Set(model.moves.flatMap((move) => ("choose" in move ? [move.choose] : [])));
  const offers = model.moves.filter((move) => "offer" in move);
  let log = startLog(scenario, { seed, variant, mode: "assess" });
  const play = beginPlay(scenario, log, scenario.language);
  const make = (move: Move) => {
    const made = play.move(move);
    if (made) log = withMove(log, move);
    return made;
  };
  let offered = 0;
  for (let guard = 0; guard < MOST; guard++) {
    const { view } = play.now();
    if (view.ended || view.fault) break;
    if (view.table) {
      const offer = knows() ? offers[offered++] : undefined;
      if (offer && make(offer)) continue;
      if (view.table.counter && pick(2) === 0 && make({ accept: true })) continue;
      const random = { offer: view.table.issues.map(({ options }) => pick(options.length)) };
      if (pick(3) > 0 && make(random)) continue;
      make({ leave: true });
      continue;
    }
    for (const { n, notable, noted } of view.lines.slice(view.turnFrom))
      if (notable && !noted && pick(100) < skill / 2) make({ note: n });
    if (view.read && knows())
      make({
        read: {
          who: view.read.who,
          pleasant: -10 * pick(8),
          stirred: 10 * pick(6) - 20,
          sure: 1 + pick(3),
        },
      });
    const { choices } = play.now().view;
    const best = choices.find(({ id }) => wanted.has(id));
    make({ choose: (best && knows() ? best : choices[pick(choices.length)]!).id });
  }
  return log;
}

const FAMILY = Array.from("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐");
const GIVEN = ["子涵", "明", "雨桐", "浩然", "欣", "志强", "婷", "建国", "Lee", "思远"];

/** Codes of so many people: some played once, some again and better; the order is that of a chat. */
export function groupCodes(
  scenario: Scenario,
  variant: string,
  people: number,
  model: SessionLog,
): string[] {
  const codes = Array.from({ length: people }, (_, i) => {
    const handle = `${FAMILY[i % FAMILY.length]}${GIVEN[(i * 7) % GIVEN.length]}${i >= 50 ? i : ""}`;
    const skill = 15 + ((i * 37) % 60);
    const runs = i % 3 === 0 ? 2 : 1;
    return Array.from({ length: runs }, (_run, run) =>
      codeOf(
        scenario,
        learnerRun(scenario, variant, 1000 * (run + 1) + i, { skill: skill + 22 * run, model }),
        handle,
        run + 1,
      ),
    );
  });
  return codes.flat();
}
