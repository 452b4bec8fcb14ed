import * as fc from "fast-check";
import type { Persona } from "../../src/mind/mind";
import type { Circumstances } from "../../src/mind/react";

/** Any client that a manifest can describe. */
export const anyPersona: fc.Arbitrary<Persona> = fc.record({
  mood: fc.integer({ min: -20, max: 20 }),
  lossAversion: fc.integer({ min: 50, max: 300 }),
  forgiveness: fc.integer({ min: 0, max: 300 }),
  expressiveness: fc.integer({ min: 0, max: 100 }),
  patience: fc.integer({ min: 0, max: 10 }),
  trust: fc.record({
    personal: fc.integer({ min: 0, max: 100 }),
    professional: fc.integer({ min: 0, max: 100 }),
    brand: fc.integer({ min: 0, max: 20 }),
  }),
});

export const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record({
  answersCue: fc.boolean(),
  takesResponsibility: fc.boolean(),
  offersRepair: fc.boolean(),
  unnoticed: fc.boolean(),
  confessed: fc.boolean(),
  overheard: fc.boolean(),
});
