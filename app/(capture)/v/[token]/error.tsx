"use client";

import { BrokenScreen } from "@/components/capture/broken-screen";

/** Nothing of the error itself is shown. */
export default function CaptureError({ reset }: { reset: () => void }) {
  return <BrokenScreen onRetry={reset} />;
}
