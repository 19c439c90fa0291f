import type { SavedView } from "@/lib/core/verification/view";
import { isSameQuery } from "./is-same-query";

/** The view of a listing: of several the one that was chosen last, or else one that can be changed. */
export function shownView(views: SavedView[], query: string, lastId?: string): SavedView | undefined {
  const same = views.filter((view) => isSameQuery(view.query, query));
  return same.find(({ id }) => id === lastId) ?? same.find(({ isChangeable }) => isChangeable) ?? same[0];
}
