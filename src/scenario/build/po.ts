import { po } from "gettext-parser";
import { type Finding, finding } from "../findings";
import type { Language } from "../scenario";
import type { Message, Translate } from "./texts";

/** A translation catalogue of one scenario. */
export interface Catalogue {
  /** Translation by context and source text; entries without one are left out. */
  find(context: string, id: string): string | undefined;
  entries: readonly { context: string; id: string; text: string }[];
}

const key = (context: string, id: string) => `${context}\u0004${id}`;

export const poFile = (language: Language): string => `${language}.po`;

/** Parses a PO file. Never throws at an author. */
export function parseCatalogue(
  file: string,
  text: string,
): { catalogue: Catalogue | null; findings: Finding[] } {
  let parsed;
  try {
    parsed = po.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/i.exec(message)?.[1]) || null;
    return { catalogue: null, findings: [finding("po-syntax", file, line, { message })] };
  }
  const charset = /charset=([\w-]+)/i.exec(parsed.headers?.["Content-Type"] ?? "")?.[1];
  if (charset && !/^utf-?8$/i.test(charset))
    return {
      catalogue: null,
      findings: [finding("wrong-encoding", file, lineOf(text, "charset="), { encoding: charset })],
    };
  const entries = Object.entries(parsed.translations).flatMap(([context, messages]) =>
    Object.entries(messages)
      .filter(([id]) => id !== "")
      .map(([id, message]) => ({ context, id, text: message.msgstr[0] ?? "" })),
  );
  const found = new Map(
    entries
      .filter(({ text: words }) => words !== "")
      .map((one) => [key(one.context, one.id), one.text]),
  );
  const broken = entries.filter(({ text: words }) => /[\n\r\uE000-\uF8FF]/.test(words));
  return {
    catalogue: { find: (context, id) => found.get(key(context, id)), entries },
    findings: broken.map(({ id }) =>
      finding("po-line-break", file, lineOf(text, id), { text: shorten(id) }),
    ),
  };
}

export const translateBy =
  (catalogue: Catalogue): Translate =>
  (context, id) =>
    catalogue.find(context, id) ?? id;

/** Texts without a translation, at their place in the source; entries whose source text is gone, at theirs. */
export function compareCatalogue(
  file: string,
  poText: string,
  catalogue: Catalogue,
  messages: readonly Message[],
): Finding[] {
  const wanted = new Set(messages.map(({ context, id }) => key(context, id)));
  const missing = unique(messages)
    .filter(({ context, id }) => catalogue.find(context, id) === undefined)
    .map((one) =>
      finding("translation-missing", one.file, one.line, { text: shorten(one.id), file }),
    );
  const stale = catalogue.entries
    .filter(({ context, id }) => !wanted.has(key(context, id)))
    .map(({ id }) => finding("translation-stale", file, lineOf(poText, id), { text: shorten(id) }));
  return [...missing, ...stale];
}

/** A PO file for translators: every text with place and speaker, what is translated already kept. */
export function extractCatalogue(
  language: Language,
  messages: readonly Message[],
  known: Catalogue | null,
): string {
  const translations: Record<string, Record<string, object>> = {
    "": { "": { msgid: "", msgstr: [""] } },
  };
  for (const { context, id, file, line, comment } of unique(messages)) {
    const entry = {
      msgctxt: context,
      msgid: id,
      msgstr: [known?.find(context, id) ?? ""],
      comments: { reference: `${file}:${line ?? 1}`, ...(comment ? { extracted: comment } : {}) },
    };
    (translations[context] ??= {})[id] = entry;
  }
  const headers = {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    "MIME-Version": "1.0",
    Language: language,
  };
  const data = { charset: "utf-8", headers, translations } as Parameters<typeof po.compile>[0];
  return `${po.compile(data, { foldLength: 0 }).toString().trimEnd()}\n`;
}

function unique(messages: readonly Message[]): Message[] {
  const seen = new Map<string, Message>();
  for (const message of messages) {
    const at = key(message.context, message.id);
    if (!seen.has(at)) seen.set(at, message);
  }
  return [...seen.values()];
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function lineOf(poText: string, id: string): number | null {
  const at = poText.indexOf(JSON.stringify(id).slice(1, 31).replace(/"$/, ""));
  return at < 0 ? null : poText.slice(0, at).split("\n").length;
}
