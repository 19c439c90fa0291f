"use client";

import { Laptop, Smartphone } from "lucide-react";
import { useTransition } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/core/action-result";
import { type SignInSummary, signInMethodNames } from "@/lib/core/identity/sign-in";
import { deviceName } from "@/lib/format/device";

type SignInListProps = {
  signIns: SignInSummary[];
  /** The one that the page is looked at with. */
  currentId?: string;
  end: (given: { id: string }) => Promise<ActionResult<unknown>>;
};

const isPhone = (userAgent: string | null) => /iPhone|Android/.test(userAgent ?? "");

/** The browsers that somebody is signed in with, each with its way out. */
export function SignInList({ signIns, currentId, end }: SignInListProps) {
  const [pending, start] = useTransition();
  const toast = useToast();
  const run = (id: string) =>
    start(async () => {
      const result = await end({ id });
      toast.show(
        result.ok
          ? { title: "Sign-in ended", tone: "success" }
          : { title: result.error.message, tone: "danger" },
      );
    });
  if (signIns.length === 0) return <p className="py-2 text-ink-muted">Not signed in anywhere now.</p>;
  return (
    <ul className="divide-y divide-line">
      {signIns.map(({ id, userAgent, method, ip, lastSeenAt, createdAt }) => (
        <li key={id} className="flex items-center gap-3 py-2">
          <span className="text-ink-faint [&>svg]:size-4">
            {isPhone(userAgent) ? <Smartphone aria-hidden="true" /> : <Laptop aria-hidden="true" />}
          </span>
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap items-center gap-x-2">
              <span className="truncate">{userAgent ? deviceName(userAgent) : "Unknown browser"}</span>
              {id === currentId ? <Badge tone="success">This browser</Badge> : null}
            </p>
            <p className="text-xs text-ink-muted">
              {signInMethodNames[method]} · {ip ?? "address unknown"} · used <RelativeTime at={lastSeenAt} />,
              signed in <RelativeTime at={createdAt} />
            </p>
          </div>
          {id === currentId ? null : (
            <Button size="sm" disabled={pending} onClick={() => run(id)}>
              End
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
