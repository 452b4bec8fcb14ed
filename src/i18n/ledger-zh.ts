import type { LedgerError, LedgerFinding } from "../analysis/ledger";
import type { Closed } from "../analysis/ledger-openness";
import { quoted } from "./quoted";

const at = (turn: number) => (turn === 0 ? "开场" : `第 ${turn} 轮`);

const errors: Readonly<Record<LedgerError, string>> = {
  "not-asked": "没问",
  misjudged: "问的时机不对",
  "not-noted": "听见没记",
  "not-used": "问到了没用",
};

/** The one thing to take away, in phrases between which a line may break. */
function headline(finding: LedgerFinding, question: string, client: string): readonly string[] {
  switch (finding.code) {
    case "ask":
      return [`最值得问的一句：${question}。`, `${at(finding.chance.turn)}问，${client}会说。`];
    case "misjudged":
      return [`${question}，你问了，`, `可${at(finding.turn)}还不是时候。`];
    case "not-noted":
      return [`${question}，${client}说了，`, "你没有记下。"];
    case "not-used":
      return [`${question}，你记在本子上，`, "却没有用出来。"];
    case "sound":
      return finding.known === finding.of
        ? [`${finding.of} 件要紧的事，`, "件件都到了你的本子上。"]
        : [`${finding.of} 件要紧的事，你知道了 ${finding.known} 件，`, "其余的这一路问不出来。"];
  }
}

/** Every fact of a session, and what became of it. */
export const ledgerZh = {
  kicker: "信息账：问到了什么，用上了什么",
  headline,
  more: (n: number) => `还有 ${n} 件`,
  fewer: "只看最要紧的",
  caption: "每一件要紧的事：问没问，说没说，记没记，用没用",
  fact: "要紧的事",
  matters: (n: number) => ["", "有用", "要紧", "最要紧"][n] ?? "要紧",
  planned: "你想弄清的",
  columns: { asked: "问", told: "说", noted: "记", used: "用", error: "这笔账" },
  at,
  asked: "问了",
  askedNot: "没问",
  toldAsked: "说了",
  toldUnasked: "自己说的",
  toldNot: "没说",
  noted: "记了",
  notedNot: "没记",
  used: "用了",
  usedNot: "没用",
  nothingToNote: "没得记",
  nothingToUse: "没得用",
  errors,
  sound: "没有差错",
  outOfReach: "这一路没有机会问",
  tooSoon: "那时还问不出来",
  askedInVain: "问了，没有下文",

  /** What could have been asked; `tells`: they would have told it. */
  couldAsk: (turn: number, words: string, tells: boolean, client: string) =>
    tells
      ? `${at(turn)}可以选${quoted(words)}。那时问，${client}会说。`
      : `${at(turn)}可以选${quoted(words)}。不过那时问，${client}也不会说。`,
  closed: (turn: number, { code, short, candourOpens }: Closed, client: string) => {
    const why =
      code === "mood"
        ? `那时${client}心里不痛快，平时肯说的也不说了，个人信任还差 ${short} 点`
        : `这件事要信得过的人才说，个人信任还差 ${short} 点`;
    const how = candourOpens ? "先交自己的底，就够了。" : "先把信任攒起来，再问。";
    return `${at(turn)}问早了：${why}。${how}`;
  },
  closedOther: (turn: number, client: string) => `${at(turn)}你问了，${client}没有往下说。`,
  notNoted: (turn: number) => `${at(turn)}说的，你没有记下，后面就用不上了。`,
  notUsed: "凭这一条能说的话摆在眼前，你没有选。",
  /** `seen`: the player knew it at the table; null where there was none. */
  shows: (issues: string, client: string, seen: boolean | null) => {
    const end = seen === null ? "" : seen ? "，桌上你看见了" : "，桌上你没有看见";
    return `知道了它，就看得出${client}在${issues}上看重什么${end}。`;
  },
  chanceAt: (turn: number) => `看${at(turn)}`,
  stepAt: (step: string, turn: number) => `${step}，看${at(turn)}`,
  traded: "没做成的交换，要看的就是它。",
  issue: (label: string) => `“${label}”`,

  planTitle: "和你的准备对照",
  outcomes: { known: "弄清了", heard: "听见了，没有记下", missed: "没有弄清" },
  planFound: (found: number, of: number) => `想弄清的 ${of} 件，弄清了 ${found} 件。`,
  ownQuestion: "你自己写的",
  ownAnswer: "弄清没有，只有你知道。",
  hold: "想守的",
  give: "肯让的",
  signedAt: (option: string, share: number) => `签成${quoted(option)}，占这一条最好的 ${share}%。`,
  unsigned: "没有签成。",
  stop: "到哪里为止",
  dealAt: (worth: number, line: number) =>
    worth >= line
      ? `签成的一份，我方所得 ${worth}，高出方案上的底线 ${worth - line}。`
      : `签成的一份，我方所得 ${worth}，低于方案上的底线 ${line - worth}。`,
  begin: "怎么开头",
  first: (words: string) => `你开头选的是${quoted(words)}。`,
};
