import { decodeProtectedHeader } from "jose";
import { expect } from "vitest";
import { addCredential } from "@/lib/integrations/credentials";
import { test } from "@/lib/testing/test";
import { findTokenHolder, issueAccessToken } from "./access-token";
import { authenticateClient } from "./authenticate";
import { getSigningKey, keepSigningKeys, listPublicKeys, rotateSigningKeys } from "./signing-keys";

const minutes = (count: number) => count * 60_000;
const after = (start: Date, milliseconds: number) => new Date(start.getTime() + milliseconds);

test("a new key is published before it signs, and the old one until its last token has expired", async ({
  ctx,
}) => {
  const start = new Date();
  const first = await getSigningKey(ctx, start);
  const idsAt = async (moment: Date) => (await listPublicKeys(ctx, moment)).keys.map(({ kid }) => kid);
  const signerAt = async (moment: Date) => (await getSigningKey(ctx, moment)).id;

  await rotateSigningKeys(ctx, start);
  const [old, fresh] = await idsAt(start);
  expect(old).toBe(first.id);
  expect(fresh).toBeDefined();
  expect(await signerAt(after(start, minutes(9)))).toBe(first.id);
  expect(await signerAt(after(start, minutes(11)))).toBe(fresh);
  // Signed by the old one at the last moment, and good for an hour.
  expect(await idsAt(after(start, minutes(10 + 60)))).toContain(first.id);
  expect(await idsAt(after(start, minutes(10 + 121)))).toEqual([fresh]);
});

test("keys are rotated every three months and forgotten afterwards, whoever asks how often", async ({
  ctx,
}) => {
  const start = new Date();
  const first = await getSigningKey(ctx, start);
  const later = after(start, 91 * 86_400_000);
  await keepSigningKeys(ctx, after(start, 80 * 86_400_000));
  expect((await listPublicKeys(ctx, later)).keys).toHaveLength(1);
  for (let turn = 0; turn < 3; turn++) await keepSigningKeys(ctx, later);
  expect((await listPublicKeys(ctx, later)).keys).toHaveLength(2);
  const muchLater = after(later, minutes(10 + 121));
  await keepSigningKeys(ctx, muchLater);
  const { keys } = await listPublicKeys(ctx, muchLater);
  expect(keys.map(({ kid }) => kid)).not.toContain(first.id);
  expect(keys).toHaveLength(1);
});

test("tokens from before a rotation stay good after it", async ({ ctx, made }) => {
  const secret = { clientId: crypto.randomUUID(), clientSecret: crypto.randomUUID() };
  await addCredential(ctx, made.integration.id, {
    ...{ kind: "oauth_client", label: "Backend", identifier: secret.clientId, secret: secret.clientSecret },
  });
  const client = await authenticateClient(ctx, secret);
  const { token: before } = await issueAccessToken(ctx, client);
  // As if it had been done a while ago: the new key signs by now.
  await rotateSigningKeys(ctx, after(new Date(), -minutes(11)));
  const { token: since } = await issueAccessToken(ctx, client);
  expect(decodeProtectedHeader(since).kid).not.toBe(decodeProtectedHeader(before).kid);
  for (const token of [before, since])
    expect((await findTokenHolder(ctx, token))?.integration.id).toBe(made.integration.id);
});

test("a key's private half is in no published set, and the table has it sealed", async ({ ctx }) => {
  await getSigningKey(ctx, new Date());
  for (const key of (await listPublicKeys(ctx, new Date())).keys) {
    expect(Object.keys(key).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
    expect(key).toMatchObject({ kty: "RSA", alg: "RS256", use: "sig" });
  }
});
