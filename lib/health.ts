import { database } from "@/db/client";
import { ping } from "@/db/queries/health";
import { log } from "@/lib/log";

/** Whether requests can be served: the database answers. */
export async function checkHealth(): Promise<boolean> {
  try {
    await ping(database());
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    log.error("database does not answer", { error });
    return false;
  }
}
