import type { LedgerRow } from "../../../analysis/ledger";
import { useMessages } from "../../session";
import { StepMark, type StepState } from "./StepMark";

interface Step {
  name: "asked" | "told" | "noted" | "used";
  state: StepState;
  word: string;
  turns: readonly number[];
}

/** Asked, told, noted, used: a sign and a word for each, and the turns in which it was. */
export function Steps({ row, onSee }: { row: LedgerRow; onSee: (turn: number) => void }) {
  const { ledger: words } = useMessages();
  return useSteps(row).map(({ name, state, word, turns }) => (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a browser drops the role of a cell that is laid out otherwise
    <td role="cell" key={name} className="ledger-step" data-step={name} data-state={state}>
      <span>
        <StepMark state={state} /> {word}
      </span>
      {turns.map((turn) => (
        <button
          key={turn}
          type="button"
          className="ledger-turn"
          aria-label={words.stepAt(word, turn)}
          onClick={() => onSee(turn)}
        >
          {words.at(turn)}
        </button>
      ))}
    </td>
  ));
}

function useSteps({ asked, told, noted, used, error }: LedgerRow): Step[] {
  const { ledger: words } = useMessages();
  const wasAsked = asked.length > 0;
  const toldWord = told && (asked.some((one) => one.told) ? words.toldAsked : words.toldUnasked);
  return [
    {
      name: "asked",
      state: wasAsked ? "done" : error === "not-asked" ? "missed" : "none",
      word: wasAsked ? words.asked : words.askedNot,
      turns: [...new Set(asked.map(({ turn }) => turn))],
    },
    {
      name: "told",
      state: told ? "done" : error === "misjudged" ? "missed" : "none",
      word: toldWord ?? words.toldNot,
      turns: told ? [told.turn] : [],
    },
    {
      name: "noted",
      state: noted !== null ? "done" : error === "not-noted" ? "missed" : "none",
      word: noted !== null ? words.noted : told ? words.notedNot : words.nothingToNote,
      turns: noted !== null ? [noted] : [],
    },
    {
      name: "used",
      state: used.length > 0 ? "done" : error === "not-used" ? "missed" : "none",
      word: used.length > 0 ? words.used : noted !== null ? words.usedNot : words.nothingToUse,
      turns: used,
    },
  ];
}
