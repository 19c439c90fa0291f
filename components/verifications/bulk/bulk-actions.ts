import type { ActionResult } from "@/lib/core/action-result";
import type { BulkPreview } from "@/lib/core/bulk/bulk";
import type { BulkOrder } from "@/lib/core/bulk/order";

/** What is chosen in the list, as the server understands it. */
export type ChosenTarget = { ids: string[] } | { query: string; except: string[] };

type Start = { order: BulkOrder; target: ChosenTarget; typedCount?: number };

export type BulkActions = {
  preview: (input: { target: ChosenTarget }) => Promise<ActionResult<BulkPreview>>;
  /** Gives the id of the run. */
  start: (input: Start) => Promise<ActionResult<string>>;
  startResend: (input: Pick<Start, "target">) => Promise<ActionResult<string>>;
};

export type RunActions = {
  cancel: (input: { id: string }) => Promise<ActionResult<void>>;
  /** Gives the id of the new run. */
  retry: (input: { id: string }) => Promise<ActionResult<string>>;
};
