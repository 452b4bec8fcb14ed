import { bearingOf, type Bearing } from "../mind/bearing";
import { initialMind } from "../mind/mind";
import type { Language, Scenario, ScenarioTexts } from "./scenario";

/** What a shelf knows of a scenario before it is opened: no word of its story. */
export interface ShelfCard {
  id: string;
  level: number;
  minutes: number;
  trains: readonly string[];
  languages: readonly Language[];
  version: string;
  titles: Record<Language, string>;
  blurbs: Record<Language, string>;
  clients: Record<Language, { name: string; role: string; firm: string }>;
  /** The lead client's looks, and how they carry themselves before a word is said. */
  figure: Readonly<Record<string, string | number | boolean>>;
  bearing: Bearing;
}

export function shelfCard(scenario: Scenario): ShelfCard {
  const { id, level, minutes, trains, languages, version, lead } = scenario;
  const { figure, persona } = scenario.cast[lead]!;
  const each = <T>(pick: (texts: ScenarioTexts) => T): Record<Language, T> => {
    const inLanguage = (language: Language) =>
      pick(scenario.texts[language] ?? scenario.texts[scenario.language]!);
    return { "zh-CN": inLanguage("zh-CN"), en: inLanguage("en") };
  };
  return {
    id,
    level,
    minutes,
    trains,
    languages,
    version,
    titles: each((texts) => texts.title),
    blurbs: each((texts) => texts.blurb),
    clients: each(({ cast }) => {
      const { name, role, firm } = cast[lead]!;
      return { name, role, firm };
    }),
    figure,
    bearing: bearingOf(initialMind(persona), persona),
  };
}
