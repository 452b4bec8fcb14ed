import { type DragEvent, useMemo, useState } from "react";
import type { Band } from "../../course/bands";
import { bandOf } from "../../course/bands";
import { runsOf } from "../../course/people";
import type { ScoreRanges } from "../../scenario/scenario";
import type { WeighingState } from "../../store/board";
import { Page } from "../Page";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { useArrival } from "../useArrival";
import { BoardFoot } from "./BoardFoot";
import { BoardWishes, type Wishes } from "./BoardWishes";
import { Collect } from "./Collect";
import { CollectDialog } from "./CollectDialog";
import { useBoard } from "./context";
import { GrowthPart } from "./GrowthPart";
import { refusedIn } from "./HandedInReport";
import { Headlines } from "./Headlines";
import { InviteDialog } from "./InviteDialog";
import { Lessons } from "./Lessons";
import { apart, type NameOf, namesFor, ownIn } from "./names";
import { People } from "./People";
import { RadarPart } from "./RadarPart";
import { Spread } from "./Spread";
import { type Group, useScenario } from "./useGroups";
import { type HandingIn, useHandIn } from "./useHandIn";
import { ScanDialog } from "./ScanDialog";
import type { BoardView, OnOpen, Opened } from "./view";
import { marginIn, taughtRuns, useWeighing } from "./useWeighing";

interface BoardProps {
  group: Group | null;
  groups: readonly Group[];
  /** What was stored could not be checked. */
  failed: boolean;
}

export function Board({ group, groups, failed }: BoardProps) {
  const messages = useMessages();
  const { board } = messages;
  const [open, setOpen] = useState<Opened | null>(null);
  const handing = useHandIn();
  const { report } = handing;
  // With the first result the empty board goes, and what was refused with it would never be read.
  const unread =
    group !== null && report !== null && report !== "unreadable" && refusedIn(report).length > 0;
  const shown = open ?? (unread ? "collect" : null);
  const close = () => {
    setOpen(null);
    handing.forget();
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    if (group) setOpen("collect");
    void handing.read([...event.dataTransfer.files]);
  };
  return (
    <Page name="board" title={<p className="work">{board.title}</p>}>
      <div className="board-body" onDragOver={allowFiles} onDrop={drop}>
        {failed && <p className="told">{board.handFailed}</p>}
        {group ? (
          <Compared
            key={`${group.scenario} ${group.variant}`}
            group={group}
            groups={groups}
            onOpen={setOpen}
          />
        ) : (
          <Empty onOpen={setOpen} handing={handing} />
        )}
      </div>
      {shown === "collect" && (
        <CollectDialog handing={handing} onScan={() => setOpen("scan")} onClose={close} />
      )}
      {shown === "scan" && <ScanDialog onPaste={() => setOpen("collect")} onClose={close} />}
      {shown === "invite" && <InviteDialog onClose={close} />}
    </Page>
  );
}

/** Without this the browser would open what is dropped. */
function allowFiles(event: DragEvent): void {
  if (event.dataTransfer.types.includes("Files")) event.preventDefault();
}

function Empty({ onOpen, handing }: { onOpen: OnOpen; handing: HandingIn }) {
  const { board } = useMessages();
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <section className="board-empty" data-testid="board-empty">
      <h1 ref={heading} tabIndex={-1}>
        {board.empty}
      </h1>
      <p className="lead">{board.emptyHint}</p>
      <Collect handing={handing} onScan={() => onOpen("scan")} />
      <p className="aside">{board.proof}</p>
      <p className="actions">
        <button type="button" className="link" onClick={() => onOpen("invite")}>
          {board.invite}
        </button>
      </p>
    </section>
  );
}

function Compared({
  group,
  groups,
  onOpen,
}: {
  group: Group;
  groups: readonly Group[];
  onOpen: OnOpen;
}) {
  const messages = useMessages();
  const { board } = messages;
  const heading = useArrival<HTMLHeadingElement>();
  const past = useSession((state) => state.past);
  const refused = useBoard(
    ({ codes, verdicts }) => codes.filter((code) => "refusal" in (verdicts.get(code) ?? {})).length,
  );
  const own = useMemo(() => ownIn(group.people, past.values()), [group, past]);
  const [wishes, setWishes] = useState<Wishes>({
    which: taughtRuns(group),
    named: false,
    picked: null,
  });
  const weighing = useWeighing(group, taughtRuns(group));
  const scenario = useScenario(group.scenario);
  const margin = marginIn(weighing);
  const runs = runsOf(group.people, wishes.which);
  const nameOf = useMemo((): NameOf => {
    const name = namesFor(group.people, wishes.named, own, messages);
    return (person) => apart(name(person));
  }, [group, wishes.named, own, messages]);
  const picked = group.people.find(({ key }) => key === (wishes.picked ?? own?.key)) ?? null;
  const pickedRun = picked?.[wishes.which] ?? null;
  const view = { group, runs, margin, nameOf, picked, pickedRun, which: wishes.which };
  return (
    <>
      <div className="board-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {board.heading(runs.length, runs.filter(isClear(margin)).length)}
          </h1>
          <p className="lead">{board.sub(group.results.length, refused)}</p>
          <p className="lead">{board.proof}</p>
          <Groups groups={groups} current={group} />
        </div>
        <BoardWishes group={group} wishes={wishes} onWish={setWishes} nameOf={nameOf} own={own} />
      </div>
      {runs.length < group.people.length && (
        <p className="aside">{board.noFirst(group.people.length - runs.length)}</p>
      )}
      {runs.length > 0 && (
        <Charts {...view} weighing={weighing} ranges={scenario?.ranges?.[group.variant]} />
      )}
      <People group={group} margin={margin} nameOf={nameOf} scenario={scenario} />
      <BoardFoot {...view} named={wishes.named} onOpen={onOpen} />
    </>
  );
}

interface ChartsProps extends BoardView {
  weighing: WeighingState | null;
  ranges: ScoreRanges | undefined;
}

function Charts({ weighing, ranges, ...view }: ChartsProps) {
  return (
    <>
      <div className="board-row board-row-two">
        <Spread {...view} ranges={ranges} solving={weighing?.state === "solving"} />
        <Headlines {...view} />
      </div>
      <div className="board-row board-row-three">
        <GrowthPart {...view} />
        <RadarPart {...view} />
        <Lessons group={view.group} weighing={weighing} />
      </div>
    </>
  );
}

const CLEAR: ReadonlySet<Band> = new Set(["steady", "masterly"]);
const isClear =
  (margin: number) =>
  ({ scores }: { scores: { overall: number } }) =>
    CLEAR.has(bandOf(scores.overall, margin));

/** Only what is of one scenario and variant is compared. */
function Groups({ groups, current }: { groups: readonly Group[]; current: Group }) {
  const { board } = useMessages();
  const language = useSession((state) => state.language);
  const shelf = useSession((state) => state.shelf);
  const titleOf = (id: string) => shelf.find((one) => one.id === id)?.titles[language] ?? id;
  return (
    <nav className="board-groups" aria-label={board.groups}>
      {groups.map((group) => (
        <a
          key={`${group.scenario} ${group.variant}`}
          href={makeRoute({
            screen: "board",
            group: { scenario: group.scenario, variant: group.number },
          })}
          aria-current={group === current ? "page" : undefined}
        >
          {board.group(titleOf(group.scenario), group.number, group.results.length)}
        </a>
      ))}
    </nav>
  );
}
