import type { Shortcut } from "./key";

export type Registered = Shortcut & {
  press: () => void;
  /** False for a single key of somebody who has switched those off: the palette still offers what it does. */
  isOn: boolean;
};

// Of the module, because keys belong to the page: whoever shows a part of it registers what works there.
let registered: readonly Registered[] = [];
const watchers = new Set<() => void>();

function replace(next: readonly Registered[]) {
  registered = next;
  for (const watch of watchers) watch();
}

/** Lets a key work; what is registered later goes before what was there with the same key. Gives the way to take it back. */
export function registerKey(shortcut: Registered): () => void {
  replace([shortcut, ...registered]);
  return () => replace(registered.filter((other) => other !== shortcut));
}

/** What the page can do now, the newest first. */
export const registeredKeys = () => registered;

export function watchKeys(watch: () => void): () => void {
  watchers.add(watch);
  return () => watchers.delete(watch);
}
