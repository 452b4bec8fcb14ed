import { type FormEvent, useId, useMemo, useState } from "react";
import { ideasOf } from "../../../analysis/debrief/ideas";
import { ACT_NAMES } from "../../../i18n/acts";
import { MOST_RESOLVED } from "../../../saves/sessions";
import { useMessages, useSession, useVerbs } from "../../session";
import type { PartProps } from "../Debrief";

/** One thing to do next time, in the player's own words. */
export function NextTime({ scenario, review, judged }: PartProps) {
  const { lessons } = useMessages();
  const words = lessons.next;
  const verbs = useVerbs();
  const language = useSession((state) => state.language);
  const stored = useSession(
    ({ past }) => (review.id ? past.get(review.id)?.next : undefined) ?? "",
  );
  const [said, setSaid] = useState(stored);
  const [told, setTold] = useState<"kept" | "notKept" | null>(null);
  const field = useId();
  const ideas = useMemo(
    () => ideasOf(scenario, review, judged.appraisals, language),
    [scenario, review, judged.appraisals, language],
  );
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setTold(verbs.resolve(said) ? "kept" : "notKept");
  };
  return (
    <section className="next-time" aria-labelledby="next-time">
      <h2 id="next-time">{words.heading}</h2>
      <form onSubmit={keep}>
        <label htmlFor={field}>{words.label}</label>
        <div className="next-row">
          <input
            id={field}
            type="text"
            data-testid="next-time"
            value={said}
            maxLength={MOST_RESOLVED}
            placeholder={words.placeholder}
            onChange={(event) => {
              setSaid(event.target.value);
              setTold(null);
            }}
          />
          <button type="submit" className="button">
            {words.keep}
          </button>
        </div>
      </form>
      {ideas.length > 0 && (
        <div className="next-ideas">
          <p className="aside">{words.suggest}</p>
          <ul>
            {ideas.map(({ act, heard }) => {
              const idea = words.idea(ACT_NAMES[language][act], heard);
              return (
                <li key={act}>
                  <button type="button" className="chip-idea" onClick={() => setSaid(idea)}>
                    {idea}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <output className="next-told">{told && words[told]}</output>
    </section>
  );
}
