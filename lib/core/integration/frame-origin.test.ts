import { expect, test } from "vitest";
import { frameOrigin } from "./frame-origin";

test("an origin is taken as a policy names it", () => {
  expect(frameOrigin("https://Shop.Example/")).toBe("https://shop.example");
  expect(frameOrigin("https://shop.example:443")).toBe("https://shop.example");
  expect(frameOrigin("https://shop.example:8443")).toBe("https://shop.example:8443");
  expect(frameOrigin("https://münchen.example")).toBe("https://xn--mnchen-3ya.example");
  expect(frameOrigin("http://localhost:3000")).toBe("http://localhost:3000");
});

test("whatever else a policy could read something into is refused", () => {
  const wrong = [
    ...["", "shop.example", "*", "https://*", "https://*.shop.example", "http://shop.example"],
    ...[
      "https://shop.example/path",
      "https://shop.example?x",
      "https://shop.example#x",
      "https://a@b.example",
    ],
    ...["https://shop.example; script-src *", "https://shop.example https://other.example", "'self'"],
    ...["https://shop.example,https://other.example", "javascript:alert(1)", "data:text/html,x", "https:"],
    ...["https://[::1]", "file:///etc/passwd", "https://a;b"],
  ];
  for (const text of wrong) expect(frameOrigin(text), text).toBeUndefined();
});
