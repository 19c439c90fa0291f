"use client";

import type { ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import { usePreferences } from "@/components/ui/preferences";

/** A key to press, where there is likely to be a keyboard and single keys are commands. */
export const KeyHint = ({ children }: { children: ReactNode }) =>
  usePreferences().hasShortcuts ? (
    <span className="inline-flex max-sm:hidden">
      <Kbd>{children}</Kbd>
    </span>
  ) : null;
