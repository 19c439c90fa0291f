import { and, eq, inArray, isNull } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { countWholeAdministrators } from "@/db/queries/people";
import { users } from "@/db/schema/users";
import { type Ctx, systemContext } from "@/lib/context";
import { nowhere } from "@/lib/core/identity/actor";
import { acceptInvitation } from "@/lib/invitations/accept";
import { invite } from "@/lib/invitations/invite";
import { createUser } from "@/lib/users/create";
import { changeReach, disablePerson } from "./change";

// These commit. Administrators whom other tests have left are away meanwhile.

const ctx = systemContext();
const password = "a sentence of my own";
const whole = { role: "administrator", integrationIds: null } as const;

beforeAll(async () => {
  const others = await ctx.db
    .update(users)
    .set({ disabledAt: new Date() })
    .where(and(eq(users.role, "administrator"), isNull(users.disabledAt)))
    .returning({ id: users.id });
  const ids = others.map(({ id }) => id);
  return async () => {
    await ctx.db.update(users).set({ disabledAt: null }).where(inArray(users.id, ids));
  };
});

async function add() {
  const given = { email: `${crypto.randomUUID()}@example.com`, name: "Ada", ...whole, password };
  const id = await createUser(ctx, given);
  const own: Ctx = { ...ctx, actor: { kind: "user", id, name: "Ada", role: "administrator" } };
  return { id, own };
}

test("of two last administrators who take it from each other, or give it up, at once, one stays", async () => {
  const viewer = { role: "viewer", integrationIds: null } as const;
  let one = await add();
  for (const how of [
    (by: Ctx, id: string) => changeReach(by, id, viewer),
    (by: Ctx, id: string) => disablePerson(by, id),
    (_: Ctx, id: string) => changeReach(ctx, id, viewer),
  ])
    for (let round = 0; round < 4; round++) {
      const other = await add();
      const done = await Promise.allSettled([how(one.own, other.id), how(other.own, one.id)]);
      expect(done.map(({ status }) => status).sort(), `round ${round}`).toEqual(["fulfilled", "rejected"]);
      expect(await countWholeAdministrators(ctx.db, crypto.randomUUID())).toBe(1);
      if (done[1].status === "fulfilled") one = other;
    }
});

test("of two who open one invitation at once, one comes in", async () => {
  const { own } = await add();
  for (let round = 0; round < 5; round++) {
    const email = `${crypto.randomUUID()}@example.com`;
    const { url } = await invite(own, { email, role: "viewer", integrationIds: null });
    const open = (name: string) =>
      acceptInvitation({ db: ctx.db, origin: nowhere }, url.split("/").at(-1) ?? "", { name, password });
    const opened = await Promise.allSettled([open("Rita"), open("Eve"), open("Mallory")]);
    expect(opened.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const each of opened)
      if (each.status === "rejected") expect(each.reason).toMatchObject({ code: "gone" });
  }
});
