import type { TableView } from "../../playthrough/table-view";
import { useMessages } from "../session";
import type { Package } from "./moves";
import type { Bargain } from "./useBargain";
import { pointsOf, worthOf } from "./worth";

/** Offers laid aside, to be handed over together with the one in hand. */
export function Aside({ table, bargain }: { table: TableView; bargain: Bargain }) {
  const messages = useMessages();
  const { aside, ready } = bargain;
  if (aside.length === 0) return null;
  const worths = ready.map((options) => worthOf(table.ours, options));
  const apart = Math.max(...worths) - Math.min(...worths);
  const inHand = ready.length > aside.length ? ready.at(-1) : undefined;
  const terms = (options: Package) =>
    messages.listOf(table.issues.map((issue, at) => issue.options[options[at]!]!));
  return (
    <section className="laid-aside" aria-labelledby="laid-aside">
      <h3 id="laid-aside">{messages.table.aside}</h3>
      <p className="aside">{messages.table.asideNote(pointsOf(table.ours, table.equalWithin))}</p>
      <ol>
        {aside.map((options, which) => (
          <li key={options.join(" ")} className="terms-row">
            <b>{messages.table.offer(which + 1)}</b>{" "}
            <span className="terms-of">{terms(options)}</span>{" "}
            <span className="terms-worth">{messages.table.ourWorth(worths[which]!)}</span>
            <button
              type="button"
              className="quiet"
              aria-label={messages.table.takeBackNamed(which + 1)}
              onClick={() => bargain.takeBack(which)}
            >
              {messages.table.takeBack}
            </button>
          </li>
        ))}
        {inHand && (
          <li className="terms-row">
            <b>{messages.table.inHand}</b> <span className="terms-of">{terms(inHand)}</span>{" "}
            <span className="terms-worth">{messages.table.ourWorth(worths.at(-1)!)}</span>
            <span className="laid-apart">{messages.table.apart(apart)}</span>
          </li>
        )}
      </ol>
    </section>
  );
}
