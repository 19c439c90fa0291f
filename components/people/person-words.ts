import type { Colleague } from "@/lib/core/identity/colleague";

/** What somebody has beside their password, in words; empty where that is nothing. */
export const factorWords = ({ hasSecondFactor, hasSingleSignOn }: Colleague) =>
  [hasSecondFactor && "Second factor", hasSingleSignOn && "Single sign-on"].filter(Boolean).join(", ");
