import type { ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";

/** A key to press, where there is likely to be a keyboard. */
export const KeyHint = ({ children }: { children: ReactNode }) => (
  <span className="inline-flex max-sm:hidden">
    <Kbd>{children}</Kbd>
  </span>
);
