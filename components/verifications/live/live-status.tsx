"use client";

import type { VerificationStatus } from "@/lib/core/verification/status";
import { StatusBadge } from "../status-badge";
import { useLiveList } from "./live-provider";

/** The status as it is now: written anew in its place when it changes, while its row stays where it is. */
export function LiveStatus({ id, status }: { id: string; status: VerificationStatus }) {
  return <StatusBadge status={useLiveList().statuses[id] ?? status} />;
}
