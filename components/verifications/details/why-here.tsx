import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { RelativeTime } from "@/components/ui/relative-time";
import { reasons } from "@/lib/core/decision/reasons";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Decision, Verification } from "@/lib/core/verification/verification";

type Tone = Parameters<typeof Banner>[0]["tone"];

const tones: Record<VerificationStatus, Tone> = {
  created: "info",
  started: "info",
  submitted: "info",
  review: "attention",
  approved: "success",
  declined: "danger",
  resubmission_requested: "attention",
  expired: "info",
  abandoned: "info",
};

function Lapses({ verification, children }: { verification: Verification; children: ReactNode }) {
  return (
    <>
      {children} It closes <RelativeTime at={verification.lapsesAt} />.
    </>
  );
}

function Decided({ verb, decision }: { verb: string; decision?: Decision }) {
  if (!decision) return `${verb}.`;
  return (
    <>
      {verb} by {decision.actorName} <RelativeTime at={decision.createdAt} />:{" "}
      <span className="font-medium">{reasons[decision.reason].label}</span>.
    </>
  );
}

/** One line above everything: where this stands, and why. */
export function WhyHere({ verification, decision }: { verification: Verification; decision?: Decision }) {
  const lines: Record<VerificationStatus, ReactNode> = {
    created: <Lapses verification={verification}>The end user has not opened the link yet.</Lapses>,
    started: <Lapses verification={verification}>The end user has begun.</Lapses>,
    submitted: "Submitted; the checks are about to run.",
    review: (
      <>
        In review because: <span className="font-medium">{decision && reasons[decision.reason].label}</span>.
      </>
    ),
    approved: <Decided verb="Approved" decision={decision} />,
    declined: <Decided verb="Declined" decision={decision} />,
    resubmission_requested: <Decided verb="Asked again" decision={decision} />,
    expired: "Nobody opened the link within seven days.",
    abandoned: "The end user did not finish within seven days.",
  };
  return <Banner tone={tones[verification.status]}>{lines[verification.status]}</Banner>;
}
