import type { z } from "zod";
import type { Ctx } from "@/lib/context";
import type { ActionResult } from "@/lib/core/action-result";
import { AppError, forbidden } from "@/lib/core/errors";
import { may, type Permission } from "@/lib/core/identity/roles";
import type { User } from "@/lib/core/identity/user";
import { presentError } from "./action-error";

export type Action<Schema extends z.ZodType, Value> = {
  /** Who may call it. */
  can: Permission;
  input: Schema;
  handle: (call: { ctx: Ctx; input: z.output<Schema> }) => Promise<Value> | Value;
};

type Caller = { user: User; ctx: Ctx };

/** An action without the request around it. `rethrow` throws on what is no error, such as a redirect. */
export async function runAction<Schema extends z.ZodType, Value>(
  { can, input, handle }: Action<Schema, Value>,
  given: unknown,
  findCaller: () => Promise<Caller | undefined>,
  rethrow: (error: unknown) => void = () => {},
): Promise<ActionResult<Value>> {
  try {
    const caller = await findCaller();
    if (!caller) throw new AppError("unauthenticated", "Your sign-in has ended. Sign in again.");
    if (!may(caller.user.role, can)) throw forbidden("Your role does not allow this.");
    return { ok: true, value: await handle({ ctx: caller.ctx, input: input.parse(given) }) };
  } catch (error) {
    rethrow(error);
    return { ok: false, error: presentError(error) };
  }
}
