import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "@/scripts/root";

const text = readFileSync(join(root, "docs/security.md"), "utf8");
const rows = [...text.matchAll(/^\| (\d+)\.(\d+\.\d+) \| [12] \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, chapter = "", rest = "", state = "", shown = ""]) => ({
    id: `${chapter}.${rest}`,
    chapter,
    state,
    shown,
  }),
);

/** Requirements of level 1 and 2 in each chapter of ASVS 5.0.0. */
const counts = { 1: 27, 2: 11, 3: 19, 4: 10, 5: 9, 6: 35, 7: 18, 8: 7, 9: 7, 10: 29, 11: 14, 12: 9, 13: 13 };
const laterCounts = { 14: 9, 15: 13, 16: 16, 17: 7 };

const pathsIn = (shown: string) =>
  [...shown.matchAll(/`([^`]+)`/g)].flatMap(([, name = ""]) =>
    /^[\w.]+\/|\.(mjs|json)$/.test(name) ? [name] : [],
  );

test("every requirement of level 1 and 2 has one line", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const found = Object.fromEntries(
    Object.keys({ ...counts, ...laterCounts }).map((chapter) => [
      chapter,
      rows.filter((row) => row.chapter === chapter).length,
    ]),
  );
  expect(found).toEqual({ ...counts, ...laterCounts });
});

test("every line has a state, and every file that is named is there", () => {
  const states = ["Yes", "Partly", "Not yet", "Operator", "n/a"];
  expect(rows.filter(({ state }) => !states.includes(state))).toEqual([]);
  const named = [...text.matchAll(/`[^`\n]+`/g)].flatMap(([name]) => pathsIn(name));
  expect(named.length).toBeGreaterThan(150);
  expect(named.filter((path) => !path.startsWith("__") && !existsSync(join(root, path)))).toEqual([]);
});
