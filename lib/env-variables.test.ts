import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { variableRows } from "./env-variables";

test("the README's table says what is true of every variable", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const section = /^## Configuration\n(.*?)(?=^## |(?![\s\S]))/ms.exec(readme)?.[1] ?? "";
  const rows = [...section.matchAll(/^\| `(\w+)` \| (.+?) \| (.+?) \|$/gm)].map(
    ([, name, unset, meaning]) => ({
      name,
      unset: unset?.replaceAll("`", ""),
      meaning,
    }),
  );
  expect(rows).toEqual(variableRows);
});
