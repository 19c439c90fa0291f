import type { ReactNode } from "react";

type Tone = "good" | "calm" | "attention";

const tones: Record<Tone, string> = {
  good: "bg-tone-success-bg text-tone-success",
  calm: "bg-accent-soft text-accent",
  attention: "bg-tone-attention-bg text-tone-attention",
};

/** The large sign above the heading of a screen on which nothing is asked. */
export function Emblem({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`mb-6 flex size-18 items-center justify-center rounded-full ${tones[tone]}`}>
      {children}
    </span>
  );
}
