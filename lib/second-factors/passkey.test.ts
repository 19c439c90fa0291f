import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { expect } from "vitest";
import { insertPasskey } from "@/db/queries/second-factors";
import type { Ctx } from "@/lib/context";
import { publicOrigin } from "@/lib/links";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { askForPasskey, isSignedBy, newPasskeyChallenge, takePasskey } from "./passkey";
import { authenticationAnswer, registrationAnswer } from "./passkey-answer";
import { addPasskey, beginPasskey } from "./register-passkey";

const owner = async (ctx: Ctx) => {
  const [email, name] = [`${crypto.randomUUID()}@example.com`, "Rita Mol"];
  return { id: await createUser(ctx, { email, name, role: "viewer" }), email, name };
};

const sha256 = (value: string | Buffer) => createHash("sha256").update(value).digest();

/** The COSE key of a P-256 key, written out by hand. */
function coseOf(x: Buffer, y: Buffer): Buffer {
  return Buffer.concat([
    ...[Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]), x],
    ...[Buffer.from([0x22, 0x58, 0x20]), y],
  ]);
}

/** A device with one passkey of a user, which signs whatever it is given. */
async function device(ctx: Ctx, userId: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(16).toString("base64url");
  const cose = coseOf(Buffer.from(x, "base64url"), Buffer.from(y, "base64url"));
  await insertPasskey(ctx.db, {
    ...{ id, userId, name: "Key", publicKey: cose.toString("base64url"), counter: 0, isBackedUp: false },
  });
  let counter = 0;
  type Said = { origin?: string; site?: string; flags?: number; count?: number };
  return (challenge: string, { origin = publicOrigin(), site, flags = 0x05, count }: Said = {}) => {
    counter = count ?? counter + 1;
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(counter);
    const rpId = site ?? new URL(publicOrigin()).hostname;
    const data = Buffer.concat([sha256(rpId), Buffer.from([flags]), counted]);
    const client = Buffer.from(JSON.stringify({ type: "webauthn.get", challenge, origin }));
    const signature = createSign("sha256")
      .update(Buffer.concat([data, sha256(client)]))
      .sign(privateKey);
    const response = {
      clientDataJSON: client.toString("base64url"),
      authenticatorData: data.toString("base64url"),
      signature: signature.toString("base64url"),
    };
    return authenticationAnswer.parse({
      ...{ id, rawId: id, type: "public-key", clientExtensionResults: {}, response },
    });
  };
}

test("a passkey that answers what was asked is its owner, once", async ({ ctx }) => {
  const { id } = await owner(ctx);
  const sign = await device(ctx, id);
  const { challenge } = await askForPasskey(ctx.db);
  const answer = sign(challenge);
  expect(await takePasskey(ctx.db, answer)).toBe(id);
  expect(await takePasskey(ctx.db, answer), "replayed").toBeUndefined();
  expect(await takePasskey(ctx.db, sign(newPasskeyChallenge())), "never asked").toBeUndefined();
});

test("an answer for another site, without its owner's finger, or of a copied key opens nothing", async ({
  ctx,
}) => {
  const { id } = await owner(ctx);
  const sign = await device(ctx, id);
  const ask = async () => (await askForPasskey(ctx.db)).challenge;
  expect(await takePasskey(ctx.db, sign(await ask(), { count: 5 }))).toBe(id);
  for (const said of [
    { origin: "https://evil.example" },
    { site: "evil.example" },
    { flags: 0x01, count: 20 },
    { count: 5 },
  ])
    expect(await takePasskey(ctx.db, sign(await ask(), said)), JSON.stringify(said)).toBeUndefined();
  const forged = sign(await ask(), { count: 30 });
  const other = sign(await ask(), { count: 31 });
  forged.response.signature = other.response.signature;
  expect(await takePasskey(ctx.db, forged)).toBeUndefined();
  const nonsense = { ...other, response: { ...other.response, clientDataJSON: "bm9uc2Vuc2U" } };
  expect(await takePasskey(ctx.db, nonsense)).toBeUndefined();
});

test("the passkey of somebody else is no second factor", async ({ ctx }) => {
  const [mine, theirs] = [await owner(ctx), await owner(ctx)];
  const sign = await device(ctx, theirs.id);
  const challenge = newPasskeyChallenge();
  expect(await isSignedBy(ctx.db, mine.id, sign(challenge), challenge)).toBe(false);
  expect(await isSignedBy(ctx.db, theirs.id, sign(challenge), newPasskeyChallenge())).toBe(false);
  expect(await isSignedBy(ctx.db, theirs.id, sign(challenge), challenge)).toBe(true);
});

test("nobody adds a passkey to another account, or one that was not asked for", async ({ ctx }) => {
  const [mine, theirs] = [await owner(ctx), await owner(ctx)];
  const { challenge } = await beginPasskey(ctx, theirs);
  const clientDataJSON = Buffer.from(
    JSON.stringify({ type: "webauthn.create", challenge, origin: publicOrigin() }),
  ).toString("base64url");
  const answer = registrationAnswer.parse({
    ...{ id: "aaaa", rawId: "aaaa", type: "public-key", clientExtensionResults: {} },
    response: { clientDataJSON, attestationObject: "aaaa" },
  });
  for (const user of [mine, theirs])
    await expect(addPasskey(ctx, user, answer, "Key")).rejects.toMatchObject({ code: "invalid" });
});
