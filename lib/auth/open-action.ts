import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { ActionResult } from "@/lib/core/action-result";
import { presentError } from "@/lib/http/action-error";

type OpenAction<Schema extends z.ZodType, Value> = {
  input: Schema;
  handle: (input: z.output<Schema>) => Promise<Value> | Value;
};

/** The builder of actions for people who are not signed in: what lets them in, they bring along. */
export const openAction =
  <Schema extends z.ZodType, Value>({ input, handle }: OpenAction<Schema, Value>) =>
  async (given: z.input<Schema>): Promise<ActionResult<Value>> => {
    try {
      return { ok: true, value: await handle(input.parse(given)) };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, error: presentError(error) };
    }
  };
