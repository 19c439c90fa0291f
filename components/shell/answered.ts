import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import type { ActionResult } from "@/lib/core/action-result";
import { unreachable } from "./ask-portal";

const renewed = "Proofdesk was updated. Reload the page, and try again.";

/**
 * What a server action answers, and a sentence where no answer comes: thrown, that would take the page away with all that
 * was typed.
 */
export async function answered<Value>(asked: Promise<ActionResult<Value>>): Promise<ActionResult<Value>> {
  try {
    return await asked;
  } catch (error) {
    // Next goes to another page by throwing.
    unstable_rethrow(error);
    if (!(error instanceof Error)) throw error;
    const message = unstable_isUnrecognizedActionError(error) ? renewed : unreachable;
    return { ok: false, error: { code: "unexpected", message } };
  }
}
