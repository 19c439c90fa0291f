"use client";

import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ShapeName } from "@/components/ui/shape";
import { type Tone, toneText } from "@/components/ui/tone";
import { useNow } from "@/components/ui/use-now";
import { type CredentialState, type CredentialSummary, isLive } from "@/lib/core/integration/key";

type Look = { word: string; tone: Tone; shape: ShapeName };

const looks: Record<CredentialState, Look> = {
  active: { word: "Active", tone: "success", shape: "check" },
  replaced: { word: "Being replaced", tone: "attention", shape: "loop" },
  expired: { word: "Expired", tone: "muted", shape: "dash" },
  revoked: { word: "Revoked", tone: "void", shape: "cross" },
};

const dayMs = 86_400_000;
const soon: Look = { word: "Expires soon", tone: "attention", shape: "diamond" };
const verySoon: Look = { word: "Expires in days", tone: "danger", shape: "triangle" };

const daysLeft = (expiresAt: Date | null, now: number | null) =>
  expiresAt && now !== null ? (expiresAt.getTime() - now) / dayMs : Number.POSITIVE_INFINITY;

type Timed = Pick<CredentialSummary, "state" | "expiresAt">;

/** In a word, the most urgent first. */
export function KeyBadge({ state, expiresAt }: Timed) {
  const left = daysLeft(expiresAt, useNow());
  const look =
    state === "active" && left < 3 ? verySoon : state === "active" && left < 14 ? soon : looks[state];
  return (
    <Badge tone={look.tone} shape={look.shape}>
      {look.word}
    </Badge>
  );
}

/** When it expires; in a colour where that is near. */
export function Expiry({ state, expiresAt }: Timed) {
  const left = daysLeft(expiresAt, useNow());
  if (!expiresAt) return "Never";
  const tone = !isLive(state) || left >= 14 ? undefined : left < 3 ? "danger" : "attention";
  return <RelativeTime at={expiresAt} className={tone && toneText[tone]} />;
}
