import fc from "fast-check";
import { expect, test } from "vitest";
import { isPathWord, loggedPath } from "./path";

test("of a path only our words and ids are left", () => {
  const id = "7d9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b10";
  const paths = {
    [`/v1/sessions/${id}/decision`]: `/v1/sessions/${id}/decision`,
    "/v2/users/ada@people.test/documents": "/v2/users/{…}/documents",
    "/v2/users/Ada%20Lovelace": "/v2/users/{…}",
    "/verify/api/v1/verification/x/result/": "/verify/api/v1/verification/{…}/result/",
  };
  for (const [path, logged] of Object.entries(paths)) expect(loggedPath(path)).toBe(logged);
});

test("whatever stands in a path, nothing of it comes through but words and ids", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (parts) => {
      const left = loggedPath(`/${parts.join("/")}`).split("/");
      for (const part of left)
        expect(part === "" || isPathWord(part) || /^(\{…\}?|\{|[0-9a-f-]{36})$/.test(part)).toBe(true);
    }),
  );
});
