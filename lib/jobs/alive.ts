import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { holdPoolLock } from "@/db/queries/jobs";
import { log } from "@/lib/log";

/** Seconds after which PostgreSQL notices that a host has gone without a word. */
const keepalives = "-c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

/** A connection of its own that holds the lock until it breaks. */
async function holdOnce(connectionString: string, poolId: string, onHeld: (client: Client) => void) {
  const client = new Client({
    connectionString,
    application_name: "proofdesk worker",
    options: keepalives,
    keepAlive: true,
  });
  const broken = new Promise<never>((_, reject) => {
    client.on("error", reject).on("end", () => reject(new Error("the connection ended")));
  });
  await Promise.race([broken, client.connect()]);
  await Promise.race([broken, client.query(holdPoolLock.text, holdPoolLock.values(poolId))]);
  onHeld(client);
  await broken;
}

/** Shows the other workers that this pool lives, for as long as this process does; takes the lock again when it is lost. */
export function stayAlive(connectionString: string, poolId: string) {
  let held: Client | undefined;
  let isOver = false;
  const keep = async () => {
    while (!isOver)
      try {
        await holdOnce(connectionString, poolId, (client) => {
          held = client;
          if (isOver) void client.end();
        });
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (isOver) return;
        log.warn("the worker's sign of life was lost and is given again", { error });
        await sleep(1000);
      }
  };
  const keeping = keep();
  return {
    stop: async () => {
      isOver = true;
      await held?.end();
      await keeping;
    },
  };
}
