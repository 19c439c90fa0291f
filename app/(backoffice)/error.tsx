"use client";

import { ErrorState } from "@/components/ui/error-state";

/** Stands in for a page of the desk that failed; its frame stays. */
export default function BackOfficeError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <>
      <h1 className="sr-only">Something went wrong</h1>
      <ErrorState requestId={digest} retry={retry} />
    </>
  );
}
