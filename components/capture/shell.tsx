import { type CSSProperties, type ReactNode, useSyncExternalStore } from "react";
import { accentOn } from "@/lib/core/brand/accent";
import { hexColor } from "@/lib/core/brand/color";

const darkness = "(prefers-color-scheme: dark)";

function useIsDark() {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(darkness);
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => window.matchMedia(darkness).matches,
    () => false,
  );
}

/** The brand's colour in place of ours, as far as it can be read. */
function useAccent(color: string | null): CSSProperties | undefined {
  const isDark = useIsDark();
  if (!color || !hexColor.test(color)) return undefined;
  const accent = accentOn(color, isDark ? "dark" : "light");
  return {
    "--color-accent": accent.color,
    "--color-accent-hover": accent.hover,
    "--color-accent-ink": accent.ink,
    "--color-accent-soft": accent.soft,
    "--color-focus": accent.color,
  } as CSSProperties;
}

type Props = { color: string | null; children: ReactNode };

/** A phone's whole screen; elsewhere a card of about its size, or a wider one for what says `data-wide`. */
export function Shell({ color, children }: Props) {
  return (
    <div
      style={useAccent(color)}
      className="min-h-dvh text-ink sm:flex sm:items-center sm:justify-center sm:bg-sunken sm:py-8"
    >
      <div className="relative flex min-h-dvh flex-col bg-surface text-base sm:min-h-192 sm:w-120 sm:rounded-xl sm:border sm:border-line sm:bg-raised sm:shadow-float sm:has-data-wide:min-h-144 sm:has-data-wide:w-full sm:has-data-wide:max-w-220">
        {children}
      </div>
    </div>
  );
}
