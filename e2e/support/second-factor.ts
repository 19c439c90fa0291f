import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";

/** An authenticator app: never shows one code twice, as if half a minute had passed between two of them. */
export function appWith(secret: string) {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) });
  let next = totp.counter() - 1;
  return {
    /** The next code that is taken: the step before now, then now, then the one after. */
    code: () => {
      const code = totp.generate({ timestamp: next * 30_000 });
      next += 1;
      return code;
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
