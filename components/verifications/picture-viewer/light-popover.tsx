"use client";

import { SunMedium } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import { Popover } from "@/components/ui/popover";
import { Slider } from "@/components/ui/slider";
import type { useLight } from "./use-light";

/** Brightness, contrast and inverted colours, of everything that is shown. */
export function LightPopover({ light, setLight, isChanged, reset, invert }: ReturnType<typeof useLight>) {
  const range = { min: 40, max: 260, step: 5, unit: " %" };
  return (
    <Popover
      label="Brightness and contrast"
      side="top"
      trigger={
        <IconButton
          size="sm"
          label="Brightness and contrast"
          icon={<SunMedium />}
          className={isChanged ? "text-accent" : undefined}
        />
      }
    >
      <div className="flex w-56 flex-col gap-3">
        <Slider
          label="Brightness"
          value={light.brightness}
          onValueChange={(brightness) => setLight({ ...light, brightness })}
          {...range}
        />
        <Slider
          label="Contrast"
          value={light.contrast}
          onValueChange={(contrast) => setLight({ ...light, contrast })}
          {...range}
        />
        <Checkbox label="Inverted colours" checked={light.isInverted} onCheckedChange={invert} />
        <Button size="sm" disabled={!isChanged} onClick={reset}>
          As photographed
        </Button>
      </div>
    </Popover>
  );
}
