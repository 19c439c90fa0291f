import { readEnv } from "@/lib/env";
import { captureToken } from "@/lib/verifications/token";

/** The link that an end user is sent. */
export const linkOf = async (verification: Parameters<typeof captureToken>[0]) =>
  `${readEnv().PUBLIC_URL}/v/${await captureToken(verification)}`;
