/** Catalogues are parsed as whole texts; of streams there has to be something to inherit from. */
export function Transform(): never {
  throw new Error("there are no streams in a browser");
}
