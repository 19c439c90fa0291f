import { afterAll, beforeAll, expect, test } from "vitest";
import { insertPasskey, setTotpConfirmed } from "@/db/queries/second-factors";
import { systemContext } from "@/lib/context";
import { forgetSetting, writeSetting } from "@/lib/installation/settings";
import { createUser } from "@/lib/users/create";
import { hasFactors, listFactors } from "./list";
import { removePasskey, removeTotp } from "./remove";
import { beginTotp } from "./totp";

// These commit: a race is between connections.

const ctx = systemContext();

beforeAll(() => writeSetting(ctx, "second_factor_rule", "everybody"));
afterAll(() => forgetSetting(ctx, "second_factor_rule"));

test("who removes both factors at once, in two tabs, keeps the one that they must have", async () => {
  for (let round = 0; round < 10; round++) {
    const email = `${crypto.randomUUID()}@example.com`;
    const owner = { id: await createUser(ctx, { email, name: "Rita", role: "viewer" }), email } as const;
    await beginTotp(ctx, owner);
    await setTotpConfirmed(ctx.db, owner.id, new Date());
    const passkey = crypto.randomUUID();
    await insertPasskey(ctx.db, {
      ...{ id: passkey, userId: owner.id, name: "Laptop", publicKey: "", counter: 0, isBackedUp: false },
    });
    const removed = await Promise.allSettled([
      removeTotp(ctx, { ...owner, role: "viewer" }),
      removePasskey(ctx, { ...owner, role: "viewer" }, passkey),
    ]);
    expect(removed.map(({ status }) => status).sort(), `round ${round}`).toEqual(["fulfilled", "rejected"]);
    expect(hasFactors(await listFactors(ctx, owner.id))).toBe(true);
  }
});
