import { standardFlow } from "@/lib/core/flow/flow";
import { flowInWords } from "@/lib/core/flow/words";

/** What is asked where nobody names a flow. */
export const DefaultLine = ({ name }: { name?: string }) => (
  <p className="max-w-3xl py-4 text-pretty text-ink-muted">
    A flow says what end users are asked for. A verification for which none is named gets{" "}
    {name ? (
      <strong className="font-medium text-ink">{name}</strong>
    ) : (
      <>
        the <strong className="font-medium text-ink">standard flow</strong>: {flowInWords(standardFlow)}
      </>
    )}
    .
  </p>
);
