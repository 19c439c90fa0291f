import type { TableSettingsChange } from "@/lib/core/verification/table-settings";

/** Keeps how the table was left for the next time; nobody misses what was not kept. */
export async function remember(change: TableSettingsChange) {
  const body = JSON.stringify(change);
  const headers = { "content-type": "application/json" };
  await fetch("/api/table-settings", { method: "PUT", keepalive: true, headers, body }).catch(() => {});
}
