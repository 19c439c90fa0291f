import { findApplicant } from "@/lib/auth/applicant-route";
import type { CaptureState } from "@/lib/core/capture/state";
import { AppError } from "@/lib/core/errors";
import { originOf } from "@/lib/http/origin";
import type { Handler } from "@/lib/http/route";
import { log } from "@/lib/log";
import { getCaptureState } from "@/lib/verifications/capture-state";
import { frameOriginsFor } from "@/lib/verifications/frames";
import { answer, type Opened } from "../../answer";

type Found = { state: CaptureState; frameOrigins: readonly string[] };

async function find(token: string, headers: Headers): Promise<Found | undefined> {
  const applicant = await findApplicant(token, originOf(headers));
  if (!applicant) return undefined;
  const { ctx, verificationId } = applicant;
  try {
    return {
      state: await getCaptureState(ctx, verificationId),
      frameOrigins: await frameOriginsFor(ctx, verificationId),
    };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return undefined;
    throw error;
  }
}

async function open(token: string, headers: Headers): Promise<Opened> {
  try {
    const found = await find(token, headers);
    if (!found) return { status: 404, screen: { screen: "unknown" } };
    const { state, frameOrigins } = found;
    return { status: 200, screen: { screen: "flow", token, state }, frameOrigins };
  } catch (error) {
    log.error("the end user's page failed", { error });
    return { status: 500, screen: { screen: "broken" } };
  }
}

/** The end user's page. To look at it changes nothing: a messenger's preview must not start a verification. */
export const GET: Handler = async (request, { params }) => {
  const { token = "" } = await params;
  return answer(request, await open(token, request.headers));
};
