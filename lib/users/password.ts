import { hash, type Options, verify } from "@node-rs/argon2";

/** OWASP's parameters for argon2id, the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } satisfies Options;

export const hashPassword = (password: string) => hash(password, cost);

let decoy: Promise<string> | undefined;

/** Takes as long for a user who does not exist, or has no password, as for one who does. */
export async function verifyPassword(passwordHash: string | null | undefined, password: string) {
  decoy ??= hashPassword(crypto.randomUUID());
  const isSame = await verify(passwordHash || (await decoy), password);
  return isSame && Boolean(passwordHash);
}
