import type { ActionResult } from "@/lib/core/action-result";
import type { Environment } from "@/lib/core/integration/settings";

/** An integration that was just made, with what is told this once. */
export type NewIntegration = { id: string; apiKey: string; sharedSecret: string };

export type AddIntegration = (input: {
  name: string;
  environment: Environment;
}) => Promise<ActionResult<NewIntegration>>;
