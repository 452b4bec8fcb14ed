import { type Finding, hasErrors } from "../findings";
import { numberRuns } from "../program";
import { type Scenario, SCENARIO_FORMAT } from "../scenario";
import type { Whereabouts } from "../whereabouts";
import { checkSource } from "./check-source";
import { compileInk, STORY_FILE } from "./compile-ink";
import { decodeFiles } from "./files";

/** The one nobody of the cast: the game's numbers are declared for them too. */
const CLIENT = "client";

/**
 * Any Ink file as something that can be played for its structure: nobody in the cast, no tags read, no
 * points. Its findings speak of Ink alone.
 */
export function buildPlainInk(
  name: string,
  content: string | Uint8Array,
): { scenario: Scenario | null; findings: Finding[]; where: Whereabouts | null } {
  const { files, findings } = decodeFiles({ [STORY_FILE]: content });
  const source = files[STORY_FILE];
  const named = () =>
    findings.map((one) => (one.file === STORY_FILE ? { ...one, file: name } : one));
  const failed = () => ({ scenario: null, findings: named(), where: null });
  if (source === undefined) return failed();
  findings.push(...checkSource(STORY_FILE, source, []));
  if (hasErrors(findings)) return failed();
  const ink = compileInk({ [STORY_FILE]: source }, [CLIENT]);
  findings.push(...ink.findings);
  if (!ink.compiled) return failed();
  const { compiled } = ink;
  const { program } = compiled;
  const where: Whereabouts = {
    locate: (path) => ({ file: name, line: compiled.locate(path).line }),
    lineOf: () => null,
  };
  return { scenario: bare(name.replace(/\.ink$/, ""), program), findings: named(), where };
}

function bare(id: string, program: Scenario["program"]): Scenario {
  const runs = numberRuns(program);
  const nobody = {
    figure: {},
    influence: 100,
    persona: {
      mood: 0,
      lossAversion: 100,
      forgiveness: 100,
      expressiveness: 60,
      patience: 5,
      trust: { personal: 45, professional: 45, brand: 10 },
    },
  };
  const cast = { [CLIENT]: nobody };
  const you = { name: "", role: "", firm: "", story: "", goal: "", walkAway: "", knows: [] };
  const client = { name: "", role: "", firm: "", about: [] };
  return {
    format: SCENARIO_FORMAT,
    id,
    version: "",
    language: "zh-CN",
    languages: ["zh-CN"],
    level: 1,
    minutes: 1,
    trains: [],
    cast,
    lead: CLIENT,
    facts: {},
    promises: {},
    endings: {},
    table: null,
    weights: { listening: 1, transparency: 1, winwin: 1 },
    variants: [{ id: "default", cast, table: null }],
    program,
    choices: {},
    texts: {
      "zh-CN": {
        runs,
        title: id,
        blurb: "",
        you,
        cast: { [CLIENT]: client },
        facts: {},
        promises: {},
        endings: {},
        survey: { detractor: "", passive: "", promoter: "" },
        issues: {},
        coach: {},
        words: {},
      },
    },
  };
}
