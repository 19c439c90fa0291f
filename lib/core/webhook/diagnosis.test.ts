import { expect, test } from "vitest";
import { diagnose } from "./diagnosis";
import { outcomeOfStatus, tryOutcomes } from "./outcome";

const answered = (responseStatus: number, responseHeaders = {}) =>
  diagnose({
    outcome: outcomeOfStatus(responseStatus),
    responseStatus,
    responseHeaders,
    error: null,
    durationMs: 80,
  });

test("every outcome, and every status, is explained in words of its own class", () => {
  for (const outcome of tryOutcomes) {
    const said = diagnose({
      outcome,
      responseStatus: null,
      responseHeaders: null,
      error: "It broke.",
      durationMs: 5,
    });
    expect(said).toMatch(/[a-z]\.$/);
    expect(said).not.toContain("undefined");
  }
  for (let status = 200; status < 1000; status++)
    expect(answered(status)).toMatch(new RegExp(`^${status} from your server in 80 ms\\. [A-Z].*\\.$`));
});

test("says what to do about the usual mistakes", () => {
  expect(answered(401)).toContain("sign the raw body");
  expect(answered(301, { location: "https://b.example/" })).toContain("set the URL to https://b.example/");
  expect(answered(302)).toContain("Redirects are not followed.");
  expect(answered(410)).toContain("paused");
  expect(answered(204)).toContain("took the message");
});

test("a try that was cut off is not called a failure of the receiver", () => {
  expect(
    diagnose({ outcome: null, responseStatus: null, responseHeaders: null, error: null, durationMs: 0 }),
  ).toBe("This try is still under way, or was cut off.");
});
