import { LANGUAGES, type Language } from "../scenario/scenario";
import { type Aids, isSpoiltAids, parseAids } from "./aids";

export const TEXT_SIZES = ["normal", "large", "larger", "largest"] as const;
export const MOTIONS = ["system", "reduced", "full"] as const;

/** How the player wants the page to be, besides its language. */
export interface Preferences {
  textSize: (typeof TEXT_SIZES)[number];
  motion: (typeof MOTIONS)[number];
  sound: boolean;
  /** Whether body language stands on the page in words. */
  describes: boolean;
  /** Whether the guided opening was played or skipped. */
  guided: boolean;
  /** What helps in practice, by scenario. */
  aids: Readonly<Record<string, Aids>>;
}

/** What is kept of them; a record from before there was a wish leaves it out. */
export type Settings = { language: Language } & Partial<Preferences>;

const WISHES = ["textSize", "motion", "sound", "describes", "guided", "aids"] as const;

export const DEFAULTS: Readonly<Preferences> = {
  textSize: "normal",
  motion: "system",
  sound: false,
  describes: false,
  guided: false,
  aids: {},
};

/** Whether a record says something about a wish that cannot be read. */
export function isSpoilt(value: unknown): boolean {
  const settings = parseSettings(value);
  if (settings === null || isSpoiltAids((value as { aids?: unknown }).aids)) return true;
  return WISHES.some((wish) => Object.hasOwn(value as object, wish) && !(wish in settings));
}

/** Reads an untrusted record; null when not even its language is one. A bad wish costs only itself. */
export function parseSettings(value: unknown): Settings | null {
  if (typeof value !== "object" || value === null) return null;
  const record = value as Partial<Record<string, unknown>>;
  const language = LANGUAGES.find((one) => one === record["language"]);
  if (!language) return null;
  const settings: Settings = { language };
  const textSize = TEXT_SIZES.find((one) => one === record["textSize"]);
  const motion = MOTIONS.find((one) => one === record["motion"]);
  if (textSize) settings.textSize = textSize;
  if (motion) settings.motion = motion;
  for (const wish of ["sound", "describes", "guided"] as const) {
    const wished = record[wish];
    if (typeof wished === "boolean") settings[wish] = wished;
  }
  const aids = parseAids(record["aids"]);
  if (aids) settings.aids = aids;
  return settings;
}
