import { problemFor } from "../../i18n/problems";
import type { Finding } from "../../scenario/findings";
import { useMessages, useSession } from "../session";

const MOST = 40;

/** Each problem with its place, what is wrong, and what to write instead. */
export function Problems({ findings }: { findings: readonly Finding[] }) {
  const { bringing } = useMessages();
  const language = useSession((state) => (state.language === "en" ? "en" : "zh"));
  const left = findings.length - MOST;
  return (
    <>
      <ol className="problems" data-testid="problems">
        {findings.slice(0, MOST).map((finding) => {
          const { code, severity, file, line, message, hint } = problemFor(finding, language);
          return (
            <li key={`${code}/${file}/${line}/${message}`} data-problem={code}>
              <p className="problem-place">
                <b>{bringing.line(file, line)}</b>{" "}
                <span className={severity}>{bringing.severity[severity]}</span>
              </p>
              <p>{message}</p>
              <p className="problem-hint">{hint}</p>
            </li>
          );
        })}
      </ol>
      {left > 0 && <p className="aside">{bringing.moreProblems(left)}</p>}
    </>
  );
}
