import { baseScenario, goodStory } from "../../scenario/build-case";

/** Two issues with two options each: every talk can be tried out. */
export const tableWith = (patience: number, walkAway = "{ ours: 30, theirs: 30 }") => `
table:
  with: zhou
  issues:
    price: { label: 价, options: [{ is: 原价, value: 0, ours: 9, theirs: 1 }, { is: 降价, value: 5, ours: 2, theirs: 9 }] }
    date: { label: 期, options: [{ is: 早, value: 1, ours: 1, theirs: 9 }, { is: 晚, value: 2, ours: 9, theirs: 2 }] }
  weights: { ours: { price: 2, date: 1 }, theirs: { price: 1, date: 3 } }
  walkAway: ${walkAway}
variants:
  calm: { cast: { zhou: { temperament: { patience: ${patience} } } } }
  trusting: { cast: { zhou: { temperament: { patience: ${patience} }, trust: { personal: 80, professional: 70 } } } }
  upset: { cast: { zhou: { temperament: { patience: ${patience}, mood: -12 }, trust: { personal: 10 } } } }
`;

export const scenarioWith = (story: string, table: string) =>
  goodStory(story, { "scenario.yaml": `${baseScenario()["scenario.yaml"]}${table}` });
