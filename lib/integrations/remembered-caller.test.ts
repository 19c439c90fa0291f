import { eq } from "drizzle-orm";
import { expect, vi } from "vitest";
import { credentials } from "@/db/schema/integrations";
import { test } from "@/lib/testing/test";
import { findRememberedCaller } from "./remembered-caller";

test("a revoked key is refused a second later at the latest", async ({ ctx, made }) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  try {
    expect(await findRememberedCaller(ctx, made.apiKey)).toBeDefined();
    await ctx.db
      .update(credentials)
      .set({ revokedAt: new Date() })
      .where(eq(credentials.identifier, made.apiKey));
    vi.advanceTimersByTime(1001);
    expect(await findRememberedCaller(ctx, made.apiKey)).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});

test("an unknown key is not remembered as such", async ({ ctx, made }) => {
  await ctx.db
    .update(credentials)
    .set({ revokedAt: new Date() })
    .where(eq(credentials.identifier, made.apiKey));
  expect(await findRememberedCaller(ctx, made.apiKey)).toBeUndefined();
  await ctx.db.update(credentials).set({ revokedAt: null }).where(eq(credentials.identifier, made.apiKey));
  expect(await findRememberedCaller(ctx, made.apiKey)).toBeDefined();
});
