import { expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import type { QueueTab } from "@/lib/core/review/queue";
import { createIntegration } from "@/lib/integrations/create";
import { addCase, addReviewer } from "@/lib/testing/reviewing";
import { assignVerification } from "./assign";
import { nextCase } from "./next-case";
import { openCase } from "./open-case";
import { proposeDecision } from "./propose";
import { releaseCase } from "./release-case";

// These tests commit: a race is between connections.

const ctx = systemContext();
const approve = { outcome: "approved", reason: "document_and_face_checked" } as const;

test("of many who ask for the next case at once, no two get the same", async () => {
  const { integration } = await createIntegration(ctx, { name: "Race", environment: "live" });
  const ids = new Set<string>();
  for (let index = 0; index < 12; index++) ids.add(await addCase(ctx, integration));
  const reviewers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => addReviewer(ctx, `Reviewer ${index}`)),
  );
  const filter = { tab: "all", integrationId: integration.id } as const;
  const ask = (after?: string) => Promise.all(reviewers.map(({ own }) => nextCase(own, { filter, after })));
  const given = await ask();
  expect(new Set(given).size).toBe(reviewers.length);
  for (const id of given) expect(ids).toContain(id);
  // What one holds is offered to oneself only, so that asking twice gives no second case.
  expect(await ask()).toEqual(given);

  const claims = await Promise.all(reviewers.map(({ own }) => openCase(own, [...ids].at(-1) ?? "")));
  expect(claims.filter(({ isMine }) => isMine)).toHaveLength(1);
});

test("the next case comes after the one that was left, and begins anew at the end", async () => {
  const { integration } = await createIntegration(ctx, { name: "In turn", environment: "live" });
  const [a, b] = [await addCase(ctx, integration), await addCase(ctx, integration)];
  const c = await addCase(ctx, integration);
  const { own } = await addReviewer(ctx, "Rita");
  const filter = { tab: "all", integrationId: integration.id } as const;
  expect(await nextCase(own, { filter, after: a })).toBe(b);
  expect(await nextCase(own, { filter, after: b })).toBe(c);
  await releaseCase(own, a);
  expect(await nextCase(own, { filter, after: c })).toBe(a);
  await proposeDecision(own, b, approve);
  expect(await nextCase(own, { filter, after: a })).toBe(c);
  expect(await nextCase({ ...own, scope: { integrationIds: [] } }, { filter })).toBeUndefined();
});

test("the next case is one's own, then nobody's, and never a colleague's", async () => {
  const { integration } = await createIntegration(ctx, { name: "Assigned", environment: "live" });
  const [theirs, free] = [await addCase(ctx, integration), await addCase(ctx, integration)];
  const [mine, later] = [await addCase(ctx, integration), await addCase(ctx, integration)];
  const [rita, jane] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Jane")];
  await assignVerification(rita.own, theirs, jane.id);
  for (const id of [mine, later]) await assignVerification(rita.own, id, rita.id);
  const next = (tab: QueueTab, after?: string, skipped?: string[]) =>
    nextCase(rita.own, { filter: { tab, integrationId: integration.id }, after, skipped });
  for (const tab of ["all", "for_me"] as const) {
    expect(await next(tab)).toBe(mine);
    expect(await next(tab, mine)).toBe(later);
    expect(await next(tab, later, [mine]), "what was skipped waits for the others").toBe(free);
    expect(await next(tab, free, [mine, later]), "until there are no others").toBe(mine);
    expect(await next(tab, theirs)).toBe(mine);
  }
  expect(await next("unassigned", mine)).toBe(free);
  for (const id of [mine, later, free]) await proposeDecision(rita.own, id, approve);
  expect(await next("all")).toBeUndefined();
  expect(await openCase(rita.own, theirs), "but on purpose").toMatchObject({ isMine: true });
});
