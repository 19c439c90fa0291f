import type { ShapeName } from "@/components/ui/shape";
import type { Tone } from "@/components/ui/tone";
import type { VerificationStatus } from "@/lib/core/verification/status";

type Look = { word: string; tone: Tone; shape: ShapeName };

/** How each status is told: by word, colour and shape. */
export const statusLooks: Record<VerificationStatus, Look> = {
  created: { word: "Created", tone: "neutral", shape: "ring" },
  started: { word: "Started", tone: "info", shape: "half" },
  submitted: { word: "Submitted", tone: "progress", shape: "disc" },
  review: { word: "Needs review", tone: "attention", shape: "diamond" },
  approved: { word: "Approved", tone: "success", shape: "check" },
  declined: { word: "Declined", tone: "danger", shape: "cross" },
  resubmission_requested: { word: "Resubmission requested", tone: "warning", shape: "loop" },
  expired: { word: "Expired", tone: "muted", shape: "dash" },
  abandoned: { word: "Abandoned", tone: "void", shape: "slash" },
};
