import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { moveEvents } from "../verification/machine";
import { auditActions } from "./actions";

const lib = fileURLToPath(new URL("../..", import.meta.url));

test("every action that is written down has its words", () => {
  const sources = readdirSync(lib, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(lib, name), "utf8"))
    .filter((source) => /recordAudit|recordLook|insertAuditEntry/.test(source));
  const written = sources.flatMap((source) =>
    [...source.matchAll(/\baction(?:: | = |: [^;\n]*\? )"([a-z_]+\.[a-z_]+)"/g)].map(
      ([, action = ""]) => action,
    ),
  );
  expect(written.length).toBeGreaterThan(40);
  const moves = moveEvents.map((event) => `verification.${event}`);
  expect([...written, ...moves].filter((action) => !auditActions[action])).toEqual([]);
});
