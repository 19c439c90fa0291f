"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { AlertDialog } from "./alert-dialog";

/** The link of this site that a plain click follows in this tab. */
function followedBy(event: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!isPlain || !(link instanceof HTMLAnchorElement)) return undefined;
  const isHere = link.origin === window.location.origin && !link.hash;
  return isHere && !link.target && !link.download ? link : undefined;
}

/**
 * Asks before a link or the closing of the tab takes what is not saved. Does not cover the browser's own "back" within
 * the portal, which no page can hold up.
 */
export function UnsavedGuard({ isDirty }: { isDirty: boolean }) {
  const [wanted, setWanted] = useState<string>();
  const router = useRouter();
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const ask = (event: MouseEvent) => {
      const link = followedBy(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(`${link.pathname}${link.search}`);
    };
    window.addEventListener("beforeunload", warn);
    document.addEventListener("click", ask, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("click", ask, { capture: true });
    };
  }, [isDirty]);
  return (
    <AlertDialog
      open={wanted !== undefined}
      onOpenChange={(open) => !open && setWanted(undefined)}
      title="Leave without saving?"
      description="What you have changed on this page is not saved yet."
      confirmLabel="Leave"
      cancelLabel="Stay"
      onConfirm={() => wanted && router.push(wanted)}
    />
  );
}
