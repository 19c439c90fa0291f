import Link from "next/link";
import { RelativeTime } from "@/components/ui/relative-time";
import { Section } from "@/components/verifications/details/section";
import { verificationPath } from "@/components/verifications/paths";
import { StatusBadge } from "@/components/verifications/status-badge";
import { reasons } from "@/lib/core/decision/reasons";
import {
  type EarlierAttempt,
  type LookAlike,
  type LookAlikes,
  likenessWords,
} from "@/lib/core/review/look-alike";
import { personName } from "@/lib/format/person";

const Earlier = ({ attempt }: { attempt: EarlierAttempt }) => (
  <li className="flex items-start justify-between gap-3 py-1.5">
    <div className="min-w-0">
      <p>Attempt {attempt.number}</p>
      <p className="text-xs text-ink-muted">
        {[attempt.reason && reasons[attempt.reason].label, attempt.decidedBy].filter(Boolean).join(", ")}{" "}
        {attempt.decidedAt ? <RelativeTime at={attempt.decidedAt} /> : null}
      </p>
    </div>
    <StatusBadge status={attempt.status} />
  </li>
);

const Alike = ({ alike }: { alike: LookAlike }) => (
  <li className="flex items-start justify-between gap-3 py-1.5">
    <div className="min-w-0">
      <Link
        href={verificationPath(alike.id)}
        target="_blank"
        className="block truncate font-medium text-accent hover:underline"
      >
        {personName(alike.fullName)}
      </Link>
      <p className="text-xs text-ink-muted">
        <span className="font-medium text-tone-attention">
          {alike.likenesses.map((likeness) => likenessWords[likeness]).join(", ")}
        </span>{" "}
        {alike.reason ? `${reasons[alike.reason].label}, ` : null}
        <RelativeTime at={alike.createdAt} />
      </p>
    </div>
    <StatusBadge status={alike.status} />
  </li>
);

/** Earlier attempts, and others that may be about the same person or document. Each opens beside the desk. */
export const Past = ({ lookAlikes: { earlier, lookAlikes, hasMore } }: { lookAlikes: LookAlikes }) => (
  <Section title="Past attempts and look-alikes">
    {earlier.length + lookAlikes.length > 0 ? (
      <ul className="divide-y divide-line">
        {earlier.map((attempt) => (
          <Earlier key={attempt.id} attempt={attempt} />
        ))}
        {lookAlikes.map((alike) => (
          <Alike key={alike.id} alike={alike} />
        ))}
        {hasMore ? <li className="py-1.5 text-xs text-ink-muted">There are more than are shown.</li> : null}
      </ul>
    ) : (
      <p className="py-1 text-ink-muted">None with the same document, name and birth date, or reference.</p>
    )}
  </Section>
);
