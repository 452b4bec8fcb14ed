import { useState } from "react";
import type { Principle } from "../../../analysis/debrief/principle";
import { ACT_GUIDE } from "../../../i18n/act-guide";
import { ACT_NAMES } from "../../../i18n/acts";
import type { Scenario } from "../../../scenario/scenario";
import { makeRoute } from "../../route";
import { useMessages, useSession } from "../../session";
import { ElsewhereLine } from "../elsewhere/ElsewhereLine";

/** What the better option does, in general: what it is, how it sounds, where it comes from, and where else it was or can be done. */
export function PrincipleCard({
  principle: { act, elsewhere },
  scenario,
  turn,
}: {
  principle: Principle;
  scenario: Scenario;
  /** In which the option would have been better. */
  turn: number;
}) {
  const { lessons } = useMessages();
  const language = useSession((state) => state.language);
  const shelf = useSession((state) => state.shelf);
  const [open, setOpen] = useState(false);
  const { zh, en, source } = ACT_GUIDE[act];
  const [definition, example] = language === "zh-CN" ? zh : en;
  const kin = shelf.filter(
    ({ id, trains }) =>
      id !== scenario.id && trains.some((skill) => scenario.trains.includes(skill)),
  );
  return (
    <details className="principle" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{lessons.principle(ACT_NAMES[language][act])}</summary>
      <p>{definition}</p>
      <p className="principle-example">{lessons.soundsLike(example)}</p>
      <p>{lessons.doneElsewhere(elsewhere)}</p>
      {open && <ElsewhereLine act={act} scenario={scenario} turn={turn} />}
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
