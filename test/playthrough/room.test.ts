import { describe, expect, test } from "vitest";
import { goodStory } from "../scenario/build-case";
import { END, play, playStory, reasons, textsOf } from "./playing";

const attitudesIn = (ink: string, ...ids: string[]) =>
  playStory(ink, ...ids).record.turns.map(({ attitudes }) => attitudes["li"]!);

const talk = (act: string, stage = "两人都在。 # enter: zhou\n来了。 # enter: li\n") =>
  `${stage}* (go) [走 # act: ${act}]\n${END}`;

const lieThen = (act: string, scene = "") =>
  `* (lie) [说谎 # act: mislead # lie: stock]\n  嗯。\n* (straight) [直说]\n  嗯。\n- \n* (out) [说 # act: ${act}]\n  那是编的。 # exposed: stock${scene}\n${END}`;

const personalAfter = (story: string) =>
  playStory(story, "lie", "out")
    .record.turns.at(-1)!
    .lines.flatMap(({ events }) => events)[0]!;

const cost = (story: string) => {
  const { before, after } = personalAfter(story);
  return before.trust - after.trust;
};

const commitmentIn = (ink: string) => playStory(ink, "go").record.client.commitment;

const openedThen = (first: string) =>
  `* (go) [说 # act: ${first}]\n  嗯。\n* (no) [走]\n  嗯。\n- \n* (ask) [问 # act: closed_question # asks: audit]\n  {tells("audit"):说|不说}\n  * * (on) [走]\n${END}`;

const told = (first: string) => textsOf(playStory(openedThen(first), "go", "ask")).at(-1);

describe("several clients in one room", () => {
  test("an act moves whom it is aimed at; the lead overhears it in part", () => {
    const aimed = play(goodStory(talk("threaten @li")), "go").record;
    const own = play(goodStory(talk("threaten")), "go").record;
    const lost = (record: typeof own) => record.start.personal - record.turns[1]!.after.personal;
    expect(lost(aimed)).toBeGreaterThan(0);
    expect(lost(aimed)).toBeLessThan(lost(own));
    expect(aimed.turns[1]!.attitudes["li"]).toBeLessThan(aimed.turns[0]!.attitudes["li"]!);
  });

  test("those on stage overhear what is said to the lead, those elsewhere do not", () => {
    const [before, after] = attitudesIn(talk("attack, threaten, dismiss"), "go");
    expect(after).toBeLessThan(before!);
    const [away, still] = attitudesIn(
      talk("attack, threaten, dismiss", "在。 # enter: zhou\n"),
      "go",
    );
    expect(still).toBe(away);
  });

  test("an attitude can be asked for by the story", () => {
    const asked = `来。 # enter: li\n* (go) [走 # act: attack @li, threaten @li, dismiss @li]\n  {li_trust < 45:冷了|还好}\n  * * (on) [走]\n${END}`;
    expect(textsOf(playStory(asked, "go"))).toContain("冷了");
  });

  test("the decision is read from the chain of all of them", () => {
    const { client } = playStory(talk("paraphrase"), "go").record;
    expect(client.chain.map(({ id }) => id)).toEqual(["zhou", "li"]);
    expect(client.dmi).toBeGreaterThan(0);
    expect(["behind", "level", "ahead"]).toContain(client.pse);
  });
});

describe("a lie that the player brings out himself", () => {
  test.each(["disclose", "admit_limit", "apologise"])(
    "by %s costs less than being caught",
    (act) => {
      expect(cost(lieThen(act))).toBeGreaterThan(0);
      expect(cost(lieThen(act))).toBeLessThan(cost(lieThen("explain")));
      expect(reasons(playStory(lieThen(act), "lie", "out"))).toContain("lie-exposed stock -30");
      expect(reasons(playStory(lieThen("explain"), "lie", "out"))).toContain(
        "lie-exposed stock -60",
      );
    },
  );

  test("is no confession when it comes out in another scene", () => {
    expect(cost(lieThen("disclose", " # place: office"))).toBe(cost(lieThen("explain")));
  });
});

describe("a contradiction", () => {
  const ink = `* (one) [说 # act: explain # says: stock=enough]\n  嗯。\n- \n* (two) [说 # act: explain # says: stock=short]\n  嗯。\n* (same) [说 # act: explain # says: stock=enough]\n  嗯。\n- \n* (out) [走 # act: explain]\n  对不上。 # exposed: stock\n  还是对不上。 # exposed: stock\n${END}`;
  const exposedBy = (...ids: string[]) =>
    playStory(ink, ...ids)
      .record.turns.at(-1)!
      .lines.flatMap(({ events }) => events.map(({ act }) => act));

  test("that is found out weighs as a deception, once", () => {
    expect(exposedBy("one", "two", "out")).toEqual(["mislead"]);
  });

  test("that was none cannot be found out", () => {
    expect(exposedBy("one", "same", "out")).toEqual([]);
  });
});

describe("the client at the end", () => {
  test("is asked how satisfied they are, in their own words", () => {
    const scenario = goodStory(`* (go) [走 # act: paraphrase]\n${END}`);
    const { client } = play(scenario, "go").record;
    const survey = scenario.texts[scenario.language]!.survey;
    expect(client.comment).toBe(survey[client.band]);
    expect(client.satisfaction).toBeGreaterThan(0);
    expect(client.nps).toBeGreaterThanOrEqual(0);
  });

  test("commits by trust at the start and at the end of every phase", () => {
    const late = `坐。 # phase: mid\n再坐。 # phase: post\n* (go) [骂 # act: attack, threaten, dismiss]\n${END}`;
    const early = `坐。\n* (go) [骂 # act: attack, threaten, dismiss]\n  坐。 # phase: mid\n  再坐。 # phase: post\n  ${END}`;
    expect(commitmentIn(early)).toBeLessThan(commitmentIn(late));
  });

  test("has come through stages that can fall back", () => {
    const ink = `坐。 # reveals: audit\n* (go) [骂 # act: attack, threaten, dismiss, walk, attack]\n${END}`;
    const stages = playStory(ink, "go").record.turns.map(({ stage }) => stage);
    expect(stages.at(-1)).toBe("first-contact");
    expect(stages[0]).not.toBe("first-contact");
  });
});

describe("what the player opens up", () => {
  test("lowers the bar in the same choice and the next, whatever else is said", () => {
    expect([told("attack, attack, explain"), told("attack, attack, disclose, explain")]).toEqual([
      "不说",
      "说",
    ]);
  });
});
