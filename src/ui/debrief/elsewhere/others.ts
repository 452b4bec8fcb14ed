import type { ShelfEntry } from "virtual:rapport/shelf";
import type { OtherMoment, Seeker } from "../../../analysis/debrief/elsewhere";
import { actsShownBy } from "../../../analysis/debrief/principle";
import type { ActId } from "../../../mind/acts";
import type { Scenario } from "../../../scenario/scenario";

/** A moment of another scenario, with that scenario. */
export interface Elsewhere {
  scenario: Scenario;
  moment: OtherMoment;
}

/** Somebody's own version of a scenario of the library is the same story. */
const storyOf = (id: string) => id.replace(/(-own)+$/, "");

/**
 * The scenarios that are no version of this one: those that train the same first, the guided opening, which
 * everybody knows, last.
 */
export function othersThan(
  { id, trains }: Pick<Scenario, "id" | "trains">,
  shelf: readonly ShelfEntry[],
  guide: ShelfEntry | null,
): ShelfEntry[] {
  const others = shelf.filter((entry) => storyOf(entry.id) !== storyOf(id));
  const isKin = (entry: ShelfEntry) => entry.trains.some((skill) => trains.includes(skill));
  return [
    ...others.filter(isKin),
    ...others.filter((entry) => !isKin(entry)),
    ...(guide && guide.id !== id ? [guide] : []),
  ];
}

/** The first of them that has a moment for the act, in its first variant; null if none has. */
export async function findElsewhere(
  seeker: Seeker,
  entries: readonly ShelfEntry[],
  act: ActId,
): Promise<Elsewhere | null> {
  for (const entry of entries) {
    const found = await momentIn(seeker, entry, act).catch(() => null);
    if (found) return found;
  }
  return null;
}

async function momentIn(seeker: Seeker, entry: ShelfEntry, act: ActId): Promise<Elsewhere | null> {
  const scenario = await entry.load();
  if (!actsShownBy(scenario).has(act)) return null;
  const moment = (await seeker.seek(scenario, scenario.variants[0]!.id)).get(act);
  return moment ? { scenario, moment } : null;
}
