import type { CaptureLink } from "@/lib/core/verification/capture-link";
import type { Verification } from "@/lib/core/verification/verification";
import { captureUrl } from "@/lib/links";
import { qrCode } from "@/lib/qr-code";
import { captureToken } from "./token";

/** The end user's link to a verification, with its QR code. */
export async function captureLink(
  verification: Pick<Verification, "id" | "integrationId" | "createdAt">,
): Promise<CaptureLink> {
  const url = captureUrl(await captureToken(verification));
  return { url, code: qrCode(url) };
}
