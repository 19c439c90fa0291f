import type { ActionResult } from "@/lib/core/action-result";

/** What can be done with named listings. */
export type ViewActions = {
  add: (view: { name: string; isTeam: boolean; query: string }) => Promise<ActionResult<void>>;
  edit: (change: {
    id: string;
    name?: string;
    isTeam?: boolean;
    query?: string;
  }) => Promise<ActionResult<void>>;
  remove: (view: { id: string }) => Promise<ActionResult<void>>;
};
