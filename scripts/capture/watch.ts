import type { Lifetime } from "../lifetime";
import { watchBundle } from "./bundle";
import { writeBundle } from "./write";

/** In development: every edit is there at the next reload. */
export async function watchCapture(lifetime: Lifetime) {
  const dispose = await watchBundle(writeBundle);
  await lifetime.onEnd(dispose);
}
