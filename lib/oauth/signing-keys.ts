import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from "jose";
import {
  deleteSigningKeys,
  insertSigningKey,
  lockSigningKeys,
  retireSigningKeys,
  selectSigningKeys,
} from "@/db/queries/signing-keys";
import { type Ctx, inTransaction } from "@/lib/context";
import { sealText, unsealText } from "@/lib/secrets/seal";

/** RS256 is what every library verifies by default, and the cheapest to verify: one signature is checked on each request. */
export const algorithm = "RS256";

/** How long an access token lasts, and so how long its key is published after the last one was signed. */
export const tokenSeconds = 3600;
/** How long others may keep the published keys. */
export const publishedKeysSeconds = 300;

/** A new key signs once everybody has had time to fetch it; until then the one before does. */
const leadMs = 2 * publishedKeysSeconds * 1000;
/** The token's hour, and an hour for clocks and for those who were slow. */
const afterlifeMs = 2 * tokenSeconds * 1000;
const maxAgeMs = 90 * 86_400_000;

const later = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds);

/** Every key whose tokens may still be about, newest last. */
const listKeys = ({ db }: Ctx, now: Date) => selectSigningKeys(db, later(now, -afterlifeMs));

async function addKey({ db }: Ctx, now: Date) {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, {
    modulusLength: 2048,
    extractable: true,
  });
  const publicJwk = await exportJWK(publicKey);
  const id = await calculateJwkThumbprint(publicJwk);
  await insertSigningKey(db, {
    id,
    publicJwk: { ...publicJwk, kid: id, alg: algorithm, use: "sig" },
    privateJwkEncrypted: sealText(JSON.stringify(await exportJWK(privateKey)), id),
    createdAt: now,
  });
}

/** The one that retires first: a younger one waits until it takes over. */
const findSigner = async ({ db }: Ctx, now: Date) => (await selectSigningKeys(db, now))[0];

/** The key that signs now, with its id; made where there is none yet. */
export async function getSigningKey(ctx: Ctx, now: Date): Promise<{ id: string; key: CryptoKey }> {
  const signer =
    (await findSigner(ctx, now)) ??
    (await inTransaction(ctx, async (ctx) => {
      await lockSigningKeys(ctx.db);
      if (!(await findSigner(ctx, now))) await addKey(ctx, now);
      return findSigner(ctx, now);
    }));
  if (!signer) throw new Error("there is no signing key");
  const jwk: JWK = JSON.parse(unsealText(signer.privateJwkEncrypted, signer.id));
  return { id: signer.id, key: await imported(jwk) };
}

/** The public keys that tokens of ours may be signed with, as a JWK set. */
export async function listPublicKeys(ctx: Ctx, now: Date): Promise<{ keys: Record<string, unknown>[] }> {
  await getSigningKey(ctx, now);
  return { keys: (await listKeys(ctx, now)).map(({ publicJwk }) => publicJwk) };
}

export async function findPublicKey(ctx: Ctx, id: string, now: Date): Promise<CryptoKey | undefined> {
  const key = (await listKeys(ctx, now)).find((key) => key.id === id);
  return key && imported(key.publicJwk);
}

async function imported(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, algorithm);
  if (key instanceof Uint8Array) throw new Error("a signing key is no secret of bytes");
  return key;
}

/** Adds a key that takes over in a few minutes, and retires the others then. Tokens that are out stay good. */
export const rotateSigningKeys = (ctx: Ctx, now: Date) =>
  inTransaction(ctx, async (ctx) => {
    await lockSigningKeys(ctx.db);
    await retireSigningKeys(ctx.db, later(now, leadMs));
    await addKey(ctx, now);
  });

/** Rotates when the key in use is three months old, and forgets those whose last token has expired. */
export async function keepSigningKeys(ctx: Ctx, now: Date) {
  const newest = (await listKeys(ctx, now)).at(-1);
  if (newest && later(newest.createdAt, maxAgeMs) <= now) await rotateSigningKeys(ctx, now);
  await deleteSigningKeys(ctx.db, later(now, -afterlifeMs));
}
