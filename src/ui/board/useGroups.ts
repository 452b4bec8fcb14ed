import { useEffect, useMemo, useState } from "react";
import { type Person, peopleOf } from "../../course/people";
import type { Verified } from "../../course/verify";
import type { Scenario } from "../../scenario/scenario";
import { countedIn } from "../../store/board";
import { useSession } from "../session";
import { useBoard } from "./context";

/** Results that can be compared with one another: of one scenario and variant. */
export interface Group {
  scenario: string;
  variant: string;
  /** Of the variant, from 1. */
  number: number;
  results: readonly Verified[];
  people: readonly Person[];
}

/** The largest first. */
export function useGroups(): readonly Group[] {
  const codes = useBoard((state) => state.codes);
  const verdicts = useBoard((state) => state.verdicts);
  return useMemo(() => {
    const groups = new Map<string, Verified[]>();
    for (const result of countedIn({ codes, verdicts })) {
      const key = `${result.log.scenario}\n${result.log.variant}`;
      groups.set(key, [...(groups.get(key) ?? []), result]);
    }
    return [...groups.values()]
      .map((results): Group => {
        const { log, situation } = results[0]!;
        const { scenario, variant } = log;
        return { scenario, variant, number: situation, results, people: peopleOf(results) };
      })
      .toSorted((a, b) => b.results.length - a.results.length);
  }, [codes, verdicts]);
}

/** One of the shelf, once it has come. */
export function useScenario(id: string | null): Scenario | null {
  const shelf = useSession((state) => state.shelf);
  const [known, setKnown] = useState<Scenario | null>(null);
  useEffect(() => {
    let gone = false;
    const entry = shelf.find((one) => one.id === id);
    entry
      ?.load()
      .then((scenario) => !gone && setKnown(scenario))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [shelf, id]);
  return known?.id === id ? known : null;
}
