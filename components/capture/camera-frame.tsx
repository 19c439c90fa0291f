import type { CSSProperties, ReactNode } from "react";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";

/** Width by height: ISO 7810 ID-1 for cards, ID-3 for books. */
const ratioOf = (context: MediaContext, type: DocumentType) => {
  if (context === "face") return 0.76;
  return type === "passport" || type === "visa" ? 1.42 : 1.586;
};

/** Everything but the place where the document or the face belongs is darkened. */
export function CameraFrame({ context, type }: { context: MediaContext; type: DocumentType }) {
  const ratio = ratioOf(context, type);
  const isFace = context === "face";
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center overflow-hidden [container-type:size]">
      <div
        style={{
          aspectRatio: ratio,
          width: `min(${isFace ? 72 : 90}cqw, calc(${isFace ? 78 : 80}cqh * ${ratio}))`,
        }}
        className={`border-3 border-ink shadow-[0_0_0_100vmax_#000000a6] ${isFace ? "rounded-[50%]" : "rounded-xl"}`}
      />
    </div>
  );
}

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
      className="fixed inset-0 z-20 flex flex-col overflow-hidden bg-sunken text-ink sm:absolute sm:rounded-xl"
    >
      {children}
    </main>
  );
}
