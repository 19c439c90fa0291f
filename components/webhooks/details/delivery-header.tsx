import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { verificationPath } from "@/components/verifications/paths";
import type { DeliveryDetails } from "@/lib/core/webhook/delivery";
import { webhookTypeNames } from "@/lib/core/webhook/webhook";
import { lookOf } from "../delivery-look";
import { webhooksPath } from "../paths";
import { topicName } from "../words";
import { type Resend, ResendButton } from "./resend-button";
import { type SendAway, SendElsewhere } from "./send-elsewhere";

type DeliveryHeaderProps = {
  delivery: Omit<DeliveryDetails, "body" | "log">;
  /** Whether a try has failed. */
  isRetrying: boolean;
  resend?: Resend;
  sendElsewhere?: SendAway;
};

/** What was told, to whom, and what can be done about it. */
export function DeliveryHeader({ delivery, isRetrying, resend, sendElsewhere }: DeliveryHeaderProps) {
  const { id, messageId, topic, type, isTest, verificationId, status, nextTryAt, createdAt } = delivery;
  const { word, tone, shape } = lookOf(status, isRetrying);
  return (
    <PageHeader
      back={{ href: webhooksPath, label: "Webhooks" }}
      title={topicName(topic)}
      status={
        <span className="flex gap-2">
          <Badge tone={tone} shape={shape}>
            {word}
          </Badge>
          {isTest ? <Badge tone="attention">Test event</Badge> : null}
        </span>
      }
      description={
        <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5">
          <span>{webhookTypeNames[type]}</span>
          <span className="flex items-center gap-0.5">
            <span className="id-text wrap-anywhere">{messageId}</span>
            <CopyButton value={messageId} label="Copy event id" />
          </span>
          {verificationId ? (
            <Link href={verificationPath(verificationId)} className="text-accent hover:underline">
              View verification
            </Link>
          ) : null}
          <span>
            Came up <RelativeTime at={createdAt} />
          </span>
          {status === "pending" && nextTryAt ? (
            <span>
              Next try <RelativeTime at={nextTryAt} />
            </span>
          ) : null}
        </div>
      }
      actions={
        resend || sendElsewhere ? (
          <div className="flex gap-2 max-sm:*:flex-1">
            {sendElsewhere ? <SendElsewhere id={id} send={sendElsewhere} /> : null}
            {resend ? <ResendButton id={id} resend={resend} /> : null}
          </div>
        ) : undefined
      }
    />
  );
}
