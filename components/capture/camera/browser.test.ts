import { expect, test } from "vitest";
import { browserOf } from "./browser";

const iphone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const android = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  [`${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, "ios", false],
  [`${iphone} CriOS/126.0 Mobile/15E148 Safari/604.1`, "ios", false],
  [`${iphone} Mobile/15E148 Instagram 334.0.4 (iPhone15,2; iOS 17_5)`, "ios", true],
  [`${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/467.0;FBDV/iPhone15,2]`, "ios", true],
  [`${iphone} Mobile/15E148 MicroMessenger/8.0.49 NetType/WIFI`, "ios", true],
  [`${iphone} Mobile/15E148 Safari Line/14.9.0`, "ios", true],
  [`${iphone} Mobile/15E148`, "ios", true],
  [`${android} Chrome/126.0.0.0 Mobile Safari/537.36`, "android", false],
  [
    `${android} Version/4.0 Chrome/126.0 Mobile Safari/537.36 trill_340000 BytedanceWebview/d8a21c6`,
    "android",
    true,
  ],
  [
    "Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Version/4.0 Chrome/126 Mobile",
    "android",
    true,
  ],
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126 Safari/537.36",
    "desktop",
    false,
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15",
    "desktop",
    false,
  ],
])("%s: %s, in an app: %s", (userAgent, platform, isInApp) => {
  expect(browserOf(userAgent)).toEqual({ platform, isInApp });
});

test("a Mac with a touch screen is an iPad", () => {
  const mac =
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15";
  expect(browserOf(mac, 5).platform).toBe("ios");
});
