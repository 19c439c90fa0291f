import { useEffect, useMemo, useState } from "react";
import type { Ground } from "@/lib/core/brand/accent";
import { type PreviewMessage, previewReady } from "@/lib/core/capture/preview";
import { LanguageProvider } from "./language";
import { ScreenContext } from "./screen";
import { Shell } from "./shell";
import { WelcomeStep } from "./welcome-step";

const isPreview = (data: unknown): data is PreviewMessage =>
  typeof data === "object" && data !== null && "type" in data && data.type === "proofdesk-preview";

/** The style sheet asks what the reader prefers; here somebody wants to see both. */
function showIn(scheme: Ground) {
  document.documentElement.style.colorScheme = scheme;
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (
        rule instanceof CSSMediaRule &&
        /prefers-color-scheme: dark|^(not )?all$/.test(rule.media.mediaText)
      )
        rule.media.mediaText = scheme === "dark" ? "all" : "not all";
}

/** The first screen, of whatever the page around it says. Nothing in it can be pressed. */
export function Preview() {
  const [shown, setShown] = useState<PreviewMessage>();
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source !== window.parent || origin !== window.location.origin || !isPreview(data)) return;
      showIn(data.scheme);
      setShown(data);
    };
    window.addEventListener("message", hear);
    window.parent.postMessage(previewReady, window.location.origin);
    return () => window.removeEventListener("message", hear);
  }, []);
  const brand = shown?.state.brand;
  const frame = useMemo(() => brand && { brand }, [brand]);
  if (!shown || !frame) return null;
  const { state, scheme } = shown;
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
