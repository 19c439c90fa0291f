import { DrizzleQueryError } from "drizzle-orm";
import { expect, test } from "vitest";
import { formatForPeople, formatJson, parseRecord } from "./log";

const record = (fields: Record<string, unknown>) => ({
  time: "2030-01-02T03:04:05.678Z",
  level: "info" as const,
  message: "Delivered",
  fields,
});

test("a record is one line of JSON, or one short line for people", () => {
  expect(JSON.parse(formatJson(record({ id: "7", size: 3n })))).toEqual({
    time: "2030-01-02T03:04:05.678Z",
    level: "info",
    message: "Delivered",
    id: "7",
    size: "3",
  });
  expect(formatForPeople(record({ id: "a\nb" }))).toBe('03:04:05 info  Delivered {"id":"a\\nb"}');
});

test("names, document numbers and secrets do not reach a log", () => {
  const fields = {
    firstName: "Ada",
    person: { last_name: "Ada" },
    documentNumber: "Ada",
    apiKey: "Ada",
    set_cookie: "Ada",
  };
  for (const format of [formatJson, formatForPeople]) expect(format(record(fields))).not.toContain("Ada");
});

test("a failed query is logged without its parameters", () => {
  const error = new DrizzleQueryError("select $1", ["Ada"], new Error("connection lost"));
  const line = formatJson(record({ error }));
  expect(line).not.toContain("Ada");
  expect(line).toContain("select $1");
  expect(line).toContain("connection lost");
  expect(line).toContain("log.test.ts");
});

test("a line is read back as the record it was", () => {
  expect(parseRecord(formatJson(record({ id: "7" })))).toEqual(record({ id: "7" }));
  for (const line of ["", "{}", "Ready"]) expect(parseRecord(line)).toBeUndefined();
});
