import type { Language, Scenario, ScenarioTexts } from "../scenario/scenario";

/** The scenario's texts in that language, or in its own where it was not translated. */
export function textsOf(scenario: Scenario, language: Language): ScenarioTexts {
  const texts = scenario.texts[language] ?? scenario.texts[scenario.language];
  if (!texts) throw new Error(`${scenario.id} has no texts`);
  return texts;
}
