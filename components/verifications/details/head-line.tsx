import { CopyButton } from "@/components/ui/copy-button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Environment } from "@/lib/core/integration/settings";
import type { Verification } from "@/lib/core/verification/verification";
import { IntegrationName } from "../integration-name";

type HeadLineProps = {
  verification: Verification;
  integration: { name: string; environment: Environment };
};

/** Id, integration and age, under the name. */
export const HeadLine = ({ verification: { id, createdAt }, integration }: HeadLineProps) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5">
    <span className="flex items-center gap-0.5">
      <span className="id-text wrap-anywhere">{id}</span>
      <CopyButton value={id} label="Copy id" />
    </span>
    <IntegrationName integration={integration} />
    <span>
      Created <RelativeTime at={createdAt} />
    </span>
  </div>
);
