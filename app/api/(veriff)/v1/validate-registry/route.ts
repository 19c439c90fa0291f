import { preflight } from "@/lib/dialects/veriff/cors";
import { VeriffError } from "@/lib/dialects/veriff/errors";
import { registryBody } from "@/lib/dialects/veriff/registry-body";
import { signedRoute } from "@/lib/dialects/veriff/route";

/** There is no registry behind this (veriff.md 3.15): a request that is in order is told so. */
export const POST = signedRoute({
  needs: "sessions:write",
  body: registryBody,
  handle: async () => {
    throw new VeriffError("1301");
  },
});

export const OPTIONS = preflight;
