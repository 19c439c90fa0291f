import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import type { Ctx } from "@/lib/context";
import type { ActionResult } from "@/lib/core/action-result";
import { invalid } from "@/lib/core/errors";
import type { SignedIn } from "@/lib/core/identity/user";
import { presentError } from "@/lib/http/action-error";
import { originOf } from "@/lib/http/origin";
import { contextOf } from "./context";
import { isFresh, requireFresh } from "./require-fresh";
import { requirePassword } from "./require-password";
import { requireSignedIn, requireUser } from "./user";

type OwnAction<Schema extends z.ZodType, Value> = {
  input: Schema;
  /** Asks for the password again, unless the sign-in is only minutes old: a browser left open changes no way in. */
  isWeighty?: true;
  /** Also for those who have to set up a second factor before anything else. */
  isForNewcomers?: true;
  handle: (call: { ctx: Ctx; user: SignedIn; input: z.output<Schema> }) => Promise<Value> | Value;
};

const confirmation = z.object({ password: z.string().max(1000).optional() });

/**
 * The builder of actions by which people change what is their own: no permission, but a sign-in. Next itself refuses
 * what comes from another origin.
 */
export const ownAction =
  <Schema extends z.ZodType, Value>({ input, handle, isWeighty, isForNewcomers }: OwnAction<Schema, Value>) =>
  async (given: z.input<Schema> & { password?: string }): Promise<ActionResult<Value>> => {
    try {
      const user = isForNewcomers ? await requireSignedIn() : await requireUser();
      const ctx = contextOf(user, originOf(await headers()));
      const parsed = input.parse(given);
      if (isWeighty) await confirm(ctx, user, confirmation.safeParse(given).data?.password);
      return { ok: true, value: await handle({ ctx, user, input: parsed }) };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, error: presentError(error) };
    }
  };

async function confirm(ctx: Ctx, user: SignedIn, password: string | undefined) {
  if (!user.hasPassword) return requireFresh(user);
  if (isFresh(user)) return;
  if (!password)
    throw invalid("Type your password to go on.", {
      password: "You signed in a while ago: type your password.",
    });
  await requirePassword(ctx, user.id, password, "password");
}
