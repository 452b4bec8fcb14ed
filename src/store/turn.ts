import { adviseOn } from "../analysis/coach";
import { type Move, type SessionLog, withMove } from "../playthrough/log";
import { mayNote } from "../playthrough/notes";
import { MOST_OWN_WORDS } from "../saves/own-words";
import type { Saves } from "../saves/saves";
import { nextTurn, ownWordsUpTo } from "./coaching";
import type { liveSession } from "./live";
import type { Replay, SessionStore, SessionVerbs } from "./state";
import { withoutLastStep } from "./step-back";
import { refusalAt } from "./table-moves";

interface TurnNeeds extends Pick<ReturnType<typeof liveSession>, "goOn" | "keep"> {
  get: SessionStore["getState"];
  set: (changes: Partial<ReturnType<SessionStore["getState"]>>) => void;
  saves: Saves;
  now: () => number;
  recompute: (log: SessionLog) => ReturnType<Replay>;
}

type TurnVerbs = Pick<
  SessionVerbs,
  "choose" | "bargain" | "note" | "read" | "write" | "askCoach" | "advance" | "undo" | "mend"
>;

/** What the player does while they play. */
export function turnVerbs({ get, set, saves, now, recompute, goOn, keep }: TurnNeeds): TurnVerbs {
  return {
    choose(id) {
      const { play } = get();
      if (!play || play.writing || play.revealed < play.view.lines.length) return;
      if (play.view.choices.some((choice) => choice.id === id))
        goOn(withMove(play.log, { choose: id } satisfies Move));
    },

    bargain(move) {
      const { play } = get();
      const table = play?.view.table;
      if (!play || !table) return { code: "closed" };
      const refusal = refusalAt(table, move);
      if (refusal) return refusal;
      const read = play.view.lines.length;
      // At the table both speak at once; what closes it is read line by line, as the story goes on.
      goOn(withMove(play.log, move), (view) => (view.table ? view.lines.length : read + 1));
      return null;
    },

    note(n) {
      const { play } = get();
      const line = play?.view.lines[n];
      if (!play || play.view.fault || n >= play.revealed) return;
      if (!line || !mayNote(play.view, line)) return;
      goOn(withMove(play.log, { note: n } satisfies Move), () => play.revealed);
    },

    read(answer) {
      const { play } = get();
      const asked = play?.view.read;
      if (!play || !asked || asked.line >= play.revealed) return;
      goOn(withMove(play.log, { read: { who: asked.who, ...answer } }), () => play.revealed);
    },

    write(words) {
      const { play } = get();
      if (!play?.writing || play.revealed < play.view.lines.length) return;
      const said = words.trim().slice(0, MOST_OWN_WORDS);
      keep({ ...play, own: { ...play.own, [nextTurn(play.view)]: said }, writing: false });
    },

    askCoach() {
      const { play, desk } = get();
      if (play?.log.mode !== "practice" || desk?.state !== "ready") return;
      const { view, revealed, log } = play;
      const moments = Object.keys(desk.scenario.texts[desk.scenario.language]?.coach ?? {});
      const offered = revealed < view.lines.length ? [] : view.choices.map(({ id }) => id);
      const advice = adviseOn(recompute(log).record, revealed, offered, moments);
      set({ play: { ...play, advice } });
    },

    advance() {
      const { play } = get();
      if (!play || play.revealed >= play.view.lines.length) return;
      keep({ ...play, revealed: play.revealed + 1 });
    },

    undo() {
      const { play } = get();
      const before = play && withoutLastStep(play.log);
      if (!before) return;
      const { view } = recompute(before);
      const { plan } = play;
      const own = ownWordsUpTo(play.own, nextTurn(view));
      goOn(before, ({ lines }) => lines.length, { own, ...(plan && { plan }) });
    },

    mend() {
      const { play } = get();
      if (play?.view.fault?.code !== "impossible-move" || play.log.mode === "assess") return;
      saves.close(play.log, "set-aside", now());
      const moves = play.log.moves.slice(0, play.view.fault.at);
      goOn({ ...play.log, moves }, () => play.revealed);
    },
  };
}
