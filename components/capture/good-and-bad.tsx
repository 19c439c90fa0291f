import { type ReactNode, useId } from "react";
import type { AdviceKind } from "@/lib/core/decision/advice";
import { face, front } from "./drawings";
import { CheckIcon, CloseIcon } from "./icons";
import { useMessages } from "./language";

const lines = "fill-none stroke-danger";

const bad: Record<Exclude<AdviceKind, "unreadable" | "other">, ReactNode> = {
  cut_off: <g transform="translate(78 38) rotate(8 120 80)">{front}</g>,
  covered: (
    <>
      {front}
      <path
        d="M240 150c-30 6-52-2-70-18-12-11-30-22-44-24-12-2-14-16-2-19 20-5 46 6 64 16 16 9 34 11 52 7z"
        className="fill-tone-attention-bg stroke-tone-attention"
      />
    </>
  ),
  face: (
    <>
      {face}
      <path
        d="M92 62h24v8a11 11 0 0 1-22 2zM124 62h24l-2 10a11 11 0 0 1-22-2zM116 65h8"
        className="fill-ink stroke-ink"
      />
      <path d="M78 44c8-26 76-26 84 0 14 0 20 4 22 8H56c2-4 8-8 22-8z" className="fill-ink stroke-ink" />
    </>
  ),
  several_faces: (
    <>
      <g transform="translate(62 14) scale(.8)">{face}</g>
      <g transform="translate(-14 14) scale(.8)">{face}</g>
    </>
  ),
  several_documents: (
    <>
      <g transform="translate(20 -18) scale(.8) rotate(-6 120 80)">{front}</g>
      <g transform="translate(36 46) scale(.8) rotate(5 120 80)">{front}</g>
    </>
  ),
  missing: (
    <rect
      x="44"
      y="38"
      width="152"
      height="84"
      rx="6"
      className="fill-none stroke-edge"
      strokeDasharray="7 7"
    />
  ),
  expired: (
    <>
      {front}
      <circle cx="180" cy="112" r="24" className="fill-raised stroke-danger" strokeWidth="4" />
      <path d="M180 98v15l9 7" className={lines} strokeWidth="4" />
    </>
  ),
  damaged: (
    <>
      {front}
      <path d="M132 30l-14 24 16 14-18 22 14 14-12 26" className={lines} strokeWidth="5" />
    </>
  ),
  unsupported: (
    <>
      <rect x="44" y="38" width="152" height="84" rx="6" className="fill-raised stroke-edge" />
      <path d="M44 58h152" className="stroke-edge" strokeWidth="14" />
      <path d="M58 84h60M58 102h36" className="stroke-line-strong" strokeWidth="4" />
      <path d="M150 82l28 28m0-28l-28 28" className={lines} strokeWidth="5" />
    </>
  ),
};

function Blurred({ children }: { children: ReactNode }) {
  const blur = useId();
  return (
    <>
      <filter id={blur}>
        <feGaussianBlur stdDeviation="5" />
      </filter>
      <g filter={`url(#${blur})`}>{children}</g>
    </>
  );
}

function Dark({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <rect x="0" y="0" width="240" height="160" className="fill-ink stroke-none opacity-75" />
    </>
  );
}

function Picture({ name, isGood, children }: { name: string; isGood: boolean; children: ReactNode }) {
  const Sign = isGood ? CheckIcon : CloseIcon;
  return (
    <figure className="min-w-0 flex-1">
      <svg
        viewBox="0 0 240 160"
        aria-hidden="true"
        className={`w-full rounded-lg border-2 bg-sunken ${isGood ? "border-success" : "border-danger"}`}
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {children}
      </svg>
      <figcaption
        className={`mt-1.5 flex items-center gap-1.5 text-base font-semibold ${isGood ? "text-success" : "text-danger"}`}
      >
        <Sign className="size-4.5" />
        {name}
      </figcaption>
    </figure>
  );
}

function badPicture(kind: AdviceKind, good: ReactNode) {
  if (kind === "unreadable") return <Blurred>{good}</Blurred>;
  return kind === "other" ? <Dark>{good}</Dark> : bad[kind];
}

/** A picture that can be used beside one that cannot: of a face where only faces are asked for. */
export function GoodAndBad({ kind, isFace }: { kind: AdviceKind; isFace: boolean }) {
  const { photo } = useMessages();
  const good = isFace ? face : front;
  return (
    <div className="flex gap-3 px-5 pt-5">
      <Picture name={photo.bad} isGood={false}>
        {badPicture(kind, good)}
      </Picture>
      <Picture name={photo.good} isGood>
        {good}
      </Picture>
    </div>
  );
}
