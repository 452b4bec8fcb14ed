import { useMemo, type ReactNode } from "react";
import { betterAt } from "../../../analysis/debrief/better";
import { principleOf } from "../../../analysis/debrief/principle";
import { ACT_NAMES } from "../../../i18n/acts";
import type { Route } from "../../route";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { useArrival } from "../../useArrival";
import type { PartProps } from "../Debrief";
import { useElsewhere } from "../elsewhere/useElsewhere";
import { WeighingNote } from "../judged/WeighingNote";
import type { OwnCase } from "./Cases";
import { OtherClient } from "./OtherClient";
import { cardOf } from "./room";
import { RoomFrame } from "./RoomFrame";

/** The better move of a turn with another client: found among the options of a moment there, then set beside this one. */
export function Elsewhere({ scenario, review, judged, turn }: PartProps & { turn: number }) {
  const { elsewhere: words } = useMessages();
  const language = useSession((state) => state.language);
  const own = useOwnCase({ scenario, review, judged }, turn);
  const found = useElsewhere(own?.act ?? null, scenario);
  const isFound = found !== null && found !== "seeking";
  const back: Route = { screen: "debrief", id: scenario.id, room: cardOf(turn) };
  const title = (
    <div className="room-head">
      <Heading>{words.heading}</Heading>
      {own && (
        <p className="room-progress">
          <span>{ACT_NAMES[language][own.act]}</span>
          {isFound && <span>{words.from(textsOf(found.scenario, language).title)}</span>}
        </p>
      )}
    </div>
  );
  if (own && isFound)
    return <OtherClient own={own} found={found} heading={title} back={back} key={own.act} />;
  return (
    <RoomFrame scenario={scenario} view={null} heading={title} back={back}>
      <Waiting own={own} seeking={found === "seeking"}>
        <WeighingNote judged={judged} />
      </Waiting>
    </RoomFrame>
  );
}

/** It takes the focus again when the moment has been found and the room is another one. */
function Heading({ children }: { children: string }) {
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

interface WaitingProps {
  own: OwnCase | null;
  seeking: boolean;
  /** How far the judging has come; nothing once it is done. */
  children: ReactNode;
}

/** Why there is no moment to be shown, or not yet. */
function Waiting({ own, seeking, children }: WaitingProps) {
  const { elsewhere: words } = useMessages();
  if (own) return <output>{seeking ? words.seeking : words.none}</output>;
  return (
    <>
      {children}
      <p className="aside">{words.noPrinciple}</p>
    </>
  );
}

/** What would have been better in that turn of the player's own talk; null while it is not known, or where there is nothing. */
function useOwnCase({ scenario, review, judged }: PartProps, turn: number): OwnCase | null {
  const language = useSession((state) => state.language);
  const { log, record } = review;
  const appraisal = judged.appraisals.find((one) => one.turn === turn && !one.table);
  return useMemo(() => {
    const better = appraisal && betterAt(scenario, log, appraisal, language);
    if (!appraisal || !better) return null;
    const principle = principleOf(scenario, record, better.moves, turn);
    const then = record.turns[turn] ?? null;
    return (
      principle && { act: principle.act, scenario, log, moment: appraisal, better, turn: then }
    );
  }, [scenario, log, record, appraisal, language, turn]);
}
