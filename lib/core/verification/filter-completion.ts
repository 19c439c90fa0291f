import { dayAt, dayStartAt } from "../time/zoned";
import { choiceFields, type FilterVocabulary, isChoiceField, plain } from "./filter-choices";
import { type FilterFieldName, filterFieldNames } from "./filter-text";
import { type FilterToken, filterTokens, quoted, type Span } from "./filter-tokens";

/** What could be meant: typing it is putting `text` in the place of the span. */
export type Completion = Span & {
  text: string;
  /** What it is called, for people. */
  name: string;
  /** Whether values of the field come next. */
  isField: boolean;
};

const limit = 10;

const aboutField = (field: FilterFieldName) => {
  if (field === "age") return "How long ago it was created";
  return field === "created" ? "When it was created" : choiceFields[field].about;
};

/** Whether one of the words begins so. */
const begins = (text: string, typed: string) => `_${plain(text)}`.includes(`_${plain(typed)}`);

type Value = { text: string; name: string };

const ages: Value[] = [
  { text: "<1h", name: "In the last hour" },
  { text: "<1d", name: "In the last day" },
  { text: "<7d", name: "In the last 7 days" },
  { text: ">1h", name: "More than an hour ago" },
  { text: ">1d", name: "More than a day ago" },
  { text: "1h-2d", name: "Between an hour and 2 days ago" },
];

function days({ timeZone }: FilterVocabulary, now: Date): Value[] {
  const today = dayAt(now, timeZone);
  const back = (count: number) => dayAt(dayStartAt(today, timeZone, -count) ?? now, timeZone);
  return [
    { text: today, name: "Today" },
    { text: back(1), name: "Yesterday" },
    { text: `${back(6)}..${today}`, name: "Last 7 days" },
    { text: `${back(29)}..${today}`, name: "Last 30 days" },
    { text: `${today.slice(0, 8)}01..`, name: "This month" },
  ];
}

function valuesOf(field: string, vocabulary: FilterVocabulary, now: Date): readonly Value[] {
  if (field === "age") return ages;
  if (field === "created") return days(vocabulary, now);
  return isChoiceField(field) ? choiceFields[field].choices(vocabulary) : [];
}

function completeValue(
  token: FilterToken & { kind: "field" },
  cursor: number,
  vocabulary: FilterVocabulary,
  now: Date,
): Completion[] {
  const value = token.values.find(({ start, end }) => start <= cursor && cursor <= end);
  if (!value) return [];
  const typed = value.text;
  const others = token.values.filter((other) => other !== value).map(({ text }) => plain(text));
  return valuesOf(token.field, vocabulary, now)
    .filter(({ text }) => !others.includes(plain(text)))
    .filter(({ text, name }) => begins(text, typed) || begins(name, typed))
    .toSorted((a, b) => rank(a, typed) - rank(b, typed))
    .map(({ text, name }) => ({
      ...{ start: value.start, end: value.end, name, isField: false },
      text: token.field === "created" || token.field === "age" ? text : quoted(text),
    }))
    .slice(0, limit);
}

/** What begins with what was typed comes before what only has a word that does. */
function rank({ text, name }: Value, typed: string): number {
  if (plain(text) === plain(typed)) return 0;
  if (plain(text).startsWith(plain(typed))) return 1;
  return plain(name).startsWith(plain(typed)) ? 2 : 3;
}

/** Fields that begin so, and values that do, with their field: `pass` is `document:passport`. */
function completeWord(span: Span, typed: string, vocabulary: FilterVocabulary, now: Date): Completion[] {
  const fields = filterFieldNames
    .filter((field) => field.startsWith(typed.toLowerCase()))
    .map((field) => ({ ...span, text: `${field}:`, name: aboutField(field), isField: true }));
  if (typed.length < 3) return fields;
  const values = filterFieldNames.flatMap((field) =>
    valuesOf(field, vocabulary, now)
      .filter(
        ({ text, name }) => plain(text).startsWith(plain(typed)) || plain(name).startsWith(plain(typed)),
      )
      .map(({ text, name }) => ({ ...span, text: `${field}:${quoted(text)}`, name, isField: false })),
  );
  return [...fields, ...values].slice(0, limit);
}

/** What could stand where the cursor is: names of fields, then their values. */
export function completeFilter(
  text: string,
  cursor: number,
  vocabulary: FilterVocabulary,
  now: Date,
): Completion[] {
  const token = filterTokens(text).find(({ start, end }) => start < cursor && cursor <= end);
  if (!token) return completeWord({ start: cursor, end: cursor }, "", vocabulary, now);
  if (token.kind === "field") return completeValue(token, cursor, vocabulary, now);
  if (text[token.start] === '"') return [];
  const { start, end } = token;
  return completeWord({ start, end }, text.slice(start, cursor), vocabulary, now);
}
