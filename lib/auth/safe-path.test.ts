import { expect, test } from "vitest";
import { safePath } from "./safe-path";

test("a page of this site is gone on to, with its query", () => {
  for (const path of ["/verifications", "/verifications?status=review&q=a%20b", "/verifications/1", "/apis"])
    expect(safePath(path)).toBe(path);
});

test("whatever leads elsewhere, or in a circle, becomes the fallback", () => {
  for (const path of [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "verifications",
    "/%00//",
    "/sign-in?next=/sign-in",
    "/api/auth/signout",
    "/..//evil.example",
    "",
    undefined,
    null,
    ["/verifications"],
  ])
    expect(safePath(path, "/home"), String(path)).toBe(path === "/%00//" ? path : "/home");
});
