import { meanTrust, type Mind } from "../../../src/mind/mind";
import { measuresOf } from "../../../src/mind/measures";
import { endOf, good, hear, type Said, times } from "../lab";
import { check, type Fact } from "./fact";

/** What is left at the end: commitment, satisfaction, loyalty. */
export const END_FACTS: readonly Fact[] = [
  {
    n: 17,
    name: "commitment lags trust both ways",
    source: "Morgan & Hunt 1994",
    measure(client) {
      const rising = good(9);
      const falling: Said[] = [...good(6), "mislead", "break_promise", "fail"];
      const lag = (acts: readonly Said[]) =>
        (endOf(client, acts, 5000).commitment - meanTrust(hear(client, acts))) / 100;
      return [
        check("commitment less trust, rising (points)", lag(rising), "<", 0),
        check("commitment less trust, falling (points)", lag(falling), ">", 0),
      ];
    },
  },
  {
    n: 18,
    name: "threat and pressure cost satisfaction and long-term orientation (relational half)",
    source: "Curhan 2006; KODIS 2025",
    measure(client) {
      const threat = endOf(client, [...good(4), "threaten", "pressure"], 6000);
      const trade = endOf(client, [...good(4), "propose_tradeoff", "equal_offers"], 5500);
      return [
        check(
          "satisfaction, threat at 60 less trade at 55",
          (threat.satisfaction - trade.satisfaction) / 100,
          "<",
          0,
        ),
        check("long-term orientation, the same", (threat.longTerm - trade.longTerm) / 100, "<", 0),
      ];
    },
  },
  {
    n: 19,
    name: "relation beats economics for long-term orientation",
    source: "Curhan 2006",
    measure(client) {
      const rich = endOf(client, times(4, "irritator"), 8000);
      const close = endOf(client, good(6), 5000);
      return [check("close at 50 over rich at 80", (close.longTerm - rich.longTerm) / 100, ">", 0)];
    },
  },
  {
    n: 20,
    name: "service recovery: satisfaction near that without a failure, loyalty not above",
    source: "de Matos 2007",
    measure(client) {
      const smooth = endOf(client, good(8), 6000);
      const full = { takesResponsibility: true, offersRepair: true };
      const mended = endOf(
        client,
        [
          "open_question",
          "fail",
          ["apologise", full],
          ["acknowledge_emotion", { answersCue: true }],
          "repair",
          "keep_promise",
          "follow_up",
          "care",
        ],
        6000,
      );
      return [
        check(
          "satisfaction, share of no failure",
          mended.satisfaction / smooth.satisfaction,
          ">=",
          0.9,
        ),
        check(
          "long-term orientation, mended less smooth",
          (mended.longTerm - smooth.longTerm) / 100,
          "<=",
          0,
        ),
      ];
    },
  },
  {
    n: 25,
    name: "trust lowers the propensity to leave; trust and commitment both raise cooperation",
    source: "Morgan & Hunt 1994; Ganesan 1994",
    measure(client) {
      const at = (mind: Mind, commitment: number) =>
        measuresOf(mind, 5000, commitment, client.weighing);
      const [low, high] = [hear(client, times(3, "irritator")), hear(client, good(8))];
      return [
        check(
          "churn, more trust at the same commitment",
          (at(high, 5000).churn - at(low, 5000).churn) / 100,
          "<",
          0,
        ),
        check(
          "churn, more commitment at the same trust",
          (at(low, 6000).churn - at(low, 4000).churn) / 100,
          "<",
          0,
        ),
        check(
          "long-term orientation, more trust",
          (at(high, 5000).longTerm - at(low, 5000).longTerm) / 100,
          ">",
          0,
        ),
        check(
          "long-term orientation, more commitment",
          (at(low, 6000).longTerm - at(low, 4000).longTerm) / 100,
          ">",
          0,
        ),
      ];
    },
  },
];
