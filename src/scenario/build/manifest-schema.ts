import { z } from "zod";
import { LANGUAGES, PHASES } from "../scenario";

/** What an author writes in `scenario.yaml`. The JSON Schema for editors is made from this. */
const words = z.string().trim().min(1).max(2000);
const castId = z.string().regex(/^[a-z][a-z0-9_]*$/);
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/);
/** What is said at the table; `.2` and on are further wordings. */
const spokenCode = z.string().regex(/^[a-z][a-z-]*(\.[2-9])?$/);
const percent = z.int().min(0).max(100);
const weight = z.int().min(0).max(1000000);

const temperament = z
  .strictObject({
    mood: z.int().min(-20).max(20).default(0).describe("Baseline mood, −20..20"),
    lossAversion: z.int().min(50).max(300).default(100).describe("Weight of losses, percent"),
    forgiveness: z.int().min(0).max(300).default(100).describe("Weight of apologies, percent"),
    expressiveness: percent.default(60).describe("How much of the mood shows, percent"),
    patience: z.int().min(0).max(10).default(5).describe("Rounds borne at the table"),
  })
  .prefault({});

const trust = z
  .strictObject({
    personal: percent.default(45),
    professional: percent.default(45),
    brand: percent.default(50),
  })
  .prefault({});

const castMember = z.strictObject({
  name: words,
  role: words,
  firm: words,
  about: z
    .array(z.strictObject({ label: words, text: words }))
    .max(8)
    .default([]),
  figure: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  temperament,
  trust,
  influence: percent.default(100).describe("Weight in the decision chain"),
});

const fact = z.strictObject({
  who: castId,
  question: words.describe("For the plan; no spoiler"),
  text: words,
  depth: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).default(0),
  matters: z.int().min(1).max(3).default(1),
  shows: z.array(z.string()).default([]),
});

const issue = z.strictObject({
  label: words,
  options: z
    .array(z.strictObject({ is: words, value: z.int(), ours: weight, theirs: weight }))
    .min(2)
    .max(20),
});

const table = z.strictObject({
  with: castId,
  issues: z
    .record(id, issue)
    .refine((issues) => Object.keys(issues).length > 0, "at least one issue"),
  weights: z.strictObject({ ours: z.record(id, weight), theirs: z.record(id, weight) }),
  walkAway: z.strictObject({ ours: percent, theirs: percent }),
});

/** Part of the manifest that a variant may lay over it. */
const overlay = z.strictObject({
  cast: z.record(castId, z.looseObject({})).optional(),
  table: z.looseObject({}).optional(),
});

export const manifestSchema = z.strictObject({
  title: words,
  blurb: words,
  language: z.enum(LANGUAGES),
  level: z.int().min(1).max(3),
  minutes: z.int().min(1).max(90),
  trains: z.array(id).default([]),
  you: z.strictObject({
    name: words,
    role: words,
    firm: words,
    story: words,
    goal: words,
    walkAway: words,
    knows: z.array(words).default([]),
  }),
  cast: z
    .record(castId, castMember)
    .refine((cast) => Object.keys(cast).length > 0, "at least one client"),
  facts: z.record(id, fact).default({}),
  promises: z.record(id, z.strictObject({ text: words, due: z.enum(PHASES) })).default({}),
  table: table.optional(),
  endings: z
    .record(id, z.strictObject({ title: words, text: words, good: z.int().min(0).max(4) }))
    .refine((endings) => Object.keys(endings).length > 0, "at least one ending"),
  survey: z.strictObject({ detractor: words, passive: words, promoter: words }),
  coach: z.record(id, words).default({}),
  words: z.record(spokenCode, words).default({}),
  variants: z.record(id, overlay).default({}),
  weights: z
    .strictObject({
      listening: weight.default(1),
      transparency: weight.default(1),
      winwin: weight.default(1),
    })
    .prefault({}),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** JSON Schema of `scenario.yaml`, for editors. */
export function manifestJsonSchema(): unknown {
  return z.toJSONSchema(manifestSchema, { io: "input", target: "draft-7" });
}
