import { reasons } from "../decision/reasons";
import { countriesByName } from "../document/countries";
import { documentNames, documentTypes } from "../document/document";
import { environments } from "../integration/settings";
import { nobody, type VerificationFilter } from "./listing";
import { verificationStatuses } from "./status";

/** What the filter bar's words mean to the reader. */
export type FilterVocabulary = {
  integrations: readonly { id: string; name: string }[];
  /** Whom verifications can be assigned to. */
  people: readonly { id: string; name: string }[];
  /** The id of whoever reads. */
  me?: string;
  /** That days are meant in. */
  timeZone: string;
};

/** One value of a field: as the filter has it, as it is typed, and what it is called. */
export type FilterChoice = { value: string; text: string; name: string };

type ChoiceField = {
  key:
    | "statuses"
    | "countries"
    | "documentTypes"
    | "reasons"
    | "assignees"
    | "integrationIds"
    | "environment";
  /** What one value of it is called in a sentence. */
  noun: string;
  about: string;
  choices: (vocabulary: FilterVocabulary) => readonly FilterChoice[];
};

const spelled = (id: string) => id.replaceAll("_", " ");
const asChoices = <Id extends string>(ids: readonly Id[], name: (id: Id) => string): FilterChoice[] =>
  ids.map((id) => ({ value: id, text: id, name: name(id) }));

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const statusChoices = asChoices(verificationStatuses, (id) => sentence(spelled(id)));
const documentChoices = asChoices(documentTypes, (id) => documentNames[id]);
const environmentChoices = asChoices(environments, sentence);
const reasonChoices = Object.entries(reasons).map(([id, { label }]) => ({
  value: id,
  text: id,
  name: label,
}));
const countryChoices = countriesByName("en").map(({ code, name }) => ({
  ...{ value: code, text: code.toLowerCase(), name },
}));

/** Blind to case, and to how words are put together. */
export const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");

const inNames = (
  taken: readonly string[],
  named: readonly { id: string; name: string }[],
): FilterChoice[] => {
  const uses = new Map<string, number>(taken.map((name) => [name, 1]));
  for (const { name } of named) uses.set(plain(name), (uses.get(plain(name)) ?? 0) + 1);
  // A name that several have, or that means something else, says nothing: the id does.
  return named.map(({ id, name }) => ({ value: id, text: uses.get(plain(name)) === 1 ? name : id, name }));
};

export const choiceFields = {
  status: { key: "statuses", noun: "status", about: "Where it stands", choices: () => statusChoices },
  country: {
    ...{ key: "countries", noun: "country", about: "Country of the document" },
    choices: () => countryChoices,
  },
  document: {
    ...{ key: "documentTypes", noun: "document type", about: "Type of document" },
    choices: () => documentChoices,
  },
  reason: { key: "reasons", noun: "reason", about: "Reason of the decision", choices: () => reasonChoices },
  assignee: {
    ...{ key: "assignees", noun: "colleague", about: "Who is to decide it" },
    choices: ({ people, me }) => [
      ...(me ? [{ value: me, text: "me", name: "Me" }] : []),
      { value: nobody, text: nobody, name: "Nobody" },
      ...inNames(["me", nobody], people),
    ],
  },
  integration: {
    ...{ key: "integrationIds", noun: "integration", about: "Integration it belongs to" },
    choices: ({ integrations }) => inNames([], integrations),
  },
  environment: {
    ...{ key: "environment", noun: "environment", about: "Test or live" },
    choices: () => environmentChoices,
  },
} as const satisfies Record<string, ChoiceField>;

export type ChoiceFieldName = keyof typeof choiceFields;

export const isChoiceField = (name: string): name is ChoiceFieldName => Object.hasOwn(choiceFields, name);

export const choiceFieldNames = Object.keys(choiceFields) as ChoiceFieldName[];

/** What the filter says of the field, in the filter's own values. */
export function chosenValues(filter: VerificationFilter, name: ChoiceFieldName): readonly string[] {
  const value = filter[choiceFields[name].key];
  return typeof value === "string" ? [value] : (value ?? []);
}
