import type { StageScene } from "../../src/playthrough/stage-scene";
import type { Theatre } from "../../src/ui/theatre";

/** A theatre that only remembers what it was shown. */
export function remembering(): Theatre & { shown: StageScene[] } {
  const shown: StageScene[] = [];
  return {
    shown,
    mount: async () => ({ show: (scene) => shown.push(scene), resize() {}, destroy() {} }),
    face: async () => {},
  };
}
