import { removeAll } from "./storage";

/** Removes what lies under the ids of pictures and uploads; throws where something cannot be removed now. */
export async function eraseFiles(ids: readonly string[]) {
  for (const id of ids) await removeAll(id);
}
