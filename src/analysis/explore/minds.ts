import {
  actOfNovelty,
  bodyOfMood,
  bodyWithMood,
  fadingAlike,
  marksAfterTurn,
  marksForgetting,
  marksOfNovelty,
  marksWithoutCandour,
  marksWithoutPending,
  moodOf,
  noveltyOfMarks,
  type PackedMind,
  type PackedStep,
} from "../../mind/packed";
import { Column, IntMap, Pairs } from "./columns";
import type { Deeds } from "./deeds";
import { Earnings } from "./earnings";
import type { MindsKept } from "./minds-kept";

/** Distinct minds of the lead, numbered, with what is done to them worked out once for each. */
export class Minds {
  readonly earnings = new Earnings();
  readonly start: number;
  private readonly alikeMoods: readonly number[];
  private readonly pairs = new Pairs();
  private readonly effects = new Map<string, Effects>();
  /** The same by the very array: of deeds alone, and of deeds after the end of a turn. */
  private readonly effectsBy = [
    new Map<readonly number[], Effects>(),
    new Map<readonly number[], Effects>(),
  ] as const;
  private readonly kept = new Map<string, Kept>();
  private readonly keptBy = new Map<MindsKept, Kept>();

  constructor(private readonly deeds: Deeds) {
    this.start = this.number(deeds.start);
    this.alikeMoods = fadingAlike(deeds.persona.mood);
  }

  number({ body, marks }: PackedMind): number {
    return this.pairs.number(body, marks);
  }
  body(mind: number): number {
    return this.pairs.first.values[mind]!;
  }
  marks(mind: number): number {
    return this.pairs.second.values[mind]!;
  }
  packed(mind: number): PackedMind {
    return { body: this.body(mind), marks: this.marks(mind) };
  }

  /** A body of which the mood will fade before anything hangs on it. */
  faded(body: number): number {
    return bodyWithMood(body, this.alikeMoods[moodOf(body) + 20]!);
  }

  /** @param turnOver a turn ends before the deeds */
  effectsOf(deeds: readonly number[], turnOver: boolean): Effects {
    const by = this.effectsBy[turnOver ? 1 : 0];
    let effects = by.get(deeds);
    if (!effects) by.set(deeds, (effects = this.effectsLike(deeds, turnOver)));
    return effects;
  }

  private effectsLike(deeds: readonly number[], turnOver: boolean): Effects {
    const key = `${turnOver} ${deeds.join(" ")}`;
    let effects = this.effects.get(key);
    if (!effects) this.effects.set(key, (effects = new Effects(this, this.deeds, deeds, turnOver)));
    return effects;
  }

  keptAt(minds: MindsKept | null): Kept | null {
    if (minds === null) return null;
    let kept = this.keptBy.get(minds);
    if (!kept) this.keptBy.set(minds, (kept = this.alike(minds)));
    return kept;
  }

  private alike(minds: MindsKept): Kept {
    const { last, ...rest } = minds;
    const key = JSON.stringify([[...last].toSorted(), rest]);
    let kept = this.kept.get(key);
    if (!kept) this.kept.set(key, (kept = new Kept(this, minds)));
    return kept;
  }
}

/** What deeds make of minds. */
export class Effects {
  /** Minds afterwards and number of what was earned, by row. */
  readonly mind = new Column();
  readonly earned = new Column();
  private readonly rows = new IntMap();

  constructor(
    private readonly minds: Minds,
    private readonly deeds: Deeds,
    private readonly list: readonly number[],
    private readonly turnOver: boolean,
  ) {}

  /** Row of a mind. */
  row(mind: number): number {
    const row = this.rows.get(mind);
    return row < 0 ? this.work(mind) : row;
  }

  private work(mind: number): number {
    const { minds, deeds } = this;
    const marks = minds.marks(mind);
    const out: PackedStep = {
      body: minds.body(mind),
      marks: this.turnOver ? marksAfterTurn(marks) : marks,
      taken: 0,
    };
    const points: [number, number, number] = [0, 0, 0];
    let read = 0;
    for (const deed of this.list) {
      read = deeds.readAt(out.body, out.marks, deed) || read;
      deeds.react(out.body, out.marks, deed, out);
      const earning = deeds.earning(deed);
      if (earning) points[earning.headline]! += earning.points[out.taken]!;
    }
    const row = this.mind.length;
    this.rows.add(mind, row);
    this.mind.push(minds.number(out));
    this.earned.push(minds.earnings.number(points, read));
    return row;
  }
}

/** Minds with what cannot matter any more left out. */
export class Kept {
  private readonly known = new IntMap();
  constructor(
    private readonly minds: Minds,
    private readonly what: MindsKept,
  ) {}

  of(mind: number): number {
    let kept = this.known.get(mind);
    if (kept < 0) this.known.add(mind, (kept = this.minds.number(this.without(mind))));
    return kept;
  }

  private without(mind: number): PackedMind {
    const { last, apology, candour, trust, fades } = this.what;
    const { body: whole, marks } = this.minds.packed(mind);
    const body = fades ? this.minds.faded(whole) : whole;
    const novelty = noveltyOfMarks(marks);
    const remembered = novelty > 0 && last.has(actOfNovelty(novelty)!);
    if (!trust)
      return { body: bodyOfMood(moodOf(body)), marks: remembered ? marksOfNovelty(novelty) : 0 };
    let left = remembered ? marks : marksForgetting(marks);
    if (!apology) left = marksWithoutPending(left);
    if (!candour) left = marksWithoutCandour(left);
    return { body, marks: left };
  }
}
