import type { ReactNode } from "react";
import { WarningIcon } from "./icons";

/** Something that went wrong, in words, read out at once. The element is always there, so that a change is noticed. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="empty:hidden">
      {children ? (
        <p className="flex gap-3 rounded-xl bg-tone-warning-bg px-4 py-3 text-base text-tone-warning">
          <WarningIcon className="mt-px size-5" />
          <span>{children}</span>
        </p>
      ) : null}
    </div>
  );
}
