import { dealEn } from "../src/i18n/deal-en";
import { dealZh } from "../src/i18n/deal-zh";
import type { Answer, Reason } from "../src/negotiation/answer";
import type { Table } from "../src/negotiation/client";
import type { TableMove } from "../src/negotiation/moves";
import { worthOf as measuredWorth } from "../src/negotiation/measures";
import { optionsOf, packageOf } from "../src/negotiation/space";
import { OPENING } from "../src/negotiation/state";
import { tableAfter } from "../src/negotiation/table";
import type { Language } from "../src/scenario/scenario";
import { fillWords, TABLE_WORDS, wordsFor } from "../src/scenario/table-words";
import { negotiate, type Player } from "./table-players";

const EN = {
  deal: dealEn,
  issues: ["Delivery", "Price", "Payment", "Warranty"],
  option: (at: number) => `level ${at + 1}`,
  you: "You",
  client: "Client",
  them: "the client",
  comma: ", ",
  semicolon: "; ",
  gap: " ",
  colon: ": ",
  worth: (ours: number, theirs: number) => `${ours} to us, ${theirs} to the client`,
  head: "worth of each option, to us / to the client",
  noDeal: "without a deal",
  signed: "Signed",
  unsigned: "No deal",
  players: ["The client's evaluations known", "The client's evaluations unknown"],
  bands: (trust: string, mood: string, rounds: number) =>
    `The client is ${trust} and ${mood}, with patience for ${rounds} rounds.`,
  trust: { wary: "wary", neutral: "neither trusting nor wary", trusting: "trusting" },
  mood: { upset: "upset", even: "calm", glad: "in good spirits" },
};
const ZH: typeof EN = {
  deal: dealZh,
  issues: ["交期", "单价", "付款", "质保"],
  option: (at) => `${"一二三四"[at]}档`,
  you: "我方",
  client: "客户",
  them: "客户",
  comma: "，",
  semicolon: "；",
  gap: "",
  colon: "：",
  worth: (ours, theirs) => `对我方 ${ours}，对客户 ${theirs}`,
  head: "各档的价值，对我方 / 对客户",
  noDeal: "谈不成时",
  signed: "成交",
  unsigned: "没有成交",
  players: ["知道客户看重什么", "不知道客户看重什么"],
  bands: (trust, mood, rounds) => `客户${trust}，${mood}，能谈 ${rounds} 轮。`,
  trust: { wary: "有戒心", neutral: "不远不近", trusting: "信任我方" },
  mood: { upset: "心情不好", even: "心情平静", glad: "心情不错" },
};

/** Prints a table and how each player fared at it, in words: what was said, what it was by rule, and why it was answered so. */
export function showTable(
  table: Table,
  players: readonly (readonly [name: string, player: Player])[],
  language: Language,
): void {
  const words = language === "zh-CN" ? ZH : EN;
  const { space, client, rounds } = table;
  console.log(words.bands(words.trust[client.trust], words.mood[client.mood], rounds));
  console.log(words.head);
  for (const [issue, { options }] of space.issues.entries()) {
    const worth = (side: "ours" | "theirs", option: number) =>
      points(space.parts[side][issue]![option]! / space.fine);
    const cells = Array.from(
      { length: options },
      (_, option) =>
        `${words.option(option)} ${worth("ours", option)} / ${worth("theirs", option)}`,
    );
    console.log(`  ${words.issues[issue]}${words.colon}${cells.join(words.semicolon)}`);
  }
  console.log(`  ${words.noDeal}${words.colon}${words.worth(...worthOf(table, null))}`);
  for (const [at, [, player]] of players.entries()) {
    console.log(`\n— ${words.players[at]} —`);
    const { moves, deal } = negotiate(table, player);
    new Transcript(table, words, language).print(moves);
    const signed = deal === null ? words.unsigned : words.signed;
    console.log(`${signed}${words.colon}${words.worth(...worthOf(table, deal))}`);
  }
}

/** Parts of 10000 as points of 100. */
const points = (worth: number) => Math.round(worth / 100);

function worthOf({ space }: Table, deal: number | null): [ours: number, theirs: number] {
  const { ours, theirs } = measuredWorth(space, deal);
  return [points(ours), points(theirs)];
}

const sentence = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

class Transcript {
  /** How often each thing was said. */
  private readonly said = new Map<string, number>();

  constructor(
    private readonly table: Table,
    private readonly words: typeof EN,
    private readonly language: Language,
  ) {}

  print(moves: readonly TableMove[]): void {
    const { words } = this;
    const { space } = this.table;
    let state = OPENING;
    for (const move of moves) {
      const turn = tableAfter(this.table, state, move);
      if ("refused" in turn) throw new Error(turn.refused.code);
      ({ state } = turn);
      console.log(`${words.you}${words.colon}${this.ownWords(move)}`);
      const worth = "offer" in move ? packageOf(space, move.offer) : null;
      const told = worth === null ? "" : words.worth(...worthOf(this.table, worth));
      console.log(`    [${words.deal.kinds[turn.kind]}] ${told}`.trimEnd());
      console.log(`${words.client}${words.colon}${this.clientWords(turn.answer)}`);
      for (const reason of turn.answer.reasons) console.log(`    ${sentence(this.why(reason))}`);
    }
  }

  private say(code: string, values: Readonly<Record<string, string>> = {}): string {
    const time = this.said.get(code) ?? 0;
    this.said.set(code, time + 1);
    return fillWords(wordsFor(TABLE_WORDS[this.language], code, time), values);
  }

  private ownWords(move: TableMove): string {
    if ("offer" in move) return this.say("me-offer", { package: this.named(move.offer) });
    if ("offers" in move) {
      const packages = move.offers.map((one, at) => `${at + 1}. ${this.named(one)}`);
      return this.say("me-offers", { packages: packages.join(this.words.semicolon) });
    }
    if ("ask" in move) return this.say("me-ask", { issue: this.issue(move.ask) });
    return this.say("accept" in move ? "me-accept" : "leave" in move ? "me-leave" : "me-walk");
  }

  private clientWords({ package: offered, says }: Answer): string {
    const { space } = this.table;
    const sentences = says.map(({ code, issue, option, rank, which }) =>
      this.say(code, {
        ...(issue !== undefined && { issue: this.issue(issue) }),
        ...(option !== undefined && { option: this.words.option(option) }),
        ...(rank !== undefined && { rank: String(rank) }),
        ...(which !== undefined && { which: String(which + 1) }),
        ...(offered !== null && { package: this.named(optionsOf(space, offered)) }),
      }),
    );
    return sentences.join(this.words.gap);
  }

  private named(options: readonly number[]): string {
    const { issues, gap, option, comma } = this.words;
    return options.map((one, issue) => `${issues[issue]}${gap}${option(one)}`).join(comma);
  }

  private issue(id: string): string {
    return this.words.issues[this.table.space.issues.findIndex((issue) => issue.id === id)]!;
  }

  private why(reason: Reason): string {
    const { reasons } = this.words.deal;
    const client = this.words.them;
    switch (reason.code) {
      case "worth-enough":
      case "below-aspiration":
        return reasons[reason.code](client, points(reason.worth), points(reason.aspiration));
      case "below-reservation":
        return reasons[reason.code](client, points(reason.worth), points(reason.reservation));
      case "hurts-most":
        return reasons[reason.code](this.issue(reason.issue), points(reason.lost));
      case "closest": {
        const issue = reason.issue === null ? null : this.issue(reason.issue);
        return reasons[reason.code](reason.which + 1, issue);
      }
      case "pressed":
        return reasons[reason.code](client, reason.times, reason.nerve);
      case "patience-spent":
        return reasons[reason.code](client, reason.spent, reason.rounds);
      case "countered":
        return reasons[reason.code](client, reason.way, points(reason.worth));
      case "told":
      case "guarded":
        return reasons[reason.code](client, reason.trust, reason.mood);
    }
  }
}
