import { env } from "@/lib/env";

/** The origin that end users and clients reach this installation at: no trailing slash. */
export const publicOrigin = () => env().PUBLIC_URL;

export const captureUrl = (token: string) => `${publicOrigin()}/v/${token}`;
