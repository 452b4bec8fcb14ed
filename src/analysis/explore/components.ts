/** Strongly connected components of a graph, each after every one it leads to (Tarjan 1972, without recursion). */
export function components(next: readonly (readonly number[])[]): number[][] {
  const found: number[][] = [];
  const order = new Int32Array(next.length).fill(-1);
  const low = new Int32Array(next.length);
  const open: number[] = [];
  const isOpen = new Uint8Array(next.length);
  const cursor = new Int32Array(next.length);
  let clock = 0;
  for (let root = 0; root < next.length; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path.at(-1)!;
      if (order[node] === -1) {
        order[node] = low[node] = clock++;
        open.push(node);
        isOpen[node] = 1;
      }
      const goal = next[node]![cursor[node]!];
      if (goal !== undefined) {
        cursor[node]!++;
        if (order[goal] === -1) path.push(goal);
        else if (isOpen[goal]) low[node] = Math.min(low[node]!, order[goal]!);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above]!, low[node]!);
      if (low[node] !== order[node]) continue;
      const members = open.splice(open.lastIndexOf(node));
      for (const member of members) isOpen[member] = 0;
      found.push(members);
    }
  }
  return found;
}

/**
 * What can be had from every place of a graph on, as sets of numbers: its own and those of all that it leads to.
 * Components come out after all they lead to, so one pass unites the sets.
 * @param words of a set, 32 numbers each
 */
export function closuresOf(
  next: readonly (readonly number[])[],
  own: readonly (readonly number[])[],
  words: number,
): Uint32Array[] {
  const closures: Uint32Array[] = [];
  for (const members of components(next)) {
    const set = new Uint32Array(words);
    for (const place of members) {
      for (const n of own[place]!) set[n >> 5]! |= 1 << (n & 31);
      for (const goal of next[place]!) {
        const other = closures[goal];
        if (other) for (let w = 0; w < words; w++) set[w]! |= other[w]!;
      }
    }
    for (const place of members) closures[place] = set;
  }
  return closures;
}
