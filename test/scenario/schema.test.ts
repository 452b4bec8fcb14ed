import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { manifestJsonSchema, manifestSchema } from "../../src/scenario/build/manifest-schema";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const STORED = "../../stories/scenario.schema.json";

interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: unknown;
}

describe("the JSON Schema for editors", () => {
  const schema = JSON.parse(read(STORED)) as Shape;

  test("is what `rapport schema` prints; after a change: npx rapport schema > stories/scenario.schema.json", () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(manifestJsonSchema())));
  });

  test("knows the entries of a scenario and refuses others", () => {
    expect(schema.type).toBe("object");
    expect(Object.keys(schema.properties!)).toEqual(Object.keys(manifestSchema.shape));
    expect(schema.additionalProperties).toBe(false);
  });

  test.each([
    "../../stories/late-delivery/scenario.yaml",
    "everything/scenario.yaml",
    "base/scenario.yaml",
  ])("has what it asks for in %s", (path) => {
    const manifest = parse(read(path)) as Record<string, unknown>;
    expect(Object.keys(manifest)).toEqual(expect.arrayContaining(schema.required!));
    expect(Object.keys(schema.properties!)).toEqual(expect.arrayContaining(Object.keys(manifest)));
    expect(manifestSchema.safeParse(manifest).success).toBe(true);
  });
});
