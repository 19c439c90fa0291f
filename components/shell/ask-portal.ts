import type { ActionResult } from "@/lib/core/action-result";
import { readDated } from "@/lib/core/dated-json";
import { type ErrorCode, errorCodes } from "@/lib/core/errors";
import { leaveIfSignedOut } from "./signed-out";

export const unreachable = "Proofdesk cannot be reached just now. Try again.";

/** The refusal of a route of the portal; something else in between may have answered in its place. */
async function refusalOf(response: Response) {
  const answer: { code?: unknown; message?: unknown } = await response.json().catch(() => ({}));
  const code: ErrorCode | undefined = errorCodes.find((known) => known === answer.code);
  const message = typeof answer.message === "string" ? answer.message : unreachable;
  return { code: code ?? ("unexpected" as const), message };
}

/**
 * Asks a route of the portal, beside whatever else is asked: server actions wait for one another. `Value` is what the
 * route says that it answers; both are of one build.
 */
export async function askPortal<Value>(path: string, body?: object): Promise<ActionResult<Value>> {
  const asked: RequestInit = body
    ? // What was asked last still arrives when the page is closed.
      {
        method: "POST",
        keepalive: true,
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      }
    : {};
  try {
    const response = await fetch(path, asked);
    leaveIfSignedOut(response);
    if (!response.ok) return { ok: false, error: await refusalOf(response) };
    return { ok: true, value: readDated(await response.text()) as Value };
  } catch (error) {
    // What `fetch` throws where no answer comes.
    if (error instanceof TypeError) return { ok: false, error: { code: "unexpected", message: unreachable } };
    throw error;
  }
}
