"use client";

import { useState, useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { Button } from "@/components/ui/button";
import { ExactTime } from "@/components/verifications/exact-time";
import type { ActionResult } from "@/lib/core/action-result";
import { Section } from "../details/section";
import { type Redact, RedactDialog } from "./redact-dialog";

export type Exempt = (input: { id: string; isExempt: boolean }) => Promise<ActionResult<void>>;

type KeepingProps = {
  id: string;
  pictures: number;
  /** Messages that have not arrived. */
  unsent: number;
  isDecidable: boolean;
  isOpen: boolean;
  exemptAt: Date | null;
  picturesRemovedAt: Date | null;
  redact: Redact;
  exempt: Exempt;
};

/** What may be done with the data itself: taken out, or kept from retention. */
export function Keeping(props: KeepingProps) {
  const { id, isDecidable, exemptAt, picturesRemovedAt, redact, exempt } = props;
  const [error, setError] = useState<string>();
  const [pending, start] = useTransition();
  const toggle = () =>
    start(async () => {
      const result = await answered(exempt({ id, isExempt: exemptAt === null }));
      setError(result.ok ? undefined : result.error.message);
    });
  return (
    <Section title="Keeping" aside={exemptAt ? "exempt from retention" : undefined}>
      <div className="flex flex-col gap-2 py-2 text-sm">
        <p className="text-ink-muted">
          {exemptAt ? (
            <>
              Retention passes it over since <ExactTime at={exemptAt} />.
            </>
          ) : picturesRemovedAt ? (
            <>
              Its pictures were removed on <ExactTime at={picturesRemovedAt} />.
            </>
          ) : (
            "Its data goes when retention says so, or when somebody redacts it."
          )}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button pending={pending} onClick={toggle}>
            {exemptAt ? "End exemption" : "Exempt from retention"}
          </Button>
          {isDecidable ? null : <RedactDialog {...props} redact={redact} />}
        </div>
        {isDecidable ? (
          <p className="text-xs text-ink-muted">It can be redacted once it is decided.</p>
        ) : null}
        {error ? (
          <p role="alert" className="text-xs font-medium text-danger">
            {error}
          </p>
        ) : null}
      </div>
    </Section>
  );
}
