import type { ReactNode } from "react";

interface ChartProps {
  name: string;
  label: string;
  width: number;
  height: number;
  /** It is drawn at its own size; otherwise as wide as there is room. */
  fixed?: boolean;
  children: ReactNode;
}

/** A drawing that is told as one picture; its numbers stand beside it or in a table. */
export function Chart({ name, label, width, height, fixed = true, children }: ChartProps) {
  return (
    <svg
      className={name}
      viewBox={`0 0 ${width} ${height}`}
      {...(fixed && { width, height })}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no other way to name a drawing
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  );
}
