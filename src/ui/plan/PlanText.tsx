import { useId } from "react";
import { PLAN_TEXT } from "../../playthrough/plan";
import { useMessages } from "../session";

interface PlanTextProps {
  label: string;
  text: string;
  onText: (text: string) => void;
}

/** A line or two in the player's own words, with how much room is left. */
export function PlanText({ label, text, onText }: PlanTextProps) {
  const words = useMessages().plan;
  const id = useId();
  return (
    <div className="plan-text">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={1}
        maxLength={PLAN_TEXT}
        value={text}
        aria-describedby={`${id}-count`}
        onChange={({ target }) => onText(target.value.slice(0, PLAN_TEXT))}
      />
      <small id={`${id}-count`}>
        <span aria-hidden="true">{words.count(text.length, PLAN_TEXT)}</span>
        <span className="sr-only">{words.countAloud(text.length, PLAN_TEXT)}</span>
      </small>
    </div>
  );
}
