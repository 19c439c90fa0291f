import { Badge } from "@/components/ui/badge";

type StandingBadgeProps = { of: { pausedAt: Date | null; archivedAt: Date | null } };

/** Whether an integration is in use. */
export function StandingBadge({ of: { pausedAt, archivedAt } }: StandingBadgeProps) {
  if (archivedAt)
    return (
      <Badge tone="void" shape="cross">
        Archived
      </Badge>
    );
  return pausedAt ? (
    <Badge tone="muted" shape="dash">
      Paused
    </Badge>
  ) : (
    <Badge tone="success" shape="check">
      Active
    </Badge>
  );
}
