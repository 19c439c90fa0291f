import { z } from "zod";
import type { ActionError } from "@/lib/core/action-result";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/log";

/** An error in words. What was not expected is logged, and answered with nothing but the id of that line. */
export function presentError(error: unknown): ActionError {
  if (error instanceof AppError)
    return { code: error.code, message: error.message, fields: error.details.fields };
  if (error instanceof z.ZodError)
    return { code: "invalid", message: "Check the marked fields.", fields: fieldsOf(error) };
  const requestId = crypto.randomUUID();
  log.error("action failed", { requestId, error });
  return {
    code: "unexpected",
    message: "Something went wrong here, and nothing was changed. Try again.",
    requestId,
  };
}

/** The first sentence for each field. */
function fieldsOf({ issues }: z.ZodError): Record<string, string> {
  const sentences = issues.map(({ path, message }) => [path.map(String).join("."), message] as const);
  return Object.fromEntries(sentences.reverse());
}
