import { randomMove } from "../bargain";
import type { Bot, BotName } from "./bot";
import {
  askOn,
  giveIn,
  holdOut,
  payWithPrice,
  takeFirst,
  takeLongest,
  type TableManner,
} from "./table-manners";
import { asks, discounts, insists, pleases } from "./tastes";

const anything = (): number => 0;
const nothing = (): boolean => false;
const halfOfAll: Bot["notes"] = (_line, _view, pick) => pick(2) === 0;
/** What those who are there say: it asked in order to hear it. */
const answers: Bot["notes"] = (line, { present }) =>
  line.speaker !== null && present.includes(line.speaker);
const guess: Bot["reads"] = (pick) => ({
  pleasant: pick(201) - 100,
  stirred: pick(201) - 100,
  sure: 1 + pick(3),
});
/** In the middle, where somebody points who does not look. */
const shrug: Bot["reads"] = () => ({ pleasant: 0, stirred: 0, sure: 1 });
/** All is well. */
const rosy: Bot["reads"] = () => ({ pleasant: 60, stirred: -20, sure: 3 });
/** They are only putting it on. */
const wary: Bot["reads"] = () => ({ pleasant: -60, stirred: 40, sure: 3 });

const bot = (
  name: BotName,
  likes: Bot["likes"],
  atTable: TableManner,
  more: Partial<Bot> = {},
): Bot => ({ name, likes, atTable, byWords: false, notes: nothing, reads: shrug, ...more });

/** Those who play by one rule, none of whom should do well. */
export const NAIVE_BOTS: readonly Bot[] = [
  bot("random", anything, randomMove, { notes: halfOfAll, reads: guess }),
  bot("first", ({ at }) => -at, takeFirst),
  bot("longest", ({ choice }) => choice.text.length, takeLongest, { byWords: true }),
  bot("pleaser", pleases, giveIn, { reads: rosy }),
  bot("hard-liner", insists, holdOut, { reads: wary }),
  bot("discounter", discounts, payWithPrice),
  bot("interrogator", asks, askOn, { notes: answers }),
  bot("note-everything", anything, randomMove, { notes: () => true, reads: guess }),
];
