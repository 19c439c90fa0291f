"use client";

import "./globals.css";
import { ErrorState } from "@/components/ui/error-state";
import { UiProvider } from "@/components/ui/ui-provider";

/** Stands in for the whole page where even its frame failed. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Proofdesk</title>
        <UiProvider>
          <main className="flex min-h-dvh items-center justify-center">
            <ErrorState title="Something went wrong" requestId={digest} retry={retry} />
          </main>
        </UiProvider>
      </body>
    </html>
  );
}
