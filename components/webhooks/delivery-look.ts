import type { ShapeName } from "@/components/ui/shape";
import type { Tone } from "@/components/ui/tone";
import type { TryOutcome } from "@/lib/core/webhook/outcome";
import type { DeliveryStatus } from "@/lib/core/webhook/webhook";

type Look = { word: string; tone: Tone; shape: ShapeName };

export const deliveryLooks: Record<DeliveryStatus, Look> = {
  pending: { word: "Pending", tone: "attention", shape: "half" },
  delivered: { word: "Delivered", tone: "success", shape: "check" },
  failed: { word: "Failed", tone: "danger", shape: "cross" },
};

/** One that waits after a failure is not one that has yet to be tried. */
export function lookOf(status: DeliveryStatus, isTried: boolean): Look {
  if (status === "pending" && isTried) return { word: "Retrying", tone: "warning", shape: "loop" };
  return deliveryLooks[status];
}

/** A single try. */
export function tryLook(outcome: TryOutcome | null): Omit<Look, "word"> {
  if (outcome === null) return { tone: "neutral", shape: "half" };
  return outcome === "2xx" ? { tone: "success", shape: "check" } : { tone: "danger", shape: "cross" };
}
