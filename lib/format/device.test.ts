import { expect, test } from "vitest";
import { deviceName } from "./device";

test("a browser is told from those it names itself after", () => {
  const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
  expect(deviceName(`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/130.0 Safari/537.36 Edg/130.0`)).toBe(
    "Edge on Windows",
  );
  expect(deviceName(`Mozilla/5.0 (Linux; Android 15) ${webkit} Chrome/130.0 Mobile Safari/537.36`)).toBe(
    "Chrome on Android",
  );
  expect(
    deviceName(`Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) ${webkit} Version/18.2 Safari/604.1`),
  ).toBe("Safari on iPhone");
  expect(deviceName("curl/8.5")).toBe("curl/8.5");
});
