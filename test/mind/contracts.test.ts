import { describe, expect, test } from "vitest";
import { PERSONAS } from "../../src/mind/personas";
import { CONTRACTS } from "./facts/contracts";
import { holds } from "./facts/fact";
import { clientOf } from "./lab";

describe.each(CONTRACTS)("$name ($source)", (contract) => {
  test.each(Object.entries(PERSONAS))("for the %s client", (_, persona) => {
    const failed = contract.measure(clientOf(persona)).filter((check) => !holds(check));
    expect(failed).toEqual([]);
  });
});
