/** What an ending comes to, in one plain sentence: authors put it first. The rest is told after it. */
export function outcomeOf(text: string): { outcome: string; rest: string } {
  const end = text.search(/[。！？]|[.!?](?=\s|$)/u);
  if (end < 0) return { outcome: text, rest: "" };
  return { outcome: text.slice(0, end + 1), rest: text.slice(end + 1).trim() };
}
