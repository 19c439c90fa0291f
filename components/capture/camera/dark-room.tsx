import type { CSSProperties, ReactNode } from "react";

// The build resolves `light-dark()` at the root, so that a dark part of a light page names its colours.
const darkColors = {
  "--color-sunken": "#0e1114",
  "--color-raised": "#1a1f24",
  "--color-hover": "#1d2329",
  "--color-ink": "#ebe7dd",
  "--color-ink-muted": "#b0ada3",
  "--color-accent": "#62c3c2",
  "--color-accent-hover": "#82d4d2",
  "--color-accent-ink": "#06211f",
  "--color-focus": "#62c3c2",
  "--color-tone-warning": "#f0a27a",
  "--color-tone-warning-bg": "#3b2316",
  colorScheme: "dark",
} as CSSProperties;

/** The dark room that the camera and its picture are shown in, whatever the theme. */
export function DarkRoom({ children }: { children: ReactNode }) {
  return (
    <main
      style={darkColors}
      className="fixed inset-0 z-20 flex flex-col overflow-hidden bg-sunken text-ink [@media(max-height:30rem)]:flex-row [@media(min-width:40rem)_and_(min-height:40rem)]:absolute [@media(min-width:40rem)_and_(min-height:40rem)]:rounded-xl"
    >
      {children}
    </main>
  );
}
