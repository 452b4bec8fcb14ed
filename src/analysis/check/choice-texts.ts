import { walkProgram } from "../../scenario/program";
import type { InkJson } from "../../scenario/scenario";

/** Numbers of the text runs that make up the words of each choice, by path of the choice point. */
export function choiceRuns(program: InkJson): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  // What Ink repeats after the choice stands in a container of its own, walked later.
  const byStart = new Map<string, number[]>();
  let waiting: number[] = [];
  let n = 0;
  walkProgram(program, {
    text({ path, place }) {
      if (place === "choice") waiting.push(n);
      else if (place === "start") byStart.get(path.slice(0, path.lastIndexOf(".")))?.push(n);
      n++;
    },
    choice({ path, container, startContent }) {
      runs.set(path, waiting);
      if (startContent) byStart.set(`${container}.s`, waiting);
      waiting = [];
    },
  });
  return runs;
}
