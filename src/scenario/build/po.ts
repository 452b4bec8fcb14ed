import { po } from "gettext-parser";
import { type Finding, type FindingCode, finding } from "../findings";
import type { Language } from "../scenario";
import { prefixOf } from "../speech";
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
      findings: [
        finding("wrong-encoding", file, lineAt(text, text.indexOf("charset=")), {
          encoding: charset,
        }),
      ],
    };
  const entries = Object.entries(parsed.translations).flatMap(([context, messages]) =>
    Object.entries(messages)
      .filter(([id]) => id !== "")
      .map(([id, message]) => ({ context, id, text: (message.msgstr?.[0] ?? "").trim() })),
  );
  const found = new Map(
    entries
      .filter(({ text: words }) => words !== "")
      .map((one) => [key(one.context, one.id), one.text]),
  );
  return {
    catalogue: { find: (context, id) => found.get(key(context, id)), entries },
    findings: [],
  };
}

/** What a translation must not do: break the line, or let another one speak. */
export function checkCatalogue(
  file: string,
  poText: string,
  { entries }: Catalogue,
  cast: readonly string[],
): Finding[] {
  return entries.flatMap((entry) => {
    const at = (code: FindingCode, params: Finding["params"]) => [
      finding(code, file, lineOf(poText, entry), params),
    ];
    if (/[\n\r\uE000-\uF8FF]/.test(entry.text))
      return at("po-line-break", { text: shorten(entry.id) });
    const speaker = prefixOf(entry.text)?.name;
    return speaker === "me" || (speaker && cast.includes(speaker))
      ? at("po-speaker", { text: shorten(entry.id), speaker })
      : [];
  });
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
    .map((one) =>
      finding("translation-stale", file, lineOf(poText, one), { text: shorten(one.id) }),
    );
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

/** Line of an entry's msgid; a long one may begin on the line below. */
function lineOf(poText: string, { context, id }: { context: string; id: string }): number | null {
  const start = JSON.stringify(id).slice(0, 31);
  const places = [
    `msgctxt ${JSON.stringify(context)}\nmsgid ${start}`,
    `msgctxt ${JSON.stringify(context)}\nmsgid ""\n${start}`,
    `msgid ${start}`,
    start.slice(1),
  ].map((written) => ({ written, at: poText.indexOf(written) }));
  const place = places.find(({ at }) => at >= 0);
  return place ? lineAt(poText, place.at + place.written.indexOf("msgid")) : null;
}

const lineAt = (text: string, at: number): number | null =>
  at < 0 ? null : text.slice(0, at).split("\n").length;
