import type { Principle } from "../../../analysis/debrief/principle";
import { ACT_GUIDE } from "../../../i18n/act-guide";
import { ACT_NAMES } from "../../../i18n/acts";
import type { Scenario } from "../../../scenario/scenario";
import { makeRoute } from "../../route";
import { useMessages, useSession } from "../../session";

/** What the better option does, in general: what it is, how it sounds, where it comes from, and where else it was or can be done. */
export function PrincipleCard({
  principle: { act, elsewhere },
  scenario,
}: {
  principle: Principle;
  scenario: Scenario;
}) {
  const { lessons } = useMessages();
  const language = useSession((state) => state.language);
  const shelf = useSession((state) => state.shelf);
  const { zh, en, source } = ACT_GUIDE[act];
  const [definition, example] = language === "zh-CN" ? zh : en;
  const kin = shelf.filter(
    ({ id, trains }) =>
      id !== scenario.id && trains.some((skill) => scenario.trains.includes(skill)),
  );
  return (
    <details className="principle">
      <summary>{lessons.principle(ACT_NAMES[language][act])}</summary>
      <p>{definition}</p>
      <p className="principle-example">{lessons.soundsLike(example)}</p>
      <p>{lessons.doneElsewhere(elsewhere)}</p>
      {kin.length > 0 && (
        <p>
          {lessons.alsoTrained}{" "}
          {kin.map(({ id, titles }) => (
            <a key={id} className="link" href={makeRoute({ screen: "brief", id })}>
              {titles[language]}
            </a>
          ))}
        </p>
      )}
      {source !== "" && <p className="aside">{lessons.source(source)}</p>}
    </details>
  );
}
