import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { isDuplicate } from "@/db/duplicate";
import { insertPasskey, selectPasskeys } from "@/db/queries/second-factors";
import { recordAudit } from "@/lib/audit/record";
import { openChallenge, takeChallenge } from "@/lib/challenges/challenge";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, invalid } from "@/lib/core/errors";
import { challengeOf } from "./passkey-answer";
import { passkeySite } from "./passkey-site";
import { codesForFirstFactor } from "./recovery-codes";

type Owner = { id: string; email: string; name: string };

/** What the browser is asked, so that it makes a passkey which needs no password beside it. */
export async function beginPasskey({ db }: Ctx, { id, email, name }: Owner) {
  const held = await selectPasskeys(db, id);
  const options = await generateRegistrationOptions({
    ...{ rpName: "Proofdesk", rpID: passkeySite().id, attestationType: "none" },
    ...{ userName: email, userDisplayName: name, userID: new Uint8Array(Buffer.from(id)) },
    excludeCredentials: held.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await openChallenge(db, { purpose: "passkey_registration", userId: id }, options.challenge);
  return options;
}

const refusal = () => invalid("This passkey could not be checked. Try again.");

async function verify(ctx: Ctx, userId: string, response: RegistrationResponseJSON) {
  const { origin, id } = passkeySite();
  const challenge = challengeOf(response.response) ?? "";
  const asked = await takeChallenge(ctx.db, "passkey_registration", challenge);
  if (asked?.userId !== userId) throw refusal();
  return verifyRegistrationResponse({
    ...{ response, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true },
    expectedChallenge: challenge,
  }).catch((error: unknown) => {
    // The library throws plain errors for whatever is wrong with an answer from outside.
    throw error instanceof Error ? refusal() : error;
  });
}

/** Keeps a passkey that the browser has made. Gives recovery codes where there are none. */
export async function addPasskey(ctx: Ctx, owner: Owner, response: RegistrationResponseJSON, name: string) {
  const { verified, registrationInfo } = await verify(ctx, owner.id, response);
  if (!verified) throw refusal();
  const { credential, credentialBackedUp } = registrationInfo;
  return inTransaction(ctx, async (ctx) => {
    await insertPasskey(ctx.db, {
      id: credential.id,
      userId: owner.id,
      name,
      publicKey: Buffer.from(credential.publicKey).toString("base64url"),
      counter: credential.counter,
      transports: credential.transports ?? [],
      isBackedUp: credentialBackedUp,
    }).catch((error: unknown) => {
      throw isDuplicate(error) ? conflict("This passkey is registered already.") : error;
    });
    await recordAudit(ctx, { action: "user.add_passkey", targetId: owner.id, after: { name } });
    return { recoveryCodes: await codesForFirstFactor(ctx, owner.id) };
  });
}
