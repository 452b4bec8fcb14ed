/** Who sits there: everything about a person that does not move. */
import { CAST } from "./cast";

export type HairStyle =
  | "sidePart"
  | "bob"
  | "tousled"
  | "bun"
  | "receding"
  | "wavy"
  | "crew"
  | "ponytail"
  | "sweptBack";
export type Glasses = "none" | "rectangular" | "round" | "halfRim";
export type Garment =
  | "workJacket"
  | "suit"
  | "openSuit"
  | "blazer"
  | "roundBlazer"
  | "cardigan"
  | "knit"
  | "polo"
  | "jacket"
  | "vest"
  | "hoodie";

export interface Person {
  /** Skull. `scale` multiplies all of it; `width`, `height` 0.88..1.12 of the average; the rest 0..1. */
  head: { scale: number; width: number; height: number; jaw: number; chin: number; cheek: number };
  /** Years. `lines` 0 none .. 1 deep; `grey` 0 none .. 1 white. */
  age: number;
  lines: number;
  grey: number;
  /** 0 heavy brows, bare lips .. 1 fine brows, lashes, coloured lips. */
  soft: number;
  /** Half-widths and shifts in figure units; `arm`, `hand` multiply; `belly` 0..1; `tall` lifts head and shoulders. */
  build: {
    shoulders: number;
    neck: number;
    slope: number;
    chest: number;
    arm: number;
    hand: number;
    belly: number;
    tall: number;
  };
  skin: string;
  hair: { style: HairStyle; colour: string };
  /** `weight` 0.5..1.5; `arch` −0.5..1; `slant` −1 outer end low .. 1 outer end high. */
  brows: { weight: number; arch: number; slant: number };
  /** `size` 0.85..1.15; `slant` −1..1 outer corner up; `fold` 0 single .. 1 double lid; `apart` 0.94..1.06. */
  eyes: { size: number; slant: number; fold: number; apart: number };
  /** `width` 0.8..1.3, `length` 0.9..1.12, `bridge` 0 soft .. 1 high. */
  nose: { width: number; length: number; bridge: number };
  /** `width` 0.85..1.15, `full` 0..1. */
  mouth: { width: number; full: number; colour: string };
  glasses: Glasses;
  /** 0 shaven, 0.5 stubble, 1 short beard. */
  beard: number;
  clothes: { kind: Garment; colour: string; inner: string; accent: string };
  badge: boolean;
  pearls: boolean;
  watch: boolean;
}

/** Loose values of a scenario's manifest. Unknown words fall back to a sane person. */
export interface PersonSpec {
  build?: string;
  age?: number | string;
  hair?: string;
  face?: string;
  glasses?: string | boolean;
  clothes?: string;
  tone?: string;
  gender?: string;
}

const copy = (p: Person): Person => ({
  ...p,
  head: { ...p.head },
  build: { ...p.build },
  hair: { ...p.hair },
  brows: { ...p.brows },
  eyes: { ...p.eyes },
  nose: { ...p.nose },
  mouth: { ...p.mouth },
  clothes: { ...p.clothes },
});

/** Letters only, lower case; anything but a string is nothing. */
const word = (v: unknown): string =>
  typeof v === "string" ? v.toLowerCase().replace(/[^a-z]/g, "") : "";

/** A complete person from anything a manifest may say. Never throws. */
export function personFrom(spec: PersonSpec = {}): Person {
  const woman =
    /^(f|w|female|woman|she)/.test(word(spec.gender)) ||
    /bob|bun|wavy|pony|long/.test(word(spec.hair)) ||
    /blouse|blazer|dress|skirt/.test(word(spec.clothes));
  const years = Number.parseFloat(String(spec.age ?? ""));
  const age = Number.isFinite(years) ? Math.min(85, Math.max(20, years)) : woman ? 38 : 45;
  const base = copy(
    woman
      ? age < 36
        ? CAST.lin
        : age < 50
          ? CAST.li
          : CAST.chen
      : age < 36
        ? CAST.zhang
        : age < 57
          ? CAST.zhou
          : CAST.wang,
  );
  base.age = age;
  base.lines = Math.min(1, Math.max(0, (age - 30) / 34));
  base.grey = Math.min(0.9, Math.max(0, (age - 42) / 26));
  base.badge = base.badge && word(spec.clothes).includes("work");
  setHair(base, word(spec.hair), woman);
  setBuild(base, word(spec.build), woman);
  setFace(base, word(spec.face));
  setGlasses(base, spec.glasses);
  setClothes(base, word(spec.clothes));
  setTone(base, word(spec.tone));
  return base;
}

const HAIR: readonly [RegExp, HairStyle][] = [
  [/bald|reced|thin/, "receding"],
  [/bob/, "bob"],
  [/bun|updo|tied/, "bun"],
  [/pony/, "ponytail"],
  [/wav|curl|shoulder|long/, "wavy"],
  [/crew|buzz|crop/, "crew"],
  [/tous|mess|fring/, "tousled"],
  [/back|slick/, "sweptBack"],
  [/side|part|short|grey|gray/, "sidePart"],
];

function setHair(p: Person, word: string, woman: boolean): void {
  const found = HAIR.find(([pattern]) => pattern.test(word));
  if (found) p.hair.style = woman && found[1] === "sidePart" ? "bob" : found[1];
  if (/grey|gray|white|silver/.test(word)) p.grey = Math.max(p.grey, 0.75);
}

function setBuild(p: Person, word: string, woman: boolean): void {
  const b = p.build;
  const mid = woman ? 172 : 205;
  if (/slim|lean|thin|slight/.test(word))
    Object.assign(b, { shoulders: mid - 12, neck: b.neck - 4, chest: 0.92, arm: 0.9, belly: 0 });
  else if (/stock|heavy|broad|big|large|stout/.test(word))
    Object.assign(b, { shoulders: mid + 18, neck: b.neck + 5, chest: 1.1, arm: 1.12, belly: 0.7 });
  else if (/tall/.test(word)) Object.assign(b, { shoulders: mid + 6, tall: 26, chest: 1 });
  else if (/average|medium|normal/.test(word))
    Object.assign(b, { shoulders: mid, chest: 1, arm: 1, belly: 0.2, tall: 0 });
}

function setFace(p: Person, word: string): void {
  const h = p.head;
  if (/round|full/.test(word))
    Object.assign(h, { width: 1.06, height: 0.97, jaw: 0.5, chin: 0.5, cheek: 0.8 });
  else if (/long|narrow|thin/.test(word))
    Object.assign(h, { width: 0.93, height: 1.05, jaw: 0.35, chin: 0.4, cheek: 0.15 });
  else if (/square|angular/.test(word))
    Object.assign(h, { width: 1.03, height: 1, jaw: 0.85, chin: 0.75, cheek: 0.3 });
  else if (/oval|heart|soft/.test(word))
    Object.assign(h, { width: 0.97, height: 1, jaw: 0.25, chin: 0.25, cheek: 0.4 });
}

function setGlasses(p: Person, value: string | boolean | undefined): void {
  if (value === undefined) return;
  const word = String(value).toLowerCase();
  if (/none|false|no$/.test(word)) p.glasses = "none";
  else if (/round/.test(word)) p.glasses = "round";
  else if (/half|read/.test(word)) p.glasses = "halfRim";
  else if (/rect|square|true|yes/.test(word)) p.glasses = "rectangular";
}

const CLOTHES: readonly [RegExp, Garment, string | undefined][] = [
  [/work|uniform|factory/, "workJacket", "#44566d"],
  [/open/, "openSuit", "#6b6d72"],
  [/suit|tie/, "suit", "#3d4554"],
  [/blazer|blouse/, "blazer", "#6e4350"],
  [/cardi/, "cardigan", "#8d7f6a"],
  [/knit|sweater|jumper/, "knit", "#b9a488"],
  [/polo/, "polo", "#5b6f6a"],
  [/vest|down|gilet/, "vest", "#4d5a63"],
  [/hood/, "hoodie", "#6f7378"],
  [/jacket|casual|tee|shirt/, "jacket", "#666b51"],
];

const COLOURS: readonly [RegExp, string][] = [
  [/navy|blue/, "#3f5068"],
  [/burgund|wine|red/, "#6e3d4a"],
  [/teal/, "#356662"],
  [/green|olive/, "#636b50"],
  [/grey|gray/, "#6a6e74"],
  [/black|charcoal/, "#3b3f45"],
  [/beige|camel|sand/, "#b49b79"],
  [/brown/, "#6f5a49"],
  [/white|cream/, "#d9d2c4"],
  [/purple|plum/, "#5b4762"],
];

function setClothes(p: Person, word: string): void {
  const found = CLOTHES.find(([pattern]) => pattern.test(word));
  if (found) {
    p.clothes.kind = found[1] === "suit" && p.soft > 0.5 ? "blazer" : found[1];
    p.badge = found[1] === "workJacket";
    if (found[2]!) p.clothes.colour = found[2];
    if (p.clothes.kind === "suit") p.clothes.accent = "#6f5550";
  }
  const colour = COLOURS.find(([pattern]) => pattern.test(word));
  if (colour) p.clothes.colour = colour[1];
}

function setTone(p: Person, word: string): void {
  if (/fair|pale|light/.test(word)) p.skin = "#f0d2b8";
  else if (/tan|dark|deep|brown/.test(word)) p.skin = "#cf9f78";
  else if (/warm|medium/.test(word)) p.skin = "#e4bd98";
}
