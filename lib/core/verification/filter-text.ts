import { isUuid } from "../id";
import { environments } from "../integration/settings";
import {
  type ChoiceFieldName,
  choiceFieldNames,
  choiceFields,
  chosenValues,
  type FilterVocabulary,
  isChoiceField,
  plain,
} from "./filter-choices";
import { ageText, createdText, parseAge, parseCreated } from "./filter-times";
import { type FilterValue, filterTokens, quoted, type Span } from "./filter-tokens";
import type { VerificationFilter } from "./listing";

/** A stretch of the text that could not be taken for a filter, and why. It narrows nothing. */
export type Misunderstanding = Span & { message: string };

export type ParsedFilter = { filter: VerificationFilter; misunderstood: Misunderstanding[] };

export const filterFieldNames = [...choiceFieldNames, "age", "created"] as const;
export type FilterFieldName = (typeof filterFieldNames)[number];

/** The value that is meant, in the filter's own words. Ids are taken as they are: what is out of reach matches nothing. */
function readChoice(name: ChoiceFieldName, text: string, vocabulary: FilterVocabulary): string | undefined {
  const wanted = plain(text);
  const choices = choiceFields[name].choices(vocabulary);
  const found =
    choices.find((choice) => plain(choice.text) === wanted) ??
    choices.find((choice) => plain(choice.name) === wanted);
  if (found) return found.value;
  const isOpen = name === "integration" || name === "assignee";
  return isOpen && isUuid(text) ? text.toLowerCase() : undefined;
}

const union = (known: readonly string[], value: string) =>
  known.includes(value) ? known : [...known, value];

const problems = {
  age: "An age is like 1h-2d, >1h or <2d.",
  created: "Days are like 2026-11-01..2026-11-20, the earlier first.",
};

/** The filter with one more value, or a sentence that says why not. */
function withValue(
  filter: VerificationFilter,
  field: string,
  text: string,
  vocabulary: FilterVocabulary,
): VerificationFilter | string {
  if (field === "age") {
    const age = parseAge(text);
    return age ? { ...filter, age } : problems.age;
  }
  if (field === "created") {
    const range = parseCreated(text, vocabulary.timeZone);
    return range ? { ...filter, from: range.from, to: range.to } : problems.created;
  }
  if (!isChoiceField(field)) return `There is no field “${field}”. Put it in quotes to search for it.`;
  const { key, noun } = choiceFields[field];
  const value = readChoice(field, text, vocabulary);
  if (value === undefined) return text ? `There is no ${noun} “${text}”.` : `Say which ${noun}.`;
  if (key !== "environment") return { ...filter, [key]: union(chosenValues(filter, field), value) };
  const environment = environments.find((known) => known === value);
  const isOther = filter.environment && filter.environment !== environment;
  return isOther ? "Choose one environment: test or live." : { ...filter, environment };
}

/** What the filter bar's text asks for. Whatever is not understood is told, and narrows nothing. */
export function parseFilter(text: string, vocabulary: FilterVocabulary): ParsedFilter {
  const words: string[] = [];
  const misunderstood: Misunderstanding[] = [];
  let filter: VerificationFilter = {};
  const take = (field: string, { text, start, end }: FilterValue) => {
    const result = withValue(filter, field, text, vocabulary);
    if (typeof result === "string") misunderstood.push({ start, end, message: result });
    else filter = result;
  };
  for (const token of filterTokens(text)) {
    if (token.kind === "words") words.push(token.text);
    else if (!isChoiceField(token.field) && token.field !== "age" && token.field !== "created")
      take(token.field, { ...token, text: "" });
    // A comma at the end is how one begins the next value.
    else
      for (const value of token.values) if (value.text || token.values.length === 1) take(token.field, value);
  }
  const search = words.join(" ").split(/\s+/).filter(Boolean).join(" ");
  return { filter: withoutEmpty({ ...filter, search }), misunderstood };
}

const withoutEmpty = (filter: VerificationFilter): VerificationFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ""));

function choiceText(name: ChoiceFieldName, value: string, vocabulary: FilterVocabulary): string {
  const choices = choiceFields[name].choices(vocabulary);
  return quoted(choices.find((choice) => choice.value === value)?.text ?? value);
}

/** What is typed for one field of the filter, or undefined where the filter says nothing of it. */
export function fieldText(
  filter: VerificationFilter,
  field: FilterFieldName,
  vocabulary: FilterVocabulary,
): string | undefined {
  if (field === "age" || field === "created") {
    const text = field === "age" ? ageText(filter.age ?? {}) : createdText(filter, vocabulary.timeZone);
    return text && `${field}:${text}`;
  }
  const values = chosenValues(filter, field).map((value) => choiceText(field, value, vocabulary));
  return values.length > 0 ? `${field}:${values.join(",")}` : undefined;
}

/** The text that asks for the filter. */
export function formatFilter(filter: VerificationFilter, vocabulary: FilterVocabulary): string {
  const fields = filterFieldNames.map((field) => fieldText(filter, field, vocabulary));
  const search = filter.search?.split(/\s+/).filter(Boolean).join(" ");
  return [...fields, search && quoted(search)].filter(Boolean).join(" ");
}
