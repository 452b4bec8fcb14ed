import { type Finding, finding } from "../findings";
import type { LineTag } from "../scenario";
import { prefixOf } from "../speech";
import { isChoiceTagKey, isLineTagKey, parseLineTag, splitTag } from "../tags";
import { listed } from "./check-logic";
import type { Manifest } from "./manifest-schema";
import type { Outline, OutlineLine, WrittenTag, WrittenText } from "./outline";

/** Rules on lines: who speaks, which tags a line may bear, and that they name what exists. */
export function checkLines(
  outline: Outline,
  manifest: Manifest,
  lies: ReadonlySet<string>,
): Finding[] {
  return [
    ...outline.choiceTexts.flatMap(checkMarkup),
    ...outline.lines.flatMap((line) => [
      ...checkSpeaker(line, manifest),
      ...checkMarkup(line),
      ...line.tags.flatMap((tag) => checkLineTag(tag, line, manifest, lies)),
    ]),
  ];
}

function checkSpeaker(line: OutlineLine, manifest: Manifest): Finding[] {
  const prefix = prefixOf(line.text);
  if (prefix)
    return prefix.name === "me" || Object.hasOwn(manifest.cast, prefix.name)
      ? []
      : [
          finding("unknown-speaker", line.file, line.line, {
            name: prefix.name,
            known: `me, ${listed(manifest.cast)}`,
          }),
        ];
  const shown = /^\s*([^:：]{1,40}?)(?:\s+thinks|\s*想)?\s*[:：]/.exec(line.text)?.[1];
  const named = Object.entries(manifest.cast).find(([, member]) => member.name === shown);
  return named
    ? [finding("name-as-speaker", line.file, line.line, { name: shown!, id: named[0] })]
    : [];
}

function checkMarkup(line: WrittenText): Finding[] {
  const markup = /<\/?[a-z][^>]*>/i.exec(line.text)?.[0];
  return markup ? [finding("markup-in-text", line.file, line.line, { markup })] : [];
}

function checkLineTag(
  tag: WrittenTag,
  line: OutlineLine,
  manifest: Manifest,
  lies: ReadonlySet<string>,
): Finding[] {
  const known = checkTagShape(tag);
  if (known) return [known];
  const { key, value } = splitTag(tag.text);
  if (!isLineTagKey(key)) {
    const code = key === "act" && line.afterChoice ? "act-after-bracket" : "tag-on-line";
    return [finding(code, tag.file, tag.line, { tag: tag.text, key })];
  }
  const parsed = parseLineTag(key, value);
  if (!parsed)
    return [
      finding(key === "cue" ? "unknown-cue" : "unknown-value", tag.file, tag.line, { key, value }),
    ];
  return checkReference(parsed, tag, manifest, lies);
}

/** What any tag must be: fixed text with a key that exists. */
export function checkTagShape(tag: WrittenTag): Finding | null {
  const { key } = splitTag(tag.text);
  if (!tag.fixed) return finding("tag-not-fixed", tag.file, tag.line, { tag: tag.text });
  if (isLineTagKey(key) || isChoiceTagKey(key)) return null;
  const looksLikeTag = /^[a-z_-]+\s*[:：]/i.test(tag.text);
  return finding(looksLikeTag ? "unknown-tag" : "hash-in-text", tag.file, tag.line, {
    tag: tag.text,
    key,
  });
}

function checkReference(
  parsed: LineTag,
  tag: WrittenTag,
  manifest: Manifest,
  lies: ReadonlySet<string>,
): Finding[] {
  const miss = (code: Parameters<typeof finding>[0], id: string, known: string) => [
    finding(code, tag.file, tag.line, { id, known }),
  ];
  switch (parsed.kind) {
    case "enter":
    case "exit":
      return Object.hasOwn(manifest.cast, parsed.who)
        ? []
        : miss("unknown-cast", parsed.who, listed(manifest.cast));
    case "reveals":
      return Object.hasOwn(manifest.facts, parsed.fact)
        ? []
        : miss("unknown-fact", parsed.fact, listed(manifest.facts));
    case "keep":
    case "break":
      return Object.hasOwn(manifest.promises, parsed.promise)
        ? []
        : miss("unknown-promise", parsed.promise, listed(manifest.promises));
    case "ending":
      return Object.hasOwn(manifest.endings, parsed.ending)
        ? []
        : miss("unknown-ending", parsed.ending, listed(manifest.endings));
    case "exposed":
      return lies.has(parsed.lie) ? [] : miss("unknown-lie", parsed.lie, [...lies].join(", "));
    case "phase":
    case "place":
    case "time":
    case "cue":
    case "read":
    case "event":
      return [];
  }
}
