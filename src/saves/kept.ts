import { LANGUAGES, type Language, SCENARIO_FORMAT, type Status } from "../scenario/scenario";
import type { ShelfCard } from "../scenario/shelf-card";

/** A scenario that the player opened themselves and that stays on their shelf. */
export interface KeptScenario {
  id: string;
  /** When it was opened, milliseconds since 1970. */
  at: number;
  /** Of the game that built and solved it; under others it is built anew from its sources. */
  format: number;
  rules: number;
  card: ShelfCard;
  /** How well the range of its scores is known. */
  status: Status;
  /** Its sources by name. */
  files: Readonly<Record<string, string>>;
  /** The built scenario as JSON: text is copied and compared quicker than what it says. */
  built: string;
}

type Fields = Partial<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isText = (value: unknown): value is string => typeof value === "string";

/** Reads an untrusted record, kept under its id; null when it is damaged. */
export function parseKept(value: unknown, key: string): KeptScenario | null {
  if (!isRecord(value)) return null;
  const { id, at, format, rules, card, status, files, built } = value;
  if (id !== key || !isCount(at) || !isCount(format) || !isCount(rules)) return null;
  if (!isCard(card) || card.id !== id || !isText(built)) return null;
  if (status !== "exact" && status !== "bounded") return null;
  if (!isRecord(files) || !Object.values(files).every(isText)) return null;
  return {
    id: key,
    at,
    format,
    rules,
    card,
    status,
    files: files as Record<string, string>,
    built,
  };
}

function isCard(value: unknown): value is ShelfCard {
  if (!isRecord(value)) return false;
  const { id, level, minutes, trains, languages, version, titles, blurbs, clients } = value;
  const { figure, bearing } = value;
  const inEach = (texts: unknown, is: (text: unknown) => boolean) =>
    isRecord(texts) && LANGUAGES.every((language) => is(texts[language]));
  return (
    [id, version].every(isText) &&
    [level, minutes].every(isCount) &&
    Array.isArray(trains) &&
    trains.every(isText) &&
    Array.isArray(languages) &&
    languages.every((one) => LANGUAGES.includes(one as Language)) &&
    inEach(titles, isText) &&
    inEach(blurbs, isText) &&
    inEach(
      clients,
      (one) => isRecord(one) && [one["name"], one["role"], one["firm"]].every(isText),
    ) &&
    isRecord(figure) &&
    isRecord(bearing) &&
    Object.values(bearing).every((one) => typeof one === "number")
  );
}

/** Whether it can be played as it was built. */
export const isCurrent = ({ format, rules }: KeptScenario, now: number): boolean =>
  format === SCENARIO_FORMAT && rules === now;
