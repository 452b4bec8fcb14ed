import { expect, test } from "vitest";
import { ACT_GUIDE } from "../../src/i18n/act-guide";
import { ACT_IDS } from "../../src/mind/acts";

test.each(ACT_IDS)("%s has a one-sentence definition and an example in both languages", (act) => {
  const { zh, en } = ACT_GUIDE[act];
  for (const text of [...zh, ...en]) expect(text.trim()).not.toBe("");
  expect(zh[0]).toMatch(/^[^。]+。$/);
  expect(en[0]).toMatch(/^[^.]+\.$/);
  expect(en.join("")).not.toMatch(/\p{Script=Han}/u);
});

test("no two acts share an example", () => {
  const examples = ACT_IDS.flatMap((act) => [ACT_GUIDE[act].zh[1], ACT_GUIDE[act].en[1]]);
  expect(new Set(examples).size).toBe(examples.length);
});
