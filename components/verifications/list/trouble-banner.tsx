"use client";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";

type TroubleBannerProps = { message: string; requestId?: string; retry: () => void };

/** Why the rows below are old ones, and another try. */
export const TroubleBanner = ({ message, requestId, retry }: TroubleBannerProps) => (
  <div className="pb-3">
    <Banner
      tone="danger"
      actions={
        <Button size="sm" onClick={retry}>
          Retry
        </Button>
      }
    >
      {message}
      {requestId ? (
        <span className="flex items-center gap-1 text-xs text-ink-muted">
          Request <code className="id-text text-ink">{requestId}</code>
          <CopyButton value={requestId} label="Copy request id" />
        </span>
      ) : null}
    </Banner>
  </div>
);
