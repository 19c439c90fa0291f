import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { exclusively } from "@/db/embedded/exclusively";
import { keyId } from "@/lib/secrets/encryption-keys";

type Secrets = {
  AUTH_SECRET: string;
  ENCRYPTION_KEY: string;
  /** Of a rotation that has not ended: something may still be sealed with them. */
  previousEncryptionKeys?: string[];
  /** Ids of keys that processes may have been started with and that nothing is sealed with any more. */
  retiredEncryptionKeys?: string[];
  /** Made for the first administrator where none was given. */
  adminPassword?: string;
};

export const secretsFile = (folder: string) => join(folder, "secrets.json");

const read = (folder: string): Secrets | undefined =>
  existsSync(secretsFile(folder)) ? JSON.parse(readFileSync(secretsFile(folder), "utf8")) : undefined;

/** Whole or not at all, also when the power fails: what these encrypt is lost with them. */
async function write(folder: string, secrets: Secrets) {
  const half = `${secretsFile(folder)}.new`;
  const file = await open(half, "w", 0o600);
  await file.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
  await file.sync();
  await file.close();
  await rename(half, secretsFile(folder));
}

const newKey = () => randomBytes(32).toString("base64");

/** The installation's own keys, made on first use. */
export const keepSecrets = (folder: string): Promise<Secrets> =>
  exclusively(secretsFile(folder), async () => {
    const kept = read(folder);
    if (kept) return kept;
    const made = { AUTH_SECRET: newKey(), ENCRYPTION_KEY: newKey() };
    await mkdir(folder, { recursive: true });
    await write(folder, made);
    return made;
  });

export const keepAdminPassword = (folder: string, adminPassword: string) =>
  exclusively(secretsFile(folder), async () => {
    const secrets = read(folder) ?? { AUTH_SECRET: newKey(), ENCRYPTION_KEY: newKey() };
    await write(folder, { ...secrets, adminPassword });
  });

export const hasAdminPassword = (folder: string) => read(folder)?.adminPassword !== undefined;

/** Makes another encryption key beside the one before; goes on with the one that was made where a rotation was cut short. */
export const beginRotation = (folder: string): Promise<"begun" | "resumed" | "nothing"> =>
  exclusively(secretsFile(folder), async () => {
    const secrets = read(folder);
    if (!secrets) return "nothing";
    if (secrets.previousEncryptionKeys?.length) return "resumed";
    const { ENCRYPTION_KEY: previous, retiredEncryptionKeys = [] } = secrets;
    await write(folder, {
      ...secrets,
      ENCRYPTION_KEY: newKey(),
      previousEncryptionKeys: [previous],
      retiredEncryptionKeys: [...retiredEncryptionKeys, keyId(previous)],
    });
    return "begun";
  });

/** Forgets the key before: nothing is sealed with it any more. */
export const endRotation = (folder: string) =>
  exclusively(secretsFile(folder), async () => {
    const { previousEncryptionKeys: _, ...secrets } = read(folder) ?? ({} as Partial<Secrets>);
    if (!secrets.AUTH_SECRET || !secrets.ENCRYPTION_KEY) throw new Error("the secrets are gone");
    await write(folder, {
      ...secrets,
      AUTH_SECRET: secrets.AUTH_SECRET,
      ENCRYPTION_KEY: secrets.ENCRYPTION_KEY,
    });
  });
