"use server";

import { z } from "zod";
import { PeekFacts } from "@/components/verifications/peek/peek-facts";
import { may } from "@/lib/core/identity/roles";
import { action } from "@/lib/http/action";
import { getVerificationDetails } from "@/lib/verifications/get";

/** The facts of one verification, drawn: what the page of it shows, for the panel beside the list. */
export const peek = action({
  can: "verification:read",
  input: z.object({ id: z.guid() }),
  handle: async ({ ctx, input }) => {
    const { actor } = ctx;
    const details = await getVerificationDetails(ctx, input.id);
    const maySeePictures = actor.kind === "user" && may(actor.role, "media:read");
    return <PeekFacts details={details} maySeePictures={maySeePictures} />;
  },
});
