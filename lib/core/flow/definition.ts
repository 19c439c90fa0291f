import { z } from "zod";
import { documentTypes } from "../document/document";
import { text } from "../text";
import type { FlowDefinition, FlowStep } from "./flow";

const instructions = text(500).trim().optional();
const attempts = "Type a whole number from 1 to 10.";

const flowStep: z.ZodType<FlowStep> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("document"),
    documentTypes: z.array(z.enum(documentTypes)).min(1, "Choose at least one document."),
    instructions,
  }),
  z.object({ kind: z.literal("proof_of_address"), instructions }),
  z.object({ kind: z.literal("selfie"), instructions }),
  z.object({ kind: z.literal("liveness"), instructions }),
]);

/** What an operator may make of a flow: every kind of step once at most, and a face one way only. */
export const flowDefinition: z.ZodType<FlowDefinition> = z.object({
  steps: z
    .array(flowStep)
    .min(1, "A flow asks for something: switch on at least one step.")
    .refine((steps) => new Set(steps.map(({ kind }) => kind)).size === steps.length, "A step comes once.")
    .refine(
      (steps) => !(["selfie", "liveness"] as const).every((kind) => steps.some((step) => step.kind === kind)),
      "Liveness takes the selfie too: choose one of the two.",
    ),
  decision: z.object({
    asksAgainForPoorPictures: z.boolean(),
    maxAttempts: z.int(attempts).min(1, attempts).max(10, attempts),
  }),
});
