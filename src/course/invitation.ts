import { MAX_SEED, type Mode } from "../playthrough/log";
import { type Language, LANGUAGES } from "../scenario/scenario";

/** What an instructor has settled for everybody. */
export interface Invitation {
  scenario: string;
  /** Number of the variant in the scenario, from 0: its name might tell what is hidden. */
  variant: number;
  seed: number;
  mode: Mode;
  language: Language;
}

/** Parts of an address, none of which needs to be escaped but the scenario's id. */
export const invitationPath = (one: Invitation): string[] => [
  one.scenario,
  String(one.variant + 1),
  String(one.seed),
  one.mode,
  one.language,
];

/** Null if the parts are no invitation; whether there is such a variant, only the scenario can tell. */
export function parseInvitation(parts: readonly string[]): Invitation | null {
  const [scenario = "", variant = "", seed = "", mode, language] = parts;
  const spoken = LANGUAGES.find((one) => one === language);
  if (parts.length !== 5 || scenario === "" || !spoken) return null;
  if (!/^[1-9]\d?$/.test(variant) || !/^\d{1,10}$/.test(seed) || Number(seed) > MAX_SEED)
    return null;
  if (mode !== "practice" && mode !== "assess") return null;
  return { scenario, variant: Number(variant) - 1, seed: Number(seed), mode, language: spoken };
}
