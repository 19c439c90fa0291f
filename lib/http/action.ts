import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { contextOf } from "@/lib/auth/context";
import { getUser } from "@/lib/auth/user";
import { originOf } from "./origin";
import { type Action, runAction } from "./run-action";

async function findCaller() {
  const user = await getUser();
  return user && { user, ctx: contextOf(user, originOf(await headers())) };
}

/**
 * The builder of server actions: who is signed in, may they, is the input right, then `handle`. Next itself refuses what
 * comes from another origin.
 */
export const action =
  <Schema extends z.ZodType, Value>(definition: Action<Schema, Value>) =>
  async (input: z.input<Schema>) =>
    runAction(definition, input, findCaller, unstable_rethrow);
