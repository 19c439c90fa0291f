import { z } from "zod";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import type { Operation } from "./operation";
import { decided, sample } from "./samples";

const feedAnswer = z.strictObject({
  status: z.literal("success"),
  events: z.array(
    z.strictObject({
      id: z.uuid().describe("The webhook-id of the webhooks."),
      verificationId: z.uuid(),
      sequence: z.int().describe("Counts the events of one session, from 1."),
      type: z.enum(webhookTypes),
      topic: z.string(),
      occurredAt: z.iso.datetime(),
      payload: z.looseObject({}).describe("The body of the webhook."),
    }),
  ),
  next: z.string().describe("Pass it as after, now or later."),
  hasMore: z.boolean(),
});

const feed: Operation = {
  ...{ path: "/api/events", method: "get", id: "listEvents", tag: "Events" },
  summary: "List what has happened",
  description: [
    "Everything the webhooks tell, in one order that never changes, for clients that prefer to ask or must reconcile. Ours: the vendor has no such call.",
    "The signature is over the exact value of after, and over nothing where there is none.",
  ],
  signs: "after",
  query: [
    { name: "after", description: "The next of the page before; leave out for the beginning.", example: "0" },
    { name: "limit", description: "How many at most, up to 500.", example: "100" },
  ],
  given: "told",
  answer: {
    ...{ status: 200, schema: feedAnswer },
    example: {
      status: "success",
      events: [
        {
          id: "0e8a4f6c-9a35-4b0f-9a0f-5f8f1a3f7a11",
          ...{ verificationId: sample.session, sequence: 3, type: "decision", topic: "approved" },
          occurredAt: sample.decided,
          payload: { status: "success", verification: decided, technicalData: { ip: null } },
        },
      ],
      ...{ next: "1", hasMore: false },
    },
  },
  refusals: [{ status: 400, code: "1104", when: "the limit is not a number", query: { limit: "many" } }],
};

export const eventOperations = [feed];
