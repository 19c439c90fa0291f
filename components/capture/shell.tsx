import { type CSSProperties, type ReactNode, useSyncExternalStore } from "react";
import { accentOn, type Ground } from "@/lib/core/brand/accent";
import { hexColor } from "@/lib/core/brand/color";
import { room, surroundings } from "./page/room";

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
function useAccent(color: string | null, scheme?: Ground): CSSProperties | undefined {
  const preferred = useIsDark() ? "dark" : "light";
  if (!color || !hexColor.test(color)) return undefined;
  const accent = accentOn(color, scheme ?? preferred);
  return {
    "--color-accent": accent.color,
    "--color-accent-hover": accent.hover,
    "--color-accent-ink": accent.ink,
    "--color-accent-soft": accent.soft,
    "--color-focus": accent.color,
  } as CSSProperties;
}

type Props = {
  color: string | null;
  /** Where it is not for the browser to say. */
  scheme?: Ground;
  children: ReactNode;
};

/** Where every screen is shown, in the colour of who asks. */
export function Shell({ color, scheme, children }: Props) {
  return (
    <div style={useAccent(color, scheme)} className={surroundings}>
      <div className={room}>{children}</div>
    </div>
  );
}
