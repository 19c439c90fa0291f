import {
  type ChoiceFieldName,
  choiceFields,
  type FilterVocabulary,
  isChoiceField,
  plain,
} from "@/lib/core/verification/filter-choices";
import type { FilterFieldName } from "@/lib/core/verification/filter-text";
import { type FilterToken, filterTokens } from "@/lib/core/verification/filter-tokens";

/** The bar's text taken apart: what stands as a chip, and what is left to type on. */
export type BarText = { chips: string[]; words: string };

const raw = (text: string, { start, end }: FilterToken) => text.slice(start, end);
const fieldOf = (chip: string) => {
  const [token] = filterTokens(chip);
  return token?.kind === "field" ? token.field : undefined;
};

export const barText = ({ chips, words }: BarText) => [...chips, words.trim()].filter(Boolean).join(" ");

export function splitText(text: string): BarText {
  const tokens = filterTokens(text);
  const of = (kind: FilterToken["kind"]) =>
    tokens.filter((token) => token.kind === kind).map((token) => raw(text, token));
  return { chips: of("field").reduce(withChip, [] as string[]), words: of("words").join(" ") };
}

/** The chips with one more: values of one field stand in one chip, and of times the last one counts. */
export function withChip(chips: string[], chip: string): string[] {
  const field = fieldOf(chip);
  const at = chips.findIndex((other) => fieldOf(other) === field);
  if (!field || at === -1) return [...chips, chip];
  const values = chip.slice(field.length + 1);
  const joined = isChoiceField(field) ? `${chips[at]},${values}` : chip;
  return chips.map((other, index) => (index === at ? withoutRepeats(joined) : other));
}

function withoutRepeats(chip: string): string {
  const [token] = filterTokens(chip);
  if (token?.kind !== "field") return chip;
  const seen = new Map(token.values.map(({ text, start, end }) => [plain(text), chip.slice(start, end)]));
  return `${token.field}:${[...seen.values()].join(",")}`;
}

/** Takes the fields that are typed to their end out of the words; with `isDone` the last one too. */
export function settle({ chips, words }: BarText, isDone: boolean): BarText {
  const tokens = filterTokens(words);
  const isSettled = (token: FilterToken) => token.kind === "field" && (isDone || token.end < words.length);
  const settled = tokens.filter(isSettled);
  if (settled.length === 0) return { chips, words };
  return {
    chips: settled.map((token) => raw(words, token)).reduce(withChip, chips),
    words: tokens
      .filter((token) => !isSettled(token))
      .map((token) => raw(words, token))
      .join(" "),
  };
}

/** The text that is searched for while a field is still being typed. */
export function withoutUnfinished({ chips, words }: BarText): string {
  const tokens = filterTokens(words).filter(({ kind }) => kind === "words");
  return barText({ chips, words: tokens.map((token) => raw(words, token)).join(" ") });
}

/** The text with one field said otherwise, or not at all. */
export function withField(text: string, field: FilterFieldName, said: string | undefined): string {
  const { chips, words } = splitText(text);
  const at = chips.findIndex((chip) => fieldOf(chip) === field);
  const others = chips.filter((chip) => fieldOf(chip) !== field);
  if (said) others.splice(at === -1 ? others.length : at, 0, said);
  return barText({ chips: others, words });
}

/** What a chip is called: its field, and the names of its values. */
export function chipWords(chip: string, vocabulary: FilterVocabulary): { field: string; values: string } {
  const [token] = filterTokens(chip);
  if (token?.kind !== "field") return { field: "", values: chip };
  const { field } = token;
  const nameOf = (text: string) =>
    isChoiceField(field) ? choiceName(field, text, vocabulary) : text.replace("..", " – ");
  const values = token.values.map(({ text }) => nameOf(text)).filter(Boolean);
  return { field: field.charAt(0).toUpperCase() + field.slice(1), values: values.join(", ") };
}

function choiceName(field: ChoiceFieldName, text: string, vocabulary: FilterVocabulary): string {
  const wanted = plain(text);
  const choice = choiceFields[field]
    .choices(vocabulary)
    .find(
      (choice) => plain(choice.text) === wanted || plain(choice.name) === wanted || choice.value === text,
    );
  return choice?.name ?? text;
}
