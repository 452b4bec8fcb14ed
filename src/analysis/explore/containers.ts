import { join, nameOf } from "../../scenario/program";

/** Path of a container that stands at index `i` of another. */
export const pathOf = (item: readonly unknown[], path: string, i: number): string =>
  join(path, nameOf(item) ?? i);

/** Shows a container and all inside it, in reading order. */
export function eachContainer(
  container: readonly unknown[],
  path: string,
  see: (container: readonly unknown[], path: string) => void,
): void {
  see(container, path);
  for (const [i, item] of container.slice(0, -1).entries())
    if (Array.isArray(item)) eachContainer(item, pathOf(item, path, i), see);
  const named = container.at(-1);
  if (typeof named !== "object" || named === null) return;
  for (const [name, content] of Object.entries(named))
    if (Array.isArray(content)) eachContainer(content, join(path, name), see);
}
