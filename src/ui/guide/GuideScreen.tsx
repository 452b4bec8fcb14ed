import { lazy, Suspense, useEffect } from "react";
import type { Scenario } from "../../scenario/scenario";
import { Loading } from "../Page";
import { PlayScreen } from "../PlayScreen";
import { useSession } from "../session";
import { Guided } from "./Guided";

const loadClosing = () => import("./GuideClosing");
const GuideClosing = lazy(async () => ({ default: (await loadClosing()).GuideClosing }));

/** The guided opening: played as any other session, and looked back on in three sentences. */
export function GuideScreen({ scenario }: { scenario: Scenario }) {
  const play = useSession((state) => state.play);
  const review = useSession((state) => state.review);
  useEffect(() => {
    loadClosing().catch(() => undefined);
  }, []);
  if (review)
    return (
      <Suspense fallback={<Loading />}>
        <GuideClosing scenario={scenario} review={review} />
      </Suspense>
    );
  if (!play) return <Loading />;
  return (
    <Guided>
      <PlayScreen scenario={scenario} play={play} />
    </Guided>
  );
}
