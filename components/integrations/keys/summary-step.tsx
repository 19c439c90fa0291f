import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { credentialKindNames } from "@/lib/core/integration/key";
import { sayScopes, scopeWords } from "@/lib/core/integration/scopes";
import { type Draft, type Grantable, scopesOfDraft } from "./draft";

const lasts = ({ expiry, date }: Draft) => {
  if (expiry === "never") return "It never expires.";
  if (expiry === "date") return `It works until the end of ${date}, UTC.`;
  return expiry === "365" ? "It works for a year." : `It works for ${expiry} days.`;
};

const addresses = (ipRanges: string) => ipRanges.split(/[\s,]+/).filter(Boolean);

const Lines = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3 className="text-sm font-medium">{title}</h3>
    <ul className="mt-1 flex flex-col gap-1">{children}</ul>
  </section>
);

/** The last step: in words, what it can and cannot do. */
export function SummaryStep({ draft, grantable }: { draft: Draft; grantable: Grantable }) {
  const { can, cannot } = sayScopes(draft.kind, scopesOfDraft(draft, grantable));
  const from = addresses(draft.ipRanges);
  return (
    <div className="flex flex-col gap-4">
      <p>
        <strong className="font-medium wrap-anywhere">{draft.label}</strong>,{" "}
        {credentialKindNames[draft.kind]}. {lasts(draft)}{" "}
        {from.length === 0 ? "It works from everywhere." : `It works from ${from.join(", ")} only.`}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Lines title="It can">
          {can.map((scope) => (
            <li key={scope} className="flex items-start gap-2">
              <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
              {scopeWords[scope]}
            </li>
          ))}
        </Lines>
        {cannot.length > 0 ? (
          <Lines title="It cannot">
            {cannot.map((scope) => (
              <li key={scope} className="flex items-start gap-2 text-ink-muted">
                <X aria-hidden className="mt-0.5 size-4 shrink-0" />
                {scopeWords[scope]}
              </li>
            ))}
          </Lines>
        ) : null}
      </div>
    </div>
  );
}
