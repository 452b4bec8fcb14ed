import { type Bearing, bearingByAttitude } from "../mind/bearing";
import { initialAttitude } from "../mind/room";
import type { CastId, Place, Scenario, TimeOfDay } from "../scenario/scenario";
import type { LineScene, PlayerView, ShownLine } from "./view";

/** Everything a stage draws: a place at an hour, and who is there, how they carry themselves. */
export interface StageScene {
  place: Place;
  time: TimeOfDay;
  people: readonly StagePerson[];
  /** The offer table lies between you. */
  sheet: boolean;
}

export interface StagePerson {
  id: CastId;
  /** The manifest's loose words for somebody's looks. */
  figure: Readonly<Record<string, string | number | boolean>>;
  bearing: Bearing;
  talking: boolean;
}

const ELSEWHERE = {
  place: "office",
  time: "morning",
  present: [],
  sheet: false,
} as const satisfies LineScene;

/** The stage while line `n` is the last one read; `talking` while it is being said. */
export function stageAt(
  scenario: Scenario,
  view: Pick<PlayerView, "lines">,
  n: number,
  talking: boolean,
): StageScene {
  const line: ShownLine | undefined = view.lines[n];
  const { place, time, present, sheet }: LineScene = line?.scene ?? ELSEWHERE;
  const lead = present.includes(scenario.lead) ? [scenario.lead] : [];
  const others = present.filter((id) => id !== scenario.lead);
  return {
    place: place ?? ELSEWHERE.place,
    time: time ?? ELSEWHERE.time,
    sheet,
    people: [...lead, ...others].map((id) => ({
      id,
      figure: scenario.cast[id]!.figure,
      bearing: (id === scenario.lead ? line?.bearing : line?.others[id]) ?? atFirst(scenario, id),
      talking: talking && line?.speaker === id,
    })),
  };
}

/** A table that has just opened lies there before a word is said at it. */
export const sheetOver = (scene: StageScene, { table }: Pick<PlayerView, "table">): StageScene =>
  table ? { ...scene, sheet: true } : scene;

/** The client as they look before a word is said: for the briefing and the shelf. */
export function portraitStage(
  scenario: Scenario,
  scene: { place: Place; time: TimeOfDay },
): StageScene {
  const figure = scenario.cast[scenario.lead]!.figure;
  return {
    ...scene,
    sheet: false,
    people: [
      {
        id: scenario.lead,
        figure,
        bearing: atFirst(scenario, scenario.lead),
        talking: false,
      },
    ],
  };
}

/** Somebody before a word is said. */
function atFirst(scenario: Scenario, id: CastId): Bearing {
  const { persona } = scenario.cast[id]!;
  return bearingByAttitude(initialAttitude(persona), persona.expressiveness);
}
