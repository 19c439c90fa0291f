import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: { absolute: "Confirm your identity" },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
  robots: { index: false, follow: false, nocache: true },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  colorScheme: "light dark",
};

/** A phone's whole screen; elsewhere a card of about its size. */
export default function CaptureLayout({ children }: { children: ReactNode }) {
  return (
    <div className="min-h-dvh sm:flex sm:items-center sm:justify-center sm:bg-sunken sm:py-8">
      <div className="relative flex min-h-dvh flex-col bg-surface text-base sm:min-h-192 sm:w-120 sm:rounded-xl sm:border sm:border-line sm:bg-raised sm:shadow-float">
        {children}
      </div>
    </div>
  );
}
