import { constants, createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { z } from "zod";
import { text } from "@/lib/core/text";

/** RSA of a size that a phone makes; anything else would cost us more to check than them to send. */
const isUsable = ({ asymmetricKeyType, asymmetricKeyDetails }: ReturnType<typeof createPublicKey>) => {
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  return asymmetricKeyType === "rsa" && bits >= 2048 && bits <= 4096;
};

function read(spki: string): JsonWebKey | undefined {
  try {
    const key = createPublicKey({ key: Buffer.from(spki, "base64"), format: "der", type: "spki" });
    return isUsable(key) ? key.export({ format: "jwk" }) : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Base64 of a public RSA key as SPKI, as a JWK. */
export const publicKey = text(2000).transform((spki, { addIssue }) => {
  const jwk = read(spki);
  if (jwk) return jwk;
  addIssue("must be a public RSA key of 2,048 to 4,096 bits as SPKI in base64");
  return z.NEVER;
});

/** Whether the device has signed this text: RSA-PSS with SHA-256 and 32 bytes of salt (transmit.md B6). */
export const isSignedBy = (jwk: JsonWebKey, content: string, signature: string) =>
  verify(
    "sha256",
    Buffer.from(content),
    {
      key: createPublicKey({ key: jwk, format: "jwk" }),
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 32,
    },
    Buffer.from(signature, "base64"),
  );
