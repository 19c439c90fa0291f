import type { ReasonId } from "@/lib/core/decision/reasons";
import type { MediaContext } from "@/lib/core/document/document";
import type { IntegrationSettings } from "@/lib/core/integration/settings";
import type { Attempt, Picture, Verification } from "@/lib/core/verification/verification";
import { imageTypeOf, presentMissing } from "./image-types";
import { recaptureReason } from "./recapture";
import { wireStatus } from "./status";

/** Answer to creating a session (transmit.md B3). `startToken` is absent where the client operates the session itself. */
export const presentCreated = (
  { id, lapsesAt, eraseAt }: Verification,
  { startToken, missing }: { startToken: string | null; missing: readonly MediaContext[] },
) => ({
  ...(startToken && { start_token: startToken }),
  session_id: id,
  expiration: eraseAt && eraseAt < lapsesAt ? eraseAt : lapsesAt,
  missing_images: presentMissing(missing),
});

/**
 * Answer to an SDK's start (transmit.md B6). iOS insists on `settings.refineImages`: whether devices shrink pictures
 * before they send them.
 */
export const presentStarted = (
  id: string,
  { userToken, missing }: { userToken: string; missing: readonly MediaContext[] },
) => ({
  session_id: id,
  user_token: userToken,
  required_images: presentMissing(missing),
  settings: { refineImages: false },
});

/** What automatic capture needs are the vendor's own models (transmit.md B6). */
export const sdkSettings = { autocapture_enabled: false };

type Standing = {
  verification: Verification;
  settings: IntegrationSettings;
  missing: readonly MediaContext[];
  reason: ReasonId | undefined;
};

/** Answer to an SDK that asks where it stands (transmit.md B6). The callback is told as the client gave it. */
export function presentStatus({ verification, settings, missing, reason }: Standing) {
  const status = wireStatus(verification, settings);
  const { callbackUrl, callbackParameters } = verification;
  const recapture = status === "recapture" ? recaptureReason(reason) : undefined;
  return {
    status,
    missing_images: presentMissing(missing),
    ...(recapture && { recapture_reason: recapture }),
    ...(callbackUrl && { callback_url: callbackUrl }),
    ...(callbackParameters?.state && { state: callbackParameters.state }),
  };
}

/** Answer to `GET …/consent`; the date is empty where there is no consent (transmit.md B2). */
export function presentConsent(attempts: readonly Attempt[]) {
  const consentedAt = attempts.find((attempt) => attempt.consentedAt)?.consentedAt;
  return { consent_granted: Boolean(consentedAt), consent_date: consentedAt?.toISOString() ?? "" };
}

const formatOf = ({ mimeType }: Picture) => mimeType.split("/")[1] ?? mimeType;

/**
 * Answer to `GET …/images` (transmit.md B2). Every picture is as it came, so each is its own original. Rejected are those
 * that were found wanting and taken anew.
 */
export const presentImages = (pictures: readonly Picture[]) => ({
  session_images: pictures.flatMap((picture) => {
    const type = imageTypeOf(picture.context);
    return type
      ? [
          {
            ...{ id: picture.id, format: formatOf(picture), type },
            ...{ rejected: picture.stage === "preliminary", original: true },
          },
        ]
      : [];
  }),
});
