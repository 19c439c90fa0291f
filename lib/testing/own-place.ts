import { inject } from "vitest";
import { environmentWith, provideEnv } from "@/lib/env";
import type { Place } from "./database";

declare module "vitest" {
  // Vitest lets only an interface be added to.
  interface ProvidedContext {
    places: Place[];
  }
}

/** Vitest runs this before each file: some tests look at all of a database, so no two workers share one. */
const { VITEST_POOL_ID } = environmentWith({});
const place = inject("places")[Number(VITEST_POOL_ID) - 1];
if (!place) throw new Error(`Worker ${VITEST_POOL_ID} has no database.`);
provideEnv(place);
