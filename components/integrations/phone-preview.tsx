"use client";

import { Moon, Sun } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { Ground } from "@/lib/core/brand/accent";
import { type PreviewMessage, previewPath, previewReady, previewState } from "@/lib/core/capture/preview";
import type { CaptureBrand } from "@/lib/core/capture/state";
import type { FlowStep } from "@/lib/core/flow/flow";

const schemes = [
  { value: "light", label: "Light", icon: <Sun /> },
  { value: "dark", label: "Dark", icon: <Moon /> },
] as const;

/** The end user's first screen on a phone, as it would be if what is on this page were saved. */
export function PhonePreview({ brand, steps }: { brand: CaptureBrand; steps: FlowStep[] }) {
  const [scheme, setScheme] = useState<Ground>("light");
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = JSON.stringify(previewState(brand, steps));

  const tell = useCallback(() => {
    const message: PreviewMessage = { type: "proofdesk-preview", state: JSON.parse(shown), scheme };
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  }, [shown, scheme]);
  useEffect(() => {
    tell();
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data === previewReady) tell();
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [tell]);

  return (
    <aside
      aria-label="Preview"
      className="flex flex-col items-center gap-3 self-start lg:sticky lg:top-4 max-sm:-mx-2"
    >
      <div className="flex w-full max-w-[21rem] items-center justify-between">
        <h2 className="text-sm">Preview</h2>
        <SegmentedControl
          label="Colours"
          value={scheme}
          onValueChange={setScheme}
          options={[...schemes]}
          iconsOnly
        />
      </div>
      <div className="h-[42rem] w-full max-w-[21rem] overflow-hidden rounded-[2.25rem] border border-edge bg-sunken p-2 shadow-float">
        <iframe
          ref={frame}
          src={previewPath}
          title="The end user’s first screen"
          className="size-full rounded-[1.75rem]"
        />
      </div>
      <p className="max-w-[21rem] text-xs text-ink-muted">
        What the end user sees first, before anything is saved.
      </p>
    </aside>
  );
}
