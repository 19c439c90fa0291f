/** A stretch of the text: `start` inclusive, `end` exclusive. */
export type Span = { start: number; end: number };

export type FilterValue = Span & { text: string };

/** What stands between two spaces: words to search for, or a field with its values. */
export type FilterToken = Span & ({ kind: "words"; text: string } | FieldToken);
export type FieldToken = { kind: "field"; field: string; values: FilterValue[] };

const fieldStart = /[a-z_]+:/iy;
const space = /\s/;

function readQuoted(text: string, start: number): FilterValue {
  let value = "";
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return { text: value, start, end: at + 1 };
    if (text[at] === "\\" && at + 1 < text.length) at++;
    value += text[at];
  }
  return { text: value, start, end: text.length };
}

function readPlain(text: string, start: number, ends: (character: string) => boolean): FilterValue {
  let end = start;
  while (end < text.length && !ends(text[end] ?? "")) end++;
  return { text: text.slice(start, end), start, end };
}

function readField(text: string, start: number, colon: number): FilterToken {
  const values: FilterValue[] = [];
  let at = colon;
  do {
    const value =
      text[at + 1] === '"'
        ? readQuoted(text, at + 1)
        : readPlain(text, at + 1, (character) => character === "," || space.test(character));
    values.push(value);
    at = value.end;
  } while (text[at] === ",");
  const field = text.slice(start, colon).toLowerCase();
  return { kind: "field", field, values, start, end: at };
}

/** Takes the filter bar's text apart. Every text is made of tokens; whether they mean anything is not asked here. */
export function filterTokens(text: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  for (let at = 0; at < text.length; ) {
    if (space.test(text[at] ?? "")) {
      at++;
      continue;
    }
    fieldStart.lastIndex = at;
    const token: FilterToken = fieldStart.test(text)
      ? readField(text, at, fieldStart.lastIndex - 1)
      : {
          kind: "words",
          ...(text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, (next) => space.test(next))),
        };
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The value as it is typed: in quotes where it would otherwise be taken for several, or for a field. */
export const quoted = (value: string) =>
  value === "" || /[\s,"\\:]/.test(value) ? `"${value.replace(/[\\"]/g, "\\$&")}"` : value;
