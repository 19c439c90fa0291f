import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers";

const page = { path: "/verifications", nonce: "abc", isSecure: false, isDevelopment: false };

test("scripts need the nonce, and nothing is evaluated in production", () => {
  const policy = securityHeaders(page)["content-security-policy"];
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
});

test("the camera is for the end user's page alone", () => {
  for (const [path, camera] of [
    ["/v/token", "camera=(self)"],
    ["/verifications", "camera=()"],
    ["/vault", "camera=()"],
    ["/verifications/v/x", "camera=()"],
  ] as const)
    expect(securityHeaders({ ...page, path })["permissions-policy"]).toContain(camera);
});

test("browsers are told to stay on TLS only where there is any", () => {
  expect(securityHeaders(page)).not.toHaveProperty("strict-transport-security");
  expect(securityHeaders({ ...page, isSecure: true })).toHaveProperty("strict-transport-security");
});

test("only the end user's page may be shown in a frame", () => {
  const [capture, desk] = ["/v/token", "/verifications"].map((path) => securityHeaders({ ...page, path }));
  expect(capture?.["content-security-policy"]).toContain("frame-ancestors *");
  expect(desk?.["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(desk?.["x-frame-options"]).toBe("DENY");
});

test("the preview may be shown by us, and asks for no camera", () => {
  const preview = securityHeaders({ ...page, path: "/v-preview" });
  expect(preview["content-security-policy"]).toContain("frame-ancestors 'self'");
  expect(preview["x-frame-options"]).toBe("SAMEORIGIN");
  expect(preview["permissions-policy"]).toContain("camera=()");
});
