import { Banner } from "@/components/ui/banner";
import type { DeliveryDetails, ExplainedTry } from "@/lib/core/webhook/delivery";

type DiagnosisProps = { delivery: DeliveryDetails; chosen?: ExplainedTry };

/** What came of it, in a sentence or two. */
export function Diagnosis({ delivery, chosen }: DiagnosisProps) {
  const outcome = chosen?.outcome ?? null;
  const tone = outcome === "2xx" ? "success" : outcome === null ? "info" : "attention";
  return <Banner tone={tone}>{chosen?.diagnosis ?? delivery.diagnosis}</Banner>;
}
