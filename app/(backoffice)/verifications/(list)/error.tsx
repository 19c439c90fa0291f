"use client";

import { FailedList } from "@/components/verifications/list/failed-list";

/** Stands in for the list where it failed; the frame of the desk stays. */
export default function ListError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return <FailedList requestId={digest} retry={retry} />;
}
