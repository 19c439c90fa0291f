import { env } from "@/lib/env";

/** The origin that end users and clients reach this installation at: no trailing slash. */
export const publicOrigin = () => env().PUBLIC_URL;

/** Where somebody becomes a user who was invited. */
export const invitationUrl = (token: string) => `${publicOrigin()}/invitation/${token}`;

/** Where somebody chooses another password who was given this link. */
export const passwordUrl = (token: string) => `${publicOrigin()}/password/${token}`;

export const captureUrl = (token: string) => `${publicOrigin()}/v/${token}`;
