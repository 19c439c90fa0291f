import Link from "next/link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/verifications/details/section";
import type { FlowDefinition } from "@/lib/core/flow/flow";

type DecidedByProps = {
  /** Of the default flow; none is the standard one. */
  name?: string;
  decision: FlowDefinition["decision"];
  href: string;
};

/** How the default flow decides; each flow has this for itself. */
export const DecidedBy = ({ name = "Standard flow", decision, href }: DecidedByProps) => (
  <Section
    title="How it is decided"
    aside={
      <Link href={href} className="text-accent hover:underline">
        {name}
      </Link>
    }
  >
    <div className="max-w-xl">
      <DefinitionList
        rows={[
          {
            term: "Poor pictures",
            value: decision.asksAgainForPoorPictures
              ? "Asked for again at once, without a person"
              : "A person judges them",
          },
          {
            term: "Attempts",
            value: `${decision.maxAttempts}: whoever fails the last is declined`,
          },
        ]}
      />
      <p className="pt-2 text-xs text-ink-muted">
        This is the default flow’s. Each flow says for itself how it is decided.
      </p>
    </div>
  </Section>
);
