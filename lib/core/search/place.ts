import type { VerificationStatus } from "../verification/status";

/** Where something that was searched for is. */
export type Place =
  | {
      kind: "verification";
      id: string;
      fullName: string | null;
      reference: string | null;
      status: VerificationStatus;
    }
  | { kind: "integration"; id: string; name: string }
  | { kind: "delivery"; id: string; verificationId: string }
  | { kind: "request"; id: string; integrationId: string; words: string };

/** As many verifications of each search as somebody looks through without scrolling. */
export const maxPlaces = 8;
