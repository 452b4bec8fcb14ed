import { useEffect, useState } from "react";
import type { Lesson } from "../../course/lessons";
import type { Moment } from "../../course/moment";
import type { SessionLog } from "../../playthrough/log";
import { useSession } from "../session";
import { useBoardVerbs } from "./context";

/** A lesson's moment, played again in the language of the page; null until it is there. */
export function useMoment(
  lesson: Lesson | null,
  logs: readonly SessionLog[],
  scenario: string,
): Moment | null {
  const verbs = useBoardVerbs();
  const language = useSession((state) => state.language);
  const [moment, setMoment] = useState<Moment | null>(null);
  useEffect(() => {
    let gone = false;
    if (lesson)
      verbs
        .moment(lesson, logs, { scenario, language })
        .then((one) => !gone && setMoment(one))
        .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [verbs, lesson, logs, scenario, language]);
  return moment;
}
