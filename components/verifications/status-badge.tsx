import { Badge } from "@/components/ui/badge";
import type { VerificationStatus } from "@/lib/core/verification/status";
import { statusLooks } from "./status-look";

export function StatusBadge({ status }: { status: VerificationStatus }) {
  const { word, tone, shape } = statusLooks[status];
  return (
    <Badge tone={tone} shape={shape}>
      {word}
    </Badge>
  );
}
