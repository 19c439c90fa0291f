import Link from "next/link";
import { Wordmark } from "@/components/shell/wordmark";
import { CallSection } from "./call-section";
import { Opening } from "./opening";
import { callsByTag, type OtherReference, type ReferenceDocument } from "./reference";
import { ReferenceNav } from "./reference-nav";

type ReferencePageProps = {
  reference: ReferenceDocument;
  codes: { code: string; message: string }[];
  documentHref: string;
  /** Every dialect's reference, this one too. */
  others: OtherReference[];
};

/** The API in words: places on the left, what it does in the middle, how it looks on the right. */
export function ReferencePage({ reference, codes, documentHref, others }: ReferencePageProps) {
  const origin = reference.servers[0]?.url ?? "";
  return (
    <div className="lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="fixed top-2 left-2 z-60 rounded-sm bg-accent px-3 py-1.5 text-sm font-medium text-accent-ink not-focus:sr-only"
      >
        Skip to content
      </a>
      <header className="lg:rule-double-r sticky top-0 z-20 flex flex-col bg-sunken max-lg:border-b max-lg:border-line-strong lg:h-dvh">
        <div className="flex h-13 items-center justify-between px-4 lg:h-15">
          <Link href="/" aria-label="Proofdesk, home" className="-mx-1 rounded-xs px-1 py-1">
            <Wordmark />
          </Link>
          <details className="relative lg:hidden">
            <summary className="flex h-10 list-none items-center px-2 text-sm font-medium">Contents</summary>
            <div className="absolute right-0 max-h-[70dvh] w-72 overflow-y-auto border border-line-strong bg-raised p-4 shadow-float">
              <ReferenceNav reference={reference} others={others} />
            </div>
          </details>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-8 max-lg:hidden">
          <ReferenceNav reference={reference} others={others} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 px-4 pt-8 pb-24 outline-none sm:px-8 xl:px-12">
        <div className="mx-auto max-w-[76rem]">
          <Opening reference={reference} codes={codes} documentHref={documentHref} />
          {callsByTag(reference).map(({ name, description, calls }) => (
            <div key={name}>
              <div className="rule-double-b pt-10 pb-3">
                <h2 className="text-xl">{name}</h2>
                <p className="text-ink-muted">{description}</p>
              </div>
              {calls.map((call) => (
                <CallSection key={call.operationId} call={call} origin={origin} />
              ))}
            </div>
          ))}
        </div>
      </main>
    </div>
  );
}
