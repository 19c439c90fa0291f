import { AppError } from "@/lib/core/errors";
import { maxLivePages } from "@/lib/core/live/live";

type End = () => void;

/** The pages that this process keeps up to date, by person, each with the way to end that. */
const open = new Map<string, Set<End>>();

let isListening = false;

/** A server that is told to stop waits for its answers to end, and these do not end by themselves. */
function endAllAtStop() {
  if (isListening) return;
  isListening = true;
  process.once("SIGTERM", () => {
    for (const pages of open.values()) for (const end of [...pages]) end();
  });
}

/** Takes one of a person's places. Gives the way to give it back. */
export function takePlace(userId: string, end: End): () => void {
  endAllAtStop();
  const pages = open.get(userId) ?? new Set<End>();
  if (pages.size >= maxLivePages) throw new AppError("rate_limited", "Too many pages are kept up to date.");
  open.set(userId, pages.add(end));
  return () => {
    pages.delete(end);
    if (pages.size === 0) open.delete(userId);
  };
}
