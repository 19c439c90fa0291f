import type { MediaContext } from "@/lib/core/document/document";

/** Which way the head turns. The picture is a mirror: one's left is at its left, in every script. */
export function TurnSign({ context }: { context: MediaContext }) {
  if (context !== "face_left" && context !== "face_right") return null;
  const isLeft = context === "face_left";
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      fill="none"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`pointer-events-none absolute top-1/2 size-14 -translate-y-1/2 animate-pulse stroke-ink motion-reduce:animate-none ${isLeft ? "left-1" : "right-1 -scale-x-100"}`}
    >
      <path d="M40 24H10m12-13L9 24l13 13" />
    </svg>
  );
}
