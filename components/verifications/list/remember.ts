import type { TableSettingsChange } from "@/lib/core/verification/table-settings";

/** Keeps how the table was left for the next time; nobody waits for it, and nobody misses what was not kept. */
export function remember(change: TableSettingsChange) {
  const body = JSON.stringify(change);
  const headers = { "content-type": "application/json" };
  void fetch("/api/table-settings", { method: "PUT", keepalive: true, headers, body }).catch(() => {});
}
