import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import type { Finding } from "../../scenario/findings";
import type { Bringing } from "../../store/bringing";
import { STEPS } from "../../workshop/limits";
import { makeRoute } from "../route";
import { useMessages, useSession, useVerbs } from "../session";

/** The words for every problem an author can have come only when there is one. */
const Problems = lazy(async () => ({ default: (await import("./Problems")).Problems }));

/** What is being brought to the shelf, and what became of it. */
export function BringingSheet() {
  const bringing = useSession((state) => state.bringing);
  return bringing && <Sheet key={bringing.state} bringing={bringing} />;
}

function Sheet({ bringing }: { bringing: Bringing }) {
  switch (bringing.state) {
    case "working":
      return <Working bringing={bringing} />;
    case "asking":
      return <Asking bringing={bringing} />;
    case "fault":
      return <Failed bringing={bringing} />;
    case "problems":
      return <Wrong bringing={bringing} />;
    case "kept":
      return <Kept bringing={bringing} />;
  }
}

type In<State extends Bringing["state"]> = { bringing: Extract<Bringing, { state: State }> };

function Frame(props: { state: Bringing["state"]; heading: string; children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.closest("section")?.scrollIntoView?.({ block: "nearest" });
  }, []);
  return (
    <section className="bringing" aria-labelledby="bringing" data-bringing={props.state}>
      <h2 id="bringing" ref={ref} tabIndex={-1}>
        {props.heading}
      </h2>
      {props.children}
    </section>
  );
}

function Working({ bringing: { name, progress } }: In<"working">) {
  const { bringing } = useMessages();
  const verbs = useVerbs();
  const step = progress?.step ?? "unpack";
  const details = [
    progress?.variant && progress.variant.of > 1
      ? bringing.variant(progress.variant.at, progress.variant.of)
      : "",
    progress?.states ? bringing.states(progress.states) : "",
  ].filter(Boolean);
  return (
    <Frame state="working" heading={bringing.working(name)}>
      <ol className="bringing-steps">
        {STEPS.map((one) => (
          <li
            key={one}
            aria-current={one === step ? "step" : undefined}
            data-done={STEPS.indexOf(one) < STEPS.indexOf(step) || undefined}
          >
            {bringing.steps[one]}
          </li>
        ))}
      </ol>
      <p className="sr-only" aria-live="polite">
        {bringing.workingStep(step)}
      </p>
      <p className="bringing-detail">{details.join(" · ")}</p>
      <p className="actions">
        <button
          type="button"
          className="button"
          data-testid="bringing-stop"
          onClick={() => verbs.stopBringing()}
        >
          {bringing.cancel}
        </button>
      </p>
    </Frame>
  );
}

function Asking({ bringing: { kept } }: In<"asking">) {
  const { bringing, shelf } = useMessages();
  const language = useSession((state) => state.language);
  const verbs = useVerbs();
  return (
    <Frame state="asking" heading={bringing.asking(kept.titles[language])}>
      <p>{bringing.askingHint(shelf.when(kept.kept!.at))}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => verbs.stopBringing()}>
          {bringing.keepOld}
        </button>
        <button
          type="button"
          className="button"
          data-testid="replace"
          onClick={() => void verbs.replaceKept()}
        >
          {bringing.replace}
        </button>
      </p>
    </Frame>
  );
}

function Failed({ bringing: { name, fault } }: In<"fault">) {
  const { bringing } = useMessages();
  return (
    <Frame state="fault" heading={bringing.failed(name)}>
      <p data-fault={fault.code}>{bringing.fault(fault)}</p>
      <Close />
    </Frame>
  );
}

function Wrong({ bringing: { name, findings } }: In<"problems">) {
  const { bringing } = useMessages();
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return (
    <Frame state="problems" heading={bringing.problems(name, errors.length)}>
      <p>{bringing.problemsHint}</p>
      <Suspense fallback={null}>
        <Problems findings={errors} />
      </Suspense>
      <Warnings warnings={warnings} summary={bringing.alsoWarnings(warnings.length)} />
      <Close />
    </Frame>
  );
}

function Warnings({ warnings, summary }: { warnings: readonly Finding[]; summary: string }) {
  if (warnings.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <Suspense fallback={null}>
        <Problems findings={warnings} />
      </Suspense>
    </details>
  );
}

function Kept({ bringing: told }: In<"kept">) {
  const { bringing } = useMessages();
  const title = useSession(
    ({ shelf, language }) => shelf.find(({ id }) => id === told.id)?.titles[language] ?? told.name,
  );
  const { arrival, claim, saved, status, warnings, id } = told;
  return (
    <Frame state="kept" heading={bringing.arrived[arrival](title)}>
      {claim !== "none" && <p>{bringing.claims[claim]}</p>}
      <p>{bringing.statusNow[status]}</p>
      {arrival === "beside" && <p>{bringing.besideHint(id)}</p>}
      {saved !== "kept" && (
        <p className="told" role="alert" data-saved={saved}>
          {bringing.notSaved[saved]}
        </p>
      )}
      <Warnings warnings={warnings} summary={bringing.warnings(warnings.length)} />
      <Close>
        <a className="link" href={makeRoute({ screen: "brief", id })} data-testid="bringing-open">
          {bringing.toBriefing}
        </a>
      </Close>
    </Frame>
  );
}

function Close({ children }: { children?: ReactNode }) {
  const { bringing } = useMessages();
  const verbs = useVerbs();
  return (
    <p className="actions">
      {children}
      <button
        type="button"
        className="quiet"
        data-testid="bringing-close"
        onClick={() => verbs.stopBringing()}
      >
        {bringing.close}
      </button>
    </p>
  );
}
