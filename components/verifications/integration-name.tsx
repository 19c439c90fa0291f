import { Badge } from "@/components/ui/badge";
import type { Environment } from "@/lib/core/integration/settings";

type IntegrationNameProps = { integration: { name: string; environment: Environment } };

/** The integration's name; what is not real is tagged. */
export function IntegrationName({ integration: { name, environment } }: IntegrationNameProps) {
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-1.5">
      <span className="truncate">{name}</span>
      {environment === "test" ? <Badge tone="attention">Test</Badge> : null}
    </span>
  );
}
