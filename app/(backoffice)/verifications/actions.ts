"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { isCountry } from "@/lib/core/document/countries";
import { documentTypes } from "@/lib/core/document/document";
import { text } from "@/lib/core/text";
import { languages } from "@/lib/core/verification/language";
import { getFlowForNew } from "@/lib/flows/find";
import { personName } from "@/lib/format/person";
import { action } from "@/lib/http/action";
import { getIntegration } from "@/lib/integrations/get";
import { captureLink } from "@/lib/verifications/capture-link";
import { createVerification } from "@/lib/verifications/create";

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? null : value), schema.nullable());

const name = (sentence: string) => text(200).trim().min(1, sentence);

export const addVerification = action({
  can: "verification:create",
  input: z.object({
    integrationId: z.guid("Choose an integration."),
    firstName: name("Type the first name."),
    lastName: name("Type the last name."),
    flowId: optional(z.guid()),
    documentType: optional(z.enum(documentTypes)),
    documentCountry: optional(z.string().refine(isCountry, "Choose a country from the list.")),
    vendorData: optional(text(1000)),
    language: optional(z.enum(languages)),
  }),
  handle: async ({ ctx, input: { integrationId, ...wanted } }) => {
    const integration = await getIntegration(ctx, integrationId);
    if (wanted.flowId) await getFlowForNew(ctx, integration.id, wanted.flowId);
    const verification = await createVerification(ctx, integration, wanted);
    revalidatePath("/verifications");
    return {
      id: verification.id,
      name: personName(verification.fullName),
      link: await captureLink(verification),
    };
  },
});
