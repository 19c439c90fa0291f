import type { Environment } from "@/lib/core/integration/settings";
import type {
  Attempt,
  Decision,
  HistoryEntry,
  Picture,
  Verification,
} from "@/lib/core/verification/verification";
import { Attempts } from "../details/attempts";
import { DocumentFacts, PersonFacts, ReferenceFacts } from "../details/facts";
import { HeadLine } from "../details/head-line";
import { Timeline } from "../details/timeline";
import { WhyHere } from "../details/why-here";
import { PrivateImage } from "../picture-viewer/private-image";
import { shownPictures } from "../picture-viewer/shown-picture";

type PeekFactsProps = {
  details: {
    verification: Verification;
    integration: { name: string; environment: Environment };
    attempts: Attempt[];
    pictures: Picture[];
    decisions: Decision[];
    history: HistoryEntry[];
  };
  maySeePictures: boolean;
};

/** The facts of the page, in one column. */
export function PeekFacts({ details, maySeePictures }: PeekFactsProps) {
  const { verification, integration, attempts, pictures, decisions, history } = details;
  const shown = maySeePictures ? shownPictures(pictures, attempts) : [];
  return (
    <div className="flex flex-col gap-5">
      <div className="text-ink-muted">
        <HeadLine verification={verification} integration={integration} />
      </div>
      <WhyHere verification={verification} decision={decisions[0]} />
      {shown.length > 0 ? (
        <ul aria-label="Pictures" className="grid grid-cols-3 gap-2">
          {shown.slice(0, 6).map(({ id, label, url, width, height }) => (
            <li key={id} className="min-w-0">
              <PrivateImage
                src={url}
                alt={label}
                width={width}
                height={height}
                className="aspect-[3/2] w-full border border-line bg-sunken object-contain"
              />
              <span aria-hidden="true" className="block truncate text-xs text-ink-muted">
                {label}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <PersonFacts verification={verification} />
      <DocumentFacts verification={verification} attempt={attempts[0]} />
      <ReferenceFacts verification={verification} />
      <Attempts attempts={attempts} />
      <Timeline history={history} decisions={decisions} />
    </div>
  );
}
