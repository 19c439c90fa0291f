import { randomUUID } from "node:crypto";
import type { Ctx } from "@/lib/context";
import { type Role, roles } from "@/lib/core/identity/roles";
import { signInOverHttp } from "./callers";
import { addParty, type Party } from "./party";
import { expect } from "./test";

/** Two parties who must not know of each other, with everybody signed in. */
export async function addStrangers(ctx: Ctx, origin: string) {
  const [ours, theirs] = await Promise.all([addParty(ctx), addParty(ctx)]);
  const signIn = async (role: Role) => [role, await signInOverHttp(origin, theirs.users[role])] as const;
  return {
    ours,
    theirs,
    before: await ours.read(),
    ourCookie: await signInOverHttp(origin, ours.users.administrator),
    // Every role is in `roles`.
    cookies: Object.fromEntries(await Promise.all(roles.map(signIn))) as Record<Role, string>,
  };
}
export type Strangers = Awaited<ReturnType<typeof addStrangers>>;

/** No name, number, reference or id of theirs, but for what the question itself has `said`. */
export function expectNothingOf({ word, reference, ids }: Party, text: string, why: string, said = "") {
  const marks = [word, reference, ...Object.values(ids)].filter((mark) => !said.includes(mark));
  expect(
    marks.filter((mark) => text.includes(mark)),
    why,
  ).toEqual([]);
}

/** Ids that nothing has. */
export const nobodysIds = (): Party["ids"] => ({
  ...{ verification: randomUUID(), decided: randomUUID(), attempt: randomUUID(), picture: randomUUID() },
  ...{ integration: randomUUID(), endpoint: randomUUID(), delivery: randomUUID(), flow: randomUUID() },
  ...{ user: randomUUID(), signIn: randomUUID(), invitation: randomUUID(), credential: randomUUID() },
  request: randomUUID(),
  note: randomUUID(),
  run: randomUUID(),
});
