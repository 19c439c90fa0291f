import { eq } from "drizzle-orm";
import { describe, expect, test as plainTest } from "vitest";
import { connect } from "@/db/client";
import { customers } from "@/db/schema/customers";
import { type Ctx, systemContext } from "@/lib/context";
import { env } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { deleteAnyVerification } from "@/lib/verifications/delete";
import { getVerification } from "@/lib/verifications/get";
import { openVerificationFor } from "./open";
import { readCustomer } from "./read";

const asked = (reference: string, more: object = {}) => ({
  customer: { reference, person: {}, ...more },
  isForced: false,
});

describe("the open verification of a customer", () => {
  test("is given again with more time, and made anew once it is handed in", async ({ ctx, made }) => {
    const { integration } = made;
    const first = await openVerificationFor(ctx, integration, asked("a"));
    expect(first).toMatchObject({ status: "created", vendorData: "a" });
    await applyEvent(ctx, first.id, "start");
    const again = await openVerificationFor(ctx, integration, asked("a"));
    expect(again.id).toBe(first.id);
    expect(again.lapsesAt.getTime()).toBeGreaterThanOrEqual(first.lapsesAt.getTime());
    await applyEvent(ctx, first.id, "submit");
    const next = await openVerificationFor(ctx, integration, asked("a"));
    expect(next.id).not.toBe(first.id);
    expect((await openVerificationFor(ctx, integration, asked("a"))).id).toBe(next.id);
    expect((await openVerificationFor(ctx, integration, asked("b"))).id).not.toBe(next.id);
  });

  test("is left as it is where a new one is forced; the new one is given from then on", async ({
    ctx,
    made,
    client,
  }) => {
    const first = await openVerificationFor(ctx, made.integration, asked("a"));
    const forced = await openVerificationFor(ctx, made.integration, { ...asked("a"), isForced: true });
    expect(forced.id).not.toBe(first.id);
    expect((await getVerification(ctx, first.id)).lapsesAt).toEqual(first.lapsesAt);
    expect((await openVerificationFor(ctx, made.integration, asked("a"))).id).toBe(forced.id);
    const { verifications } = await readCustomer(client, "a");
    expect(verifications.map(({ id }) => id)).toEqual([first.id, forced.id]);
  });

  test("knows what was said last, and keeps what was said before", async ({ ctx, made }) => {
    const { integration } = made;
    const person = { gender: "female" } as const;
    await openVerificationFor(ctx, integration, asked("a", { firstName: "Ada", lastName: "Byron", person }));
    const later = asked("a", { lastName: "Lovelace", person: { email: "ada@example.com" } });
    const { id } = await openVerificationFor(ctx, integration, later);
    const expected = {
      fullName: "Ada Lovelace",
      person: { gender: "female", email: "ada@example.com" },
    };
    expect(await getVerification(ctx, id)).toMatchObject(expected);
    const forced = await openVerificationFor(ctx, integration, { ...asked("a"), isForced: true });
    expect(await getVerification(ctx, forced.id)).toMatchObject(expected);
  });

  test("of another integration is not there", async ({ ctx, made, client }) => {
    const { integration: theirs } = await createIntegration(ctx, { name: "Other", environment: "live" });
    const other = await openVerificationFor(ctx, theirs, asked("a"));
    await expect(readCustomer(client, "a")).rejects.toMatchObject({ code: "not_found" });
    await expect(readCustomer(client, other.id)).rejects.toMatchObject({ code: "not_found" });
    const ours = await openVerificationFor(client, made.integration, asked("a"));
    expect(ours.id).not.toBe(other.id);
    expect((await readCustomer(client, "a")).newest.id).toBe(ours.id);
  });
});

test("what is known of a customer goes with the last of its verifications", async ({ ctx, made, client }) => {
  const { integration } = made;
  const who = asked("a", { firstName: "Ada", person: { dateOfBirth: "1815-12-10" } });
  const first = await openVerificationFor(ctx, integration, who);
  const second = await openVerificationFor(ctx, integration, { ...asked("a"), isForced: true });
  const stored = () => ctx.db.select().from(customers).where(eq(customers.integrationId, integration.id));

  await deleteAnyVerification(ctx, first.id);
  expect(await stored()).toMatchObject([{ firstName: "Ada" }]);
  await deleteAnyVerification(ctx, second.id);
  expect(await stored()).toEqual([]);
  await expect(readCustomer(client, "a")).rejects.toMatchObject({ code: "not_found" });
});

plainTest("of many who ask at once over connections of their own, all get one verification", async () => {
  const { integration } = await createIntegration(systemContext(), { name: "Race", environment: "live" });
  const pools = Array.from({ length: 4 }, () => connect(env().DATABASE_URL, { max: 5 }));
  const contexts: Ctx[] = pools.map(({ db }) => ({ ...systemContext(), db }));
  const ask = (reference: string) =>
    Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        openVerificationFor(contexts[turn % 4] ?? systemContext(), integration, asked(reference)),
      ),
    );
  try {
    for (const reference of ["new", "other"]) {
      const opened = await ask(reference);
      expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
      const [{ id } = { id: "" }] = opened;
      await applyEvent(systemContext(), id, "expire");
      const next = await ask(reference);
      expect(new Set(next.map(({ id }) => id)).size, "known customers too").toBe(1);
      expect(next[0]?.id).not.toBe(id);
    }
  } finally {
    await Promise.all(pools.map(({ close }) => close()));
  }
});
