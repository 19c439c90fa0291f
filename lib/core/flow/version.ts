import type { FlowDefinition } from "./flow";

/** One version of a flow, as it is kept. What it asks for never changes. */
export type FlowVersion = {
  id: string;
  integrationId: string;
  /** The same for all versions of one flow. */
  familyId: string;
  version: number;
  name: string;
  definition: FlowDefinition;
  /** Used where a client names no flow. */
  isDefault: boolean;
  /** New verifications with it are refused from then on, with every version; those that run are not touched. */
  disabledAt: Date | null;
  /** When the next version took its place; whoever names this one still gets this one. */
  supersededAt: Date | null;
  createdBy: string;
  createdAt: Date;
};

/** A flow: its newest version, those before it, newest first, and how often they were used. */
export type Flow = FlowVersion & {
  versions: FlowVersion[];
  used: number;
};
