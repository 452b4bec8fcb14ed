import type { SavingStatus } from "../saves/saves";
import type { Astray, Notice } from "./state";

type Code = Notice["code"];

const isOfSaving = (code: Code): boolean =>
  code === "blocked" || code === "full" || code === "back";

const isFailing = (status: SavingStatus): status is "blocked" | "full" =>
  status === "blocked" || status === "full";

export const isAstray = (code: Code): code is Astray =>
  code === "no-page" || code === "nothing-running" || code === "nothing-finished";

/** Of the session that was live: over as soon as one goes on. */
export const isOfLastSession = (code: Code): boolean =>
  code === "assess-open" || code === "ended-elsewhere" || code === "other-tab";

/** Told once, the newest last. */
export const withNotice = (told: readonly Notice[], notice: Notice): readonly Notice[] => [
  ...told.filter(({ code }) => code !== notice.code),
  notice,
];

/** The same list when there is nothing to leave out. */
export function withoutNotices(
  told: readonly Notice[],
  which: (code: Code) => boolean,
): readonly Notice[] {
  return told.some(({ code }) => which(code)) ? told.filter(({ code }) => !which(code)) : told;
}

/** Tells once that saving fails, and once that it works again. */
export function toldOfSaving(
  told: readonly Notice[],
  before: SavingStatus,
  saving: SavingStatus,
): readonly Notice[] {
  const others = withoutNotices(told, isOfSaving);
  if (isFailing(saving)) return [...others, { code: saving }];
  return isFailing(before) ? [...others, { code: "back" }] : told;
}
