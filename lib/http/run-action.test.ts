import { expect, test, vi } from "vitest";
import { z } from "zod";
import { contextOf } from "@/lib/auth/context";
import type { Ctx } from "@/lib/context";
import { conflict, invalid } from "@/lib/core/errors";
import { nowhere } from "@/lib/core/identity/actor";
import type { Role } from "@/lib/core/identity/roles";
import type { User } from "@/lib/core/identity/user";
import { action } from "./action";
import { runAction } from "./run-action";

const userWith = (role: Role, integrationIds: string[] | null = null): User => ({
  id: crypto.randomUUID(),
  email: "rita@example.com",
  name: "Rita Mol",
  role,
  integrationIds,
});
const callerWith = (role: Role) => async () => {
  const user = userWith(role);
  return { user, ctx: contextOf(user, nowhere) };
};

const named = {
  can: "verification:create",
  input: z.object({ name: z.string().min(2, "Too short."), age: z.number("How old?") }),
  handle: ({ ctx, input }: { ctx: Ctx; input: { name: string; age: number } }) =>
    `${input.name} by ${ctx.actor.name}`,
} as const;

test("whoever may gets the value", async () => {
  expect(await runAction(named, { name: "Bo", age: 3 }, callerWith("operator"))).toEqual({
    ok: true,
    value: "Bo by Rita Mol",
  });
});

test("whoever may not, or is nobody, is told so before the input is looked at", async () => {
  const handle = vi.fn();
  const refused = { ...named, handle };
  expect(await runAction(refused, "nonsense", callerWith("viewer"))).toMatchObject({
    error: { code: "forbidden" },
  });
  expect(await runAction(refused, "nonsense", async () => undefined)).toMatchObject({
    error: { code: "unauthenticated" },
  });
  expect(handle).not.toHaveBeenCalled();
});

test("wrong input is told field by field, the first fault of each", async () => {
  expect(await runAction(named, { name: "B", age: "x" }, callerWith("operator"))).toEqual({
    ok: false,
    error: {
      code: "invalid",
      message: "Check the marked fields.",
      fields: { name: "Too short.", age: "How old?" },
    },
  });
});

test("a refusal is passed on in its own words", async () => {
  const failing = (error: Error) => ({
    ...named,
    handle: () => {
      throw error;
    },
  });
  const given = { name: "Bo", age: 3 };
  expect(await runAction(failing(conflict("Jane was first.")), given, callerWith("operator"))).toMatchObject({
    error: { code: "conflict", message: "Jane was first." },
  });
  expect(
    await runAction(failing(invalid("No.", { name: "Taken." })), given, callerWith("operator")),
  ).toMatchObject({ error: { fields: { name: "Taken." } } });
});

test("what breaks tells nothing but the id of its line in the log", async () => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const broken = {
    ...named,
    handle: () => {
      throw new Error("relation secrets does not exist");
    },
  };
  const result = await runAction(broken, { name: "Bo", age: 3 }, callerWith("operator"));
  const lines = written.mock.calls.map(([line]) => String(line));
  written.mockRestore();
  if (result.ok) throw new Error("it broke and said that it had not");
  expect(result.error).toMatchObject({ code: "unexpected" });
  expect(JSON.stringify(result)).not.toContain("relation");
  expect(lines.find((line) => line.includes("relation secrets"))).toContain(result.error.requestId);
});

test("a redirect goes through", async () => {
  const redirect = new Error("NEXT_REDIRECT");
  const going = {
    ...named,
    handle: () => {
      throw redirect;
    },
  };
  const rethrow = (error: unknown) => {
    if (error === redirect) throw error;
  };
  await expect(runAction(going, { name: "Bo", age: 3 }, callerWith("operator"), rethrow)).rejects.toBe(
    redirect,
  );
});

test("an action without a permission does not compile", () => {
  // @ts-expect-error `can` is missing
  action({ input: z.object({}), handle: () => null });
  // @ts-expect-error there is no such permission
  action({ can: "verification:forge", input: z.object({}), handle: () => null });
});

test("a user reaches their integrations and no others", () => {
  const integrationIds = [crypto.randomUUID()];
  expect(contextOf(userWith("administrator", integrationIds), nowhere).scope).toEqual({ integrationIds });
  expect(contextOf(userWith("administrator", []), nowhere).scope).toEqual({ integrationIds: [] });
  expect(contextOf(userWith("viewer"), nowhere).scope).toEqual({ integrationIds: "all" });
});
