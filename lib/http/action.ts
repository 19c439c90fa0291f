import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { contextOf } from "@/lib/auth/context";
import { requireUser } from "@/lib/auth/user";
import { originOf } from "./origin";
import { type Action, runAction } from "./run-action";

async function findCaller() {
  const user = await requireUser();
  return { user, ctx: contextOf(user, originOf(await headers())) };
}

/**
 * The builder of server actions: who is signed in, may they, is the input right, then `handle`. Whoever is not is sent to
 * sign in: the page they ask from shows nothing any more. Next itself refuses what comes from another origin.
 */
export const action =
  <Schema extends z.ZodType, Value>(definition: Action<Schema, Value>) =>
  async (input: z.input<Schema>) =>
    runAction(definition, input, findCaller, unstable_rethrow);
