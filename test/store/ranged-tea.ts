import { explore } from "../../src/analysis/explore/explore";
import type { Scenario } from "../../src/scenario/scenario";
import { teaOnShelf } from "./session";
import { tea } from "./tea";

const VARIANT = tea.variants[0]!.id;
const { ranges, solved } = explore(tea, VARIANT).exploration;

/** The tea house with its range, as a built page has it. */
export const rangedTea: Scenario = {
  ...tea,
  ranges: { [VARIANT]: { ...ranges, distribution: solved!.distribution } },
};

export const rangedTeaOnShelf = { ...teaOnShelf, load: async () => rangedTea };
