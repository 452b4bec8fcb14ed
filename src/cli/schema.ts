import { manifestJsonSchema } from "../scenario/build/manifest-schema";
import type { Command } from "./command";

/** `rapport schema`: the JSON Schema of scenario.yaml, for editors. */
export const schema: Command = async () => {
  console.log(JSON.stringify(manifestJsonSchema(), null, 2));
  return 0;
};
