import { expect, test } from "vitest";
import { outcomeOf } from "../../src/ui/outcome";

test.each([
  [
    "框架没有留住，全给了永铸。他说货谁家都有晚的时候。",
    "框架没有留住，全给了永铸。",
    "他说货谁家都有晚的时候。",
  ],
  ["The price is 2.5. He signs.", "The price is 2.5.", "He signs."],
  ["Signed", "Signed", ""],
  ["", "", ""],
])("of “%s” the first sentence is the outcome", (text, outcome, rest) => {
  expect(outcomeOf(text)).toEqual({ outcome, rest });
});
