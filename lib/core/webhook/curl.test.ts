import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { asCurl } from "./curl";

test("a shell hands curl exactly the request, whatever is in it", () => {
  const request = {
    url: "https://a.example/hook?a=1&b=$(id)",
    headers: { "x-test": 'it\'s `so` "fine" $HOME', "content-length": "9" },
    body: `{"name":"O'Brien \\ $x \`y\`","é":"\u2028!!"}`,
  };
  const shown = execFileSync("sh", ["-c", asCurl(request).replace(/^curl/, "printf '%s\\n'")]).toString();
  expect(shown.split("\n").slice(0, -1)).toEqual([
    ...["-X", "POST", request.url, "-H", `x-test: ${request.headers["x-test"]}`],
    ...["--data-raw", request.body],
  ]);
});
