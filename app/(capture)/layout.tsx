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

export default function CaptureLayout({ children }: { children: ReactNode }) {
  return children;
}
