import { webhookTypes } from "@/lib/core/webhook/webhook";
import type { Dialect } from "../dialect";
import { wireCodes } from "./present";
import { signatureHeaders } from "./signature";
import { presentMessage } from "./webhook";

export const veriff: Dialect = {
  name: "Veriff",
  webhook: {
    types: webhookTypes,
    present: presentMessage,
    decisionCode: (outcome) => String(wireCodes[outcome]),
    headers: (body, signer) => ({
      "content-type": "application/json",
      ...signatureHeaders(body, signer),
    }),
  },
};
