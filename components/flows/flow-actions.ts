import type { ActionResult } from "@/lib/core/action-result";
import type { FlowDefinition } from "@/lib/core/flow/flow";

export type FlowAnswers = { name: string; definition: FlowDefinition };
export type SavedFlow = { id: string; version: number };
type Act<Input, Value = unknown> = (input: Input) => Promise<ActionResult<Value>>;

/** What the pages of flows can do; the page passes them, and only to those who may. */
export type FlowActions = {
  add: Act<FlowAnswers & { integrationId: string }, SavedFlow>;
  change: Act<FlowAnswers & { id: string }, SavedFlow>;
  copy: Act<{ id: string }, { id: string }>;
  chooseDefault: Act<{ integrationId: string; id: string | null }>;
  switchOff: Act<{ id: string }>;
  switchOn: Act<{ id: string }>;
};
