import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { CaptureFlow } from "@/components/capture/capture-flow";
import { findApplicant } from "@/lib/auth/applicant-route";
import { AppError } from "@/lib/core/errors";
import { originOf } from "@/lib/http/origin";
import { getCaptureState } from "@/lib/verifications/capture-state";

async function readState(token: string) {
  const applicant = await findApplicant(token, originOf(await headers()));
  if (!applicant) notFound();
  try {
    return await getCaptureState(applicant.ctx, applicant.verificationId);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

/** The end user's page. To look at it changes nothing: a messenger's preview must not start a verification. */
export default async function CapturePage({ params }: PageProps<"/v/[token]">) {
  const { token } = await params;
  return <CaptureFlow token={token} initial={await readState(token)} />;
}
