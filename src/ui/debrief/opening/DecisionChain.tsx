import type { SessionRecord } from "../../../playthrough/record";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";

interface DecisionChainProps {
  client: SessionRecord["client"];
  texts: ScenarioTexts;
}

/** Who decides, how much each of them weighs and where they stand; nothing where one person decides alone. */
export function DecisionChain({ client: { chain, dmi, pse }, texts }: DecisionChainProps) {
  const words = useMessages().lessons.chain;
  if (chain.length < 2) return null;
  return (
    <table className="chain">
      <caption>{words.finding(dmi, words.states[pse])}</caption>
      <thead>
        <tr>
          <th scope="col">{words.member}</th>
          <th scope="col">{words.influence}</th>
          <th scope="col">{words.attitude}</th>
        </tr>
      </thead>
      <tbody>
        {chain.map(({ id, influence, attitude }) => (
          <tr key={id}>
            <th scope="row">
              {texts.cast[id]!.name} <small>{texts.cast[id]!.role}</small>
            </th>
            <td>{influence}</td>
            <td>{attitude}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
