/**
 * Moves labels along a line until none is closer than `gap` to its neighbour, keeping their order and
 * staying near where they belong.
 */
export function spread(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const groups: { members: number[]; middle: number }[] = [];
  for (const at of order) {
    groups.push({ members: [at], middle: wanted[at]! });
    for (let last = groups.at(-1), before = groups.at(-2); last && before;) {
      const reach = ((last.members.length + before.members.length) * gap) / 2;
      if (last.middle - before.middle >= reach - 1e-9) break;
      const members = [...before.members, ...last.members];
      groups.splice(-2, 2, { members, middle: middleOf(members, wanted) });
      last = groups.at(-1);
      before = groups.at(-2);
    }
  }
  const placed: number[] = [];
  for (const { members, middle } of groups)
    members.forEach((at, i) => {
      placed[at] = middle + (i - (members.length - 1) / 2) * gap;
    });
  return placed;
}

const middleOf = (members: readonly number[], wanted: readonly number[]): number =>
  members.reduce((sum, at) => sum + wanted[at]!, 0) / members.length;
