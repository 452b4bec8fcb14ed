import type { ShelfEntry } from "virtual:rapport/shelf";
import { buildFolder } from "../../../src/cli/scenario-files";
import { bearingOf } from "../../../src/mind/bearing";
import { initialMind } from "../../../src/mind/mind";
import type { Language, ScenarioTexts } from "../../../src/scenario/scenario";

export const { scenario, findings } = buildFolder("guide/tea-boxes");
if (!scenario) throw new Error(JSON.stringify(findings, null, 2));
export const teaBoxes = scenario;

const each = <T>(pick: (texts: ScenarioTexts) => T) =>
  ({ "zh-CN": pick(teaBoxes.texts["zh-CN"]!), en: pick(teaBoxes.texts.en!) }) as Record<
    Language,
    T
  >;
const { figure, persona } = teaBoxes.cast[teaBoxes.lead]!;

/** The guided opening as the game has it. */
export const guideEntry: ShelfEntry = {
  id: teaBoxes.id,
  level: teaBoxes.level,
  minutes: teaBoxes.minutes,
  trains: teaBoxes.trains,
  languages: teaBoxes.languages,
  version: teaBoxes.version,
  titles: each(({ title }) => title),
  blurbs: each(({ blurb }) => blurb),
  clients: each(({ cast }) => cast[teaBoxes.lead]!),
  figure,
  bearing: bearingOf(initialMind(persona), persona),
  load: async () => teaBoxes,
};
