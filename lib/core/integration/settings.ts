import { z } from "zod";
import { brand, noBrand } from "../brand/brand";
import { keepsForever, retention } from "../retention/retention";

export const environments = ["test", "live"] as const;
export type Environment = (typeof environments)[number];

/** `standard` tells a finer reason by the broader one that it falls under. */
export const reasonCodeSets = ["standard", "granular"] as const;
export type ReasonCodeSet = (typeof reasonCodeSets)[number];

/** What an operator may set on an integration. Every setting has a default, so that old rows stay readable. */
export const integrationSettings = z.object({
  /** Where the end user goes after the flow, unless the verification says otherwise. */
  callbackUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** Whether clients hear of `review` as a status of its own. */
  announceReview: z.boolean().default(false),
  /** Verifications that the client may create in a minute. */
  createsPerMinute: z.int().min(1).max(1_000_000).default(600),
  /** Whether the client may delete verifications. */
  allowDeletion: z.boolean().default(false),
  /** How exactly the client is told why. */
  reasonCodes: z.enum(reasonCodeSets).default("standard"),
  /** Whether a creation that says it is over an hour old is refused: keeps a recorded one from being sent again. */
  refuseStaleCreations: z.boolean().default(false),
  /** How the company shows itself on the end user's pages. */
  brand: brand.default(noBrand),
  /** The pages that may show the end user's page in a frame, by origin; with none, every page may. */
  frameOrigins: z.array(z.string()).max(50).default([]),
  /** Where its backends may call from, as CIDR ranges; with none, from everywhere. Browsers are not held to it. */
  ipRanges: z.array(z.string()).max(100).default([]),
  /** How long what it holds of people is kept. */
  retention: retention.default(keepsForever),
});
export type IntegrationSettings = z.infer<typeof integrationSettings>;

export const credentialKinds = ["api_key", "shared_secret", "secret_key", "oauth_client"] as const;
export type CredentialKind = (typeof credentialKinds)[number];
