import { expect } from "vitest";
import type { Ctx } from "@/lib/context";
import type { Role } from "@/lib/core/identity/roles";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { changeView } from "./change";
import { createView } from "./create";
import { deleteView } from "./delete";
import { listViews } from "./list";

async function as(ctx: Ctx, role: Role): Promise<Ctx> {
  const name = `The ${role}`;
  const id = await createUser(ctx, { email: `${crypto.randomUUID()}@example.com`, name, role });
  return { ...ctx, actor: { kind: "user", id, name, role } };
}

const mine = { name: "Estonians", isTeam: false, query: "filter=country:ee" };
const team = { name: "Old ones", isTeam: true, query: "filter=age:2d-" };

/** Of the views that a test has made, those that are seen; the installation may have others. */
const seen = async (ctx: Ctx, ids: string[]) => (await listViews(ctx)).filter(({ id }) => ids.includes(id));

test("a view is seen by its owner, and by the team where it is shared", async ({ ctx }) => {
  const [owner, colleague] = [await as(ctx, "reviewer"), await as(ctx, "viewer")];
  const ids = [await createView(owner, mine), await createView(owner, team)];
  expect(await seen(owner, ids)).toMatchObject([mine, team]);
  expect(await seen(colleague, ids)).toMatchObject([
    { ...team, isChangeable: false, ownerName: "The reviewer" },
  ]);
  await changeView(owner, ids[0] ?? "", { isTeam: true, name: "Baltics" });
  expect((await seen(colleague, ids)).map(({ name }) => name)).toEqual(["Baltics", "Old ones"]);
});

test("a team's view is changed by its owner or an administrator, a private one by nobody else", async ({
  ctx,
}) => {
  const [owner, colleague] = [await as(ctx, "reviewer"), await as(ctx, "operator")];
  const administrator = await as(ctx, "administrator");
  const [own, shared] = [await createView(owner, mine), await createView(owner, team)];
  for (const act of [(by: Ctx, id: string) => changeView(by, id, { name: "Taken" }), deleteView]) {
    await expect(act(colleague, shared)).rejects.toMatchObject({ code: "forbidden" });
    for (const by of [colleague, administrator])
      await expect(act(by, own)).rejects.toMatchObject({ code: "not_found" });
  }
  await changeView(administrator, shared, { query: "filter=" });
  expect(await seen(owner, [shared])).toMatchObject([{ name: "Old ones", query: "filter=" }]);
  await deleteView(administrator, shared);
  await deleteView(owner, own);
  expect(await seen(owner, [own, shared])).toEqual([]);
});

test("clients and end users have no views", async ({ client }) => {
  await expect(createView(client, mine)).rejects.toMatchObject({ code: "forbidden" });
});
