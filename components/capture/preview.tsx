"use client";

import { useEffect, useMemo, useState } from "react";
import { type PreviewMessage, previewReady } from "@/lib/core/capture/preview";
import { LanguageProvider } from "./language";
import { ScreenContext } from "./screen";
import { Shell } from "./shell";
import { WelcomeStep } from "./welcome-step";

const isPreview = (data: unknown): data is PreviewMessage =>
  typeof data === "object" && data !== null && "type" in data && data.type === "proofdesk-preview";

/** The first screen, of whatever the page around it says. Nothing in it can be pressed. */
export function Preview() {
  const [shown, setShown] = useState<PreviewMessage>();
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source === window.parent && origin === window.location.origin && isPreview(data)) setShown(data);
    };
    window.addEventListener("message", hear);
    window.parent.postMessage(previewReady, window.location.origin);
    return () => window.removeEventListener("message", hear);
  }, []);
  const scheme = shown?.scheme;
  useEffect(() => {
    if (scheme) document.documentElement.dataset.theme = scheme;
  }, [scheme]);
  const brand = shown?.state.brand;
  const frame = useMemo(() => brand && { brand }, [brand]);
  if (!shown || !frame) return null;
  const { state } = shown;
  return (
    <div inert>
      <LanguageProvider asked={state.language}>
        <Shell color={state.brand.color} scheme={scheme}>
          <ScreenContext value={frame}>
            <WelcomeStep state={state} isBusy={false} problem={null} onStart={() => {}} />
          </ScreenContext>
        </Shell>
      </LanguageProvider>
    </div>
  );
}
