import { expect, test } from "vitest";
import { loadMessages, spokenLanguages } from "./catalogues";
import { en } from "./en";

type Entry = { key: string; text: string; placeholders: number };

const marker = (index: number) => `⟦${index}⟧`;

/** Every text under its key, with marks where values go in. */
function entriesOf(words: object, path = ""): Entry[] {
  return Object.entries(words).flatMap(([name, word]): Entry[] => {
    const key = path ? `${path}.${name}` : name;
    if (typeof word === "string") return [{ key, text: word, placeholders: 0 }];
    if (typeof word !== "function") return entriesOf(word, key);
    const values = Array.from({ length: valuesOf(key) }, (_, index) => marker(index));
    return [{ key, text: word(...values), placeholders: values.length }];
  });
}

/** How many values a text of the English catalogue takes. */
function valuesOf(key: string): number {
  const word = key.split(".").reduce<unknown>((words, name) => (words as Record<string, unknown>)[name], en);
  return typeof word === "function" ? word.length : 0;
}

const english = entriesOf(en);

/** Words that are the same in both languages. */
const identical: Partial<Record<string, readonly string[]>> = { fr: ["documents.visa"] };

const others = spokenLanguages.filter((language) => language !== "en");

test.each(others)("%s says all that English says, in its own words", async (language) => {
  const entries = entriesOf(await loadMessages(language));
  expect(entries.map(({ key }) => key).sort()).toEqual(english.map(({ key }) => key).sort());
  for (const { key, text, placeholders } of entries) {
    const original = english.find((entry) => entry.key === key);
    expect(text.trim(), key).not.toBe("");
    expect(text, key).toBe(text.trim());
    for (let index = 0; index < placeholders; index++) expect(text, key).toContain(marker(index));
    if (!identical[language]?.includes(key)) expect(text, `${key} is still English`).not.toBe(original?.text);
  }
});

test("English itself uses every value it is given", () => {
  for (const { key, text, placeholders } of english)
    for (let index = 0; index < placeholders; index++) expect(text, key).toContain(marker(index));
});
