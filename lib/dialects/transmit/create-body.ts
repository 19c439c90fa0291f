import { z } from "zod";
import type { Simulation } from "@/lib/core/decision/simulate";
import { text } from "@/lib/core/text";
import type { NewVerification } from "@/lib/core/verification/verification";
import { duration } from "./duration";
import { mockBehavior } from "./mock-body";

const reference = text(500).nullish();

const url = text(2000)
  .refine((value) => value === "" || URL.canParse(value), "must be a URL")
  .nullish();

const customer = z.object({
  organization_name: reference,
  organization_id: reference,
  external_user_id: reference,
});

/** A consent that the client has obtained. Without one nothing is photographed, so one that was refused starts nothing. */
export const consent = z.object({
  granted: z.literal(true, { error: "must be true: nothing starts without consent" }),
  document_id: text(100),
});

/** A form has no other way to say it. */
const flag = z.union([
  z.boolean(),
  z.enum(["true", "false"], { error: "must be true or false" }).transform((word) => word === "true"),
]);

const fields = z.object({
  callback_url: url,
  state: text(2000).nullish(),
  time_to_live: duration("1s", "90d").nullish(),
  mock_behavior: mockBehavior.nullish(),
  mock_recommendation: z.enum(["ALLOW", "CHALLENGE", "DENY"]).nullish(),
  start: z.object({ consent: consent.nullish() }).nullish(),
  auto_start: flag.nullish(),
  customer_information: customer.nullish(),
});

export type Asked = {
  wanted: NewVerification & { id: string };
  /** Whether the client takes the pictures itself, and the text that its end user has agreed to. */
  operated: { consentVersion: string | null } | null;
};

const daysKept = 90;
const second = 1000;

type Given = z.output<typeof fields>;

function simulationOf({ mock_behavior: mock, mock_recommendation: older }: Given): Simulation | null {
  if (mock) return mock;
  return older ? mockBehavior.parse({ recommendation: older }) : null;
}

function detailsOf({ customer_information: customer }: Given) {
  const told = Object.entries(customer ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return told.length > 0 ? Object.fromEntries(told) : null;
}

/** Body of `POST /api/v1/verification` (transmit.md B3), in our words. All of it may be left out; what is unknown is ignored. */
export const createBody = fields.transform((given): Asked => {
  const id = crypto.randomUUID();
  const keptSeconds = given.time_to_live ?? daysKept * 86_400;
  return {
    wanted: {
      id,
      callbackUrl: given.callback_url || null,
      // What the browser brings back (transmit.md B7).
      callbackParameters: { sessionId: id, ...(given.state && { state: given.state }) },
      clientDetails: detailsOf(given),
      vendorData: given.customer_information?.external_user_id ?? null,
      simulation: simulationOf(given),
      eraseAt: new Date(Date.now() + keptSeconds * second),
    },
    operated:
      given.start || given.auto_start ? { consentVersion: given.start?.consent?.document_id ?? null } : null,
  };
});
