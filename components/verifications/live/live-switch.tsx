"use client";

import { Radio } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useLiveList } from "./live-provider";

/** Lets what is new come on top by itself. */
export function LiveSwitch() {
  const { isOn, setOn } = useLiveList();
  if (!setOn) return null;
  return (
    <Button
      icon={<Radio />}
      aria-pressed={isOn}
      onClick={() => setOn(!isOn)}
      className={isOn ? "border-accent! text-accent! max-sm:h-11 max-sm:flex-1" : "max-sm:h-11 max-sm:flex-1"}
    >
      Live
    </Button>
  );
}
