import { setTimeout as sleep } from "node:timers/promises";
import type { clientOf } from "./client";

/** Clients that create sessions one after the other, as fast as they are answered, and try again where nobody answers. */
export function hammer(client: ReturnType<typeof clientOf>, clients: number) {
  const acknowledged: string[] = [];
  const refusals: number[] = [];
  let inFlight = 0;
  let isOver = false;

  const create = async () => {
    inFlight++;
    try {
      const { status, body } = await client.post("/v1/sessions", { verification: { vendorData: "crash" } });
      if (status === 201) acknowledged.push(body.verification.id);
      else refusals.push(status);
    } catch (error) {
      // What `fetch` throws where the connection is refused or breaks.
      if (!(error instanceof TypeError)) throw error;
      await sleep(10);
    } finally {
      inFlight--;
    }
  };
  const work = async () => {
    while (!isOver) await create();
  };
  const working = Promise.all(Array.from({ length: clients }, work));
  return {
    acknowledged,
    /** Answers that were neither 201 nor silence. */
    refusals,
    countInFlight: () => inFlight,
    /** Resolves as soon as so many more have been acknowledged. */
    untilMore: async (count: number) => {
      for (const wanted = acknowledged.length + count; acknowledged.length < wanted; ) await sleep(1);
    },
    stop: async () => {
      isOver = true;
      await working;
    },
  };
}
