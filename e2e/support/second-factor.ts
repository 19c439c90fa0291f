import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";

/** An authenticator app: never shows one code twice, as if half a minute had passed between two of them. */
export function appWith(secret: string) {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) });
  let next = 0;
  return {
    /** Of now, or of the step after it: either is still taken when half a minute ends before it arrives. */
    code: () => {
      const step = Math.max(next, totp.counter());
      next = step + 1;
      return totp.generate({ timestamp: step * 30_000 });
    },
  };
}

/** A device with a fingerprint reader that always says yes. */
export async function addAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return {
    /** From now on it does not know its owner. */
    forgetOwner: () => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false }),
  };
}
