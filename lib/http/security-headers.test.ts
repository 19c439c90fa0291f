import { expect, test } from "vitest";
import { answerHeaders, captureHeaders, securityHeaders } from "./security-headers";

const page = { nonce: "abc", isSecure: false, isDevelopment: false };
const capture = { isSecure: false, frameAncestors: "https://client.example" };

test("scripts need the nonce, and nothing is evaluated in production", () => {
  const policy = securityHeaders(page)["content-security-policy"];
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
});

test("the camera is for the end user's page alone", () => {
  expect(captureHeaders(capture)["permissions-policy"]).toContain("camera=(self)");
  expect(securityHeaders(page)["permissions-policy"]).toContain("camera=()");
});

test("the end user's page loads nothing from elsewhere and runs nothing that is written into it", () => {
  const policy = captureHeaders(capture)["content-security-policy"]?.split("; ") ?? [];
  expect(policy[0]).toBe("default-src 'none'");
  const sources = policy.slice(1).filter((directive) => !directive.startsWith("frame-ancestors"));
  for (const directive of sources) expect(directive).not.toMatch(/unsafe|\*|https?:|nonce/);
  expect(policy).toContain("script-src 'self'");
});

test("browsers are told to stay on TLS only where there is any", () => {
  expect(securityHeaders(page)).not.toHaveProperty("strict-transport-security");
  expect(captureHeaders(capture)).not.toHaveProperty("strict-transport-security");
  expect(securityHeaders({ ...page, isSecure: true })).toHaveProperty("strict-transport-security");
  expect(captureHeaders({ ...capture, isSecure: true })).toHaveProperty("strict-transport-security");
});

test("an answer that is no page does nothing where somebody opens it by itself", () => {
  expect(answerHeaders(false)["content-security-policy"]).toMatch(
    /default-src 'none'; frame-ancestors 'none'/,
  );
  expect(answerHeaders(false)).not.toHaveProperty("strict-transport-security");
  expect(answerHeaders(true)).toHaveProperty("strict-transport-security");
});

test("only the end user's page may be shown in a frame, by whom it is told", () => {
  const desk = securityHeaders(page);
  expect(captureHeaders(capture)["content-security-policy"]).toContain(
    "frame-ancestors https://client.example",
  );
  expect(desk["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(desk["x-frame-options"]).toBe("DENY");
});
